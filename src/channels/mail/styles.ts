import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { colourNames, type Palette } from '#column.ts';
import { languages } from '#locales/languages.ts';
import { colours, textFace, type Locale } from '#config.ts';

/**
 * The width of the text: what mail programs give on a desk. Pixels.
 *
 * Which program knows which element and property is taken from caniemail.com; `tests/unit/channels/mail/support.test.ts`
 * looks all of them up.
 */
export const letterWidth = 600;

/** The space beside the text. Pixels. */
export const gutter = 16;

const { light, dark } = colours;

/** How an element looks: its declarations, and its colours, by the classes that dark mode changes. */
interface Look {
  style: string;
  colours?: (keyof Palette)[];
}

/** The faces of texts in a language, as `font-family` has them. */
export function faceOf(locale: Locale): string {
  const { textFaces, script } = languages[locale];
  // The faces of most devices for Chinese and Japanese serifs are made for large type.
  return textFaces[textFace ?? (script === 'Latn' ? 'serif' : 'sans')];
}

/** The leading of texts in a language. */
export function leadingOf(locale: Locale): number {
  return languages[locale].script === 'Latn' ? 1.6 : 1.75;
}

/** The looks of the elements of a text. What is not told is inherited from the cell around it. */
function looksOf(locale: Locale): Record<string, Look> {
  const face = `font-family:${faceOf(locale)}`;
  const heading = (size: number, above: number): Look => ({
    style: `margin:${above}px 0 12px;color:${light.ink};${face};font-size:${size}px;line-height:1.35;font-weight:bold`,
    colours: ['ink'],
  });
  const list: Look = { style: 'margin:0 0 16px;padding:0 0 0 24px' };
  const code = `font-family:Menlo,Consolas,monospace;font-size:14px`;
  const cell = `padding:6px 8px 6px 0;border-bottom:1px solid ${light.rule};${face};font-size:15px;line-height:1.5;text-align:left;vertical-align:top`;
  return {
    h1: {
      style: `margin:0 0 16px;color:${light.ink};${face};font-size:28px;line-height:1.3;font-weight:bold`,
      colours: ['ink'],
    },
    h2: heading(22, 32),
    h3: heading(18, 24),
    h4: heading(17, 24),
    h5: heading(17, 24),
    h6: heading(17, 24),
    p: { style: 'margin:0 0 16px' },
    ul: list,
    ol: list,
    li: { style: 'margin:0 0 6px' },
    a: { style: `color:${light.ink};text-decoration:underline`, colours: ['ink'] },
    blockquote: {
      style: `margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid ${light.rule}`,
      colours: ['rule'],
    },
    figcaption: {
      style: `margin:0 0 24px;color:${light.quiet};font-size:14px;line-height:1.5`,
      colours: ['quiet'],
    },
    hr: { style: `border:0;border-top:1px solid ${light.rule};margin:24px 0`, colours: ['rule'] },
    small: { style: `color:${light.quiet};font-size:14px`, colours: ['quiet'] },
    sup: { style: 'font-size:12px;line-height:1' },
    code: { style: code },
    pre: { style: `margin:0 0 16px;white-space:pre-wrap;${code};line-height:1.5` },
    table: { style: 'width:100%;margin:0 0 16px;border-collapse:collapse' },
    th: { style: `${cell};font-weight:bold`, colours: ['rule'] },
    td: { style: cell, colours: ['rule'] },
  };
}

/** What stands for elements that Outlook does not know. */
const known: Record<string, string> = { figure: 'div', figcaption: 'p' };

/** The head of a row, which is not broken after each character where the rest of the row is long. */
function narrowed({ style, ...look }: Look): Look {
  return { style: `${style};width:24%`, ...look };
}

function wear(node: Element, { style, colours: names }: Look): void {
  node.properties = { ...node.properties, style, ...(names && { className: names }) };
}

/** A bar of a chart: a table that has a width of its own. */
function isBar(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'table' && node.properties['width'] !== undefined;
}

function drawBar(table: Element): void {
  const width = String(table.properties['width']);
  table.properties = {
    role: 'presentation',
    style: `width:${width};margin:0 0 14px;border-collapse:collapse`,
  };
  visit(table, { type: 'element', tagName: 'td' }, (cell: Element) => {
    const style = `height:8px;padding:0;background-color:${light.accent};font-size:1px;line-height:8px`;
    cell.properties = { style, className: ['bar'] };
    // Outlook gives an empty cell no colour.
    cell.children = [{ type: 'text', value: '\u00A0' }];
  });
}

/** A picture as wide as the text; where it is blocked, its words stand in its place. */
function showPicture(image: Element): void {
  const { src, alt, width } = image.properties;
  const shown = Math.min(Number(width), letterWidth - 2 * gutter);
  image.properties = { src, alt, width: shown };
  const style = `display:block;width:100%;max-width:${shown}px;height:auto;margin:0 0 12px;border:0;font-size:14px;line-height:1.5`;
  wear(image, { style: `${style};color:${light.quiet}`, colours: ['quiet'] });
}

/**
 * Gives the elements of a text their styles, as attributes: programs that show mail leave out most that stands elsewhere.
 * Places are forgotten: links to them work in few programs.
 */
export function styleText(blocks: readonly ElementContent[], locale: Locale): ElementContent[] {
  const looks = looksOf(locale);
  const root: Root = { type: 'root', children: structuredClone([...blocks]) };
  visit(root, 'element', (node: Element, index, parent) => {
    const { tagName, properties } = node;
    delete properties['id'];
    if (isBar(node)) {
      drawBar(node);
      return SKIP;
    }
    const look = looks[tagName];
    const next = parent?.children[(index ?? 0) + 1] as ElementContent | undefined;
    if (tagName === 'img') showPicture(node);
    else if (tagName === 'p' && isBar(next)) wear(node, { style: 'margin:0 0 2px;font-size:15px' });
    else if (look) wear(node, properties['scope'] === 'row' ? narrowed(look) : look);
    node.tagName = known[tagName] ?? tagName;
    return undefined;
  });
  return root.children as ElementContent[];
}

/**
 * What a letter says in the element `style`: the colours by night. Where a program leaves it out, the letter is read by day,
 * or in the colours that the program makes of it; no words stand in pictures of ours without their ground.
 */
export function nightStyles(): string {
  const rules = colourNames.map((name) => {
    const property = name === 'paper' ? 'background-color' : name === 'rule' ? 'border-color' : 'color';
    return `.${name} { ${property}: ${dark[name]} !important; }`;
  });
  return [
    ':root { color-scheme: light dark; }',
    '@media (prefers-color-scheme: dark) {',
    ...rules,
    `.bar { background-color: ${dark.accent} !important; }`,
    '}',
  ].join('\n');
}
