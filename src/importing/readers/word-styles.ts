import { attributeOf, readPart } from '#importing/readers/word-parts.ts';

/** The name of the class of the paragraph that is the title. */
export const titleClass = 'word-title';

/** What styles become that Word, LibreOffice, Pandoc and Google Docs have by themselves. */
const known = [
  `p[style-name='Title'] => h1.${titleClass}:fresh`,
  ...['Quote', 'Intense Quote', 'Block Text', 'Quotations'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
  ...['HTML Preformatted', 'Preformatted Text', 'Source Code', 'Code', 'Code Block', '代码'].map(
    (name) => `p[style-name='${name}'] => pre:separator('\\n')`,
  ),
  ...['HTML Code', 'Source Text', 'Verbatim Char', 'Code Char', 'Code'].map(
    (name) => `r[style-name='${name}'] => code`,
  ),
  "r[style-name='Emphasis'] => em",
];

/** A style of paragraphs. */
interface Style {
  name: string;
  base: string;
  /** Its level among headings, counted from 1. */
  level: number | undefined;
}

const levelOfName = (name: string): number | undefined => {
  const level = /^heading ([1-6])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
};

/** The level of a heading that a style has by itself or by those it is based on. */
function levelOf(id: string, styles: ReadonlyMap<string, Style>): number | undefined {
  const seen = new Set<string>();
  for (let at = id; !seen.has(at); at = styles.get(at)?.base ?? '') {
    seen.add(at);
    const style = styles.get(at);
    if (style?.level !== undefined) return style.level;
  }
  return undefined;
}

/**
 * What the styles of a document become, in the words of mammoth (https://github.com/mwilliamson/mammoth.js#writing-style-maps),
 * and the ids of those of tables of contents.
 *
 * @param xml its part of styles
 */
export function readStyles(xml: string | undefined): { map: string[]; contents: Set<string> } {
  const styles = new Map<string, Style>();
  let [id, style]: [string, Style | undefined] = ['', undefined];
  readPart(xml ?? '<styles/>', {
    open(tag) {
      const { local } = tag;
      if (local === 'style') {
        id = attributeOf(tag, 'styleId');
        style =
          attributeOf(tag, 'type') === 'paragraph' ? { name: '', base: '', level: undefined } : undefined;
      }
      if (!style) return;
      const value = attributeOf(tag, 'val');
      if (local === 'name') Object.assign(style, { name: value, level: levelOfName(value) });
      if (local === 'basedOn') style.base = value;
      if (local === 'outlineLvl' && /^[0-5]$/.test(value)) style.level ??= Number(value) + 1;
    },
    close({ local }) {
      if (local !== 'style' || !style) return;
      styles.set(id, style);
      style = undefined;
    },
  });
  const isContents = ({ name }: Style): boolean => /^(?:toc \d|TOC Heading)$/i.test(name);
  const contents = new Set([...styles].filter(([, each]) => isContents(each)).map(([each]) => each));
  const own = [...styles].flatMap(([each, { name }]): string[] => {
    if (!/^[^'\\\n]+$/.test(name)) return [];
    if (contents.has(each)) return [`p[style-name='${name}'] => !`];
    const level = levelOfName(name) === undefined && name !== 'Title' ? levelOf(each, styles) : undefined;
    return level === undefined ? [] : [`p[style-name='${name}'] => h${level}:fresh`];
  });
  return { map: [...known, ...own], contents };
}
