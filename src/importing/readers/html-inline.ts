import type { Element, ElementContent, Text } from 'hast';

/** The digits and signs that Unicode has in small, above and below the line. */
const raised = new Map(
  Array.from('0123456789+-−=()n', (sign, index) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'[index] ?? '']),
);
const lowered = new Map(
  Array.from('0123456789+-−=()', (sign, index) => [sign, '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'[index] ?? '']),
);

/** Writes what stands above or below the line in the signs of Unicode; undefined where it has none for all of it. */
export function smallText(tagName: string, text: string): string | undefined {
  const signs = tagName === 'sup' ? raised : lowered;
  const small = Array.from(text, (sign) => signs.get(sign));
  return small.includes(undefined) ? undefined : small.join('');
}

/** Writes an element that stands above or below the line so: 10⁶, which would else be 106. */
export function smallSigns({ tagName, children }: Element): Text | undefined {
  const [only] = children;
  if (children.length !== 1 || only?.type !== 'text') return undefined;
  const value = smallText(tagName, only.value);
  return value === undefined ? undefined : { type: 'text', value };
}

const emphases = /^(?:b|del|em|i|s|strong|u)$/;

/** Takes white space off an end of the words of an emphasis, also of those in it that end there. */
function takeSpace(node: Element, at: 0 | -1): Text[] {
  let [holder, child] = [node, node.children.at(at)];
  while (child?.type === 'element' && emphases.test(child.tagName))
    [holder, child] = [child, child.children.at(at)];
  if (child?.type !== 'text') return [];
  const space = (at === 0 ? /^\s+/ : /(?<!\s)\s+$/).exec(child.value)?.[0];
  if (space === undefined) return [];
  child.value = at === 0 ? child.value.slice(space.length) : child.value.slice(0, -space.length);
  if (child.value === '') holder.children.splice(holder.children.indexOf(child), 1);
  return [{ type: 'text', value: space }];
}

/** An emphasis with the white space at its ends outside: inside, Markdown could not tell where it starts and ends. */
export function withoutSpace(node: Element): ElementContent[] {
  if (!emphases.test(node.tagName)) return [node];
  const [before, after] = [takeSpace(node, 0), takeSpace(node, -1)];
  return before.length + after.length === 0 ? [node] : [...before, node, ...after];
}
