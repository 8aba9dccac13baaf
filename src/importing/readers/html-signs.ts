import type { Element, Text } from 'hast';

/** The digits and signs that Unicode has in small, above and below the line. */
const raised = new Map(
  Array.from('0123456789+-−=()n', (sign, index) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'[index] ?? '']),
);
const lowered = new Map(
  Array.from('0123456789+-−=()', (sign, index) => [sign, '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'[index] ?? '']),
);

/** Writes what stands above or below the line in the signs of Unicode: 10⁶, which would else be 106. */
export function smallSigns({ tagName, children }: Element): Text | undefined {
  const signs = tagName === 'sup' ? raised : lowered;
  const [only] = children;
  if (children.length !== 1 || only?.type !== 'text') return undefined;
  const small = Array.from(only.value, (sign) => signs.get(sign));
  return small.includes(undefined) ? undefined : { type: 'text', value: small.join('') };
}
