import { wechatColours } from '#channels/wechat/colours.ts';
import type { KeptProperty } from '#channels/wechat/kept.ts';
import { languages, programLanguage } from '#locales/languages.ts';
import { textFace, type Locale } from '#config.ts';

type Style = Partial<Record<KeptProperty, string>>;

/** Writes a style as an attribute has it. */
function written(style: Style): string {
  return Object.entries(style)
    .map(([property, value]) => `${property}:${value}`)
    .join(';');
}

const { ink, quiet, accent, rule } = wechatColours;
const thin = `1px solid ${rule}`;

/**
 * The styles of an article in a language, each for a block or a stretch of words. A table of objects rather than a style
 * sheet that a program inlines: no block inherits from another, so there is nothing to cascade, and a property that the
 * editor does not keep fails type-checking.
 */
export function stylesFor(locale: Locale) {
  const { textFaces, script } = languages[locale];
  const isLatin = script === 'Latn';
  const faces = textFaces[textFace ?? (isLatin ? 'serif' : 'sans')];
  const leading = isLatin ? '1.65' : '1.75';
  const text: Style = {
    margin: '0 0 18px',
    color: ink,
    'font-size': '16px',
    'line-height': leading,
    // Justified, lines with names in Latin letters would have holes.
    'text-align': 'left',
  };
  const small: Style = { ...text, 'font-size': '14px', 'line-height': '1.6', margin: '0 0 8px' };
  const aside: Style = { ...small, color: quiet, 'font-size': '13px', 'text-align': 'left' };
  const heading: Style = {
    ...text,
    'font-family': textFaces.serif,
    'font-weight': 'bold',
    'line-height': '1.4',
    'text-align': 'left',
  };
  const cell: Style = {
    ...small,
    border: 'none',
    'border-bottom': thin,
    margin: '0',
    padding: '8px 10px 8px 0',
    'text-align': 'left',
    'vertical-align': 'top',
  };
  const styles = {
    /** Around the article. */
    article: { color: ink, 'font-family': faces, 'font-size': '16px', 'line-height': leading },
    /** First and last: the editor changes these. */
    edge: { margin: '0', 'font-size': '0', 'line-height': '0' },
    head: { ...aside, 'border-top': `2px solid ${ink}`, margin: '0 0 14px', padding: '10px 0 0' },
    lead: { ...text, 'font-size': '17px', margin: '0 0 28px' },
    text,
    h2: { ...heading, 'font-size': '22px', margin: '44px 0 16px' },
    number: { color: accent, 'font-size': '14px', 'font-weight': 'normal', 'letter-spacing': '1px' },
    h3: { ...heading, 'font-size': '18px', margin: '30px 0 12px' },
    h4: { ...heading, 'font-size': '16px', margin: '24px 0 10px' },
    quote: { border: 'none', 'border-left': `3px solid ${ink}`, margin: '24px 0', padding: '2px 0 2px 16px' },
    quoted: { ...text, 'font-size': '15px', margin: '0 0 10px' },
    list: { margin: '0 0 20px' },
    item: { ...text, margin: '0 0 8px', padding: '0 0 0 1.5em', 'text-indent': '-1.5em' },
    inner: {
      ...text,
      'font-size': '15px',
      margin: '0 0 6px 1.5em',
      padding: '0 0 0 1.5em',
      'text-indent': '-1.5em',
    },
    continued: { ...text, margin: '0 0 8px 1.5em' },
    marker: { color: quiet, display: 'inline-block', 'text-indent': '0', width: '1.5em' },
    figure: { margin: '28px 0' },
    image: { display: 'block', height: 'auto', margin: '0', width: '100%' },
    caption: { ...aside, margin: '8px 0 0' },
    title: { ...small, 'font-weight': 'bold', margin: '24px 0 8px' },
    table: { 'border-collapse': 'collapse', margin: '0 0 24px', width: '100%' },
    facts: {
      'border-collapse': 'collapse',
      'border-bottom': `2px solid ${ink}`,
      'border-top': `2px solid ${ink}`,
      margin: '0 0 28px',
      width: '100%',
    },
    headCell: { ...cell, color: quiet, 'font-weight': 'normal' },
    cell,
    label: { ...cell, color: quiet, 'font-weight': 'normal', 'white-space': 'nowrap' },
    fact: { ...small, margin: '0', 'text-align': 'left' },
    round: { 'border-top': thin, margin: '0', padding: '12px 0 6px' },
    roundHead: { ...small, 'font-size': '15px', margin: '0 0 2px', 'text-align': 'left' },
    sum: { ...heading, 'font-size': '18px', margin: '0 0 4px' },
    told: { ...small, margin: '0 0 4px', 'text-align': 'left' },
    aside: { ...aside, margin: '0 0 4px' },
    quiet: { color: quiet, 'font-size': '13px', 'font-weight': 'normal' },
    source: { ...small, 'font-size': '13px', 'text-align': 'left' },
    address: { color: quiet, 'font-size': '12px', 'word-break': 'break-all' },
    mark: { color: accent, 'font-size': '11px', 'line-height': '1', 'vertical-align': 'super' },
    /** A word and its marks, which start no line. */
    together: { 'white-space': 'nowrap' },
    /** Words of another language in Latin letters, whose apostrophes Chinese faces set as wide as a character. */
    latin: { 'font-family': languages[programLanguage].textFaces.sans },
    lowered: { 'font-size': '11px', 'line-height': '1', 'vertical-align': 'sub' },
    strong: { color: ink, 'font-weight': 'bold' },
    emphasis: { 'font-style': 'italic' },
    struck: { 'text-decoration': 'line-through' },
    code: {
      color: accent,
      'font-family': 'Menlo,Consolas,monospace',
      'font-size': '14px',
      'word-break': 'break-all',
    },
    block: {
      ...small,
      border: thin,
      'font-family': 'Menlo,Consolas,monospace',
      'font-size': '13px',
      margin: '0 0 18px',
      padding: '12px',
      'text-align': 'left',
      'word-break': 'break-all',
    },
    link: { color: accent, 'text-decoration': 'underline' },
    rule: { 'border-top': thin, 'font-size': '0', 'line-height': '0', margin: '32px 0' },
    end: { ...aside, 'border-top': thin, margin: '32px 0 0', padding: '12px 0 0' },
  } satisfies Record<string, Style>;
  return Object.fromEntries(Object.entries(styles).map(([name, style]) => [name, written(style)])) as Record<
    keyof typeof styles,
    string
  >;
}

/** The styles of an article, as attributes have them. */
export type Styles = ReturnType<typeof stylesFor>;
