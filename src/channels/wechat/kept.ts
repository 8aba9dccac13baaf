/**
 * What the editor of WeChat Official Accounts (mp.weixin.qq.com) keeps of what is pasted into it, as far as an article
 * uses it. WeChat documents little: “HTML is allowed, scripts are taken out, pictures must be WeChat’s own”
 * (https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add). The rest was found by those who
 * write programs for it, and is what they agree on:
 *
 * - https://github.com/doocs/md, apps/web/src/services/export/clipboard.ts and clipboard-dom.ts at e3275dbe: styles stand in
 *   attributes; no variables; sizes of pictures are styles; lists do not stand in items of lists; links to places of the
 *   page are taken out; an empty paragraph first and last, since the editor changes the first and the last block.
 * - https://github.com/doocs/md/issues/447 and /issues/480: a newer editor drops styles that stand on blocks around others
 *   when a draft is saved. So each block says all of its own style, and none is inherited.
 * - https://github.com/AAAAAnson/mbeditor, docs/wechat-svg/html-css-restrictions.md at 75439238: no position, grid, filter,
 *   mask, animation, script, form, frame; `var()` is often stripped; negative margins are cut.
 * - https://github.com/royalmorty/md2wechat-skill, skills/content-writing/references/html-guide.md at f192fce2: the tags;
 *   the colour of a paragraph is reset unless the paragraph states it.
 * - https://github.com/vigorX777/wechat-article-formatter, references/css-compatibility.md at 36e7d9a0: styles of `div` and
 *   `tr` are lost; cells state their size of type; `pre-wrap` is lost, so lines end in `br` and spaces are hard.
 * - https://github.com/mdnice/markdown-nice, src/utils/converter.js at 0d122f0d: styles are put into attributes.
 */

/** The tags, each with its attributes beside `style`. No tag has a class, an id or data. */
export const keptTags = {
  section: [],
  p: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  blockquote: [],
  pre: [],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  span: [],
  strong: [],
  em: [],
  code: [],
  sup: [],
  sub: [],
  br: [],
  // Addresses of articles of WeChat alone: `isOfWechat`.
  a: ['href'],
  img: ['src', 'alt'],
} as const satisfies Record<string, readonly string[]>;

/** A tag that the editor keeps. */
export type KeptTag = keyof typeof keptTags;

/** The properties of styles. No value is a variable or has an address. */
export const keptProperties = [
  'border',
  'border-bottom',
  'border-collapse',
  'border-left',
  'border-top',
  'color',
  'display',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'height',
  'letter-spacing',
  'line-height',
  'margin',
  'padding',
  'text-align',
  'text-decoration',
  'text-indent',
  'vertical-align',
  'white-space',
  'width',
  'word-break',
] as const;

/** A property that the editor keeps. */
export type KeptProperty = (typeof keptProperties)[number];

/** What inline elements of a text become; all other elements are written by hand, or leave their words. */
export const replacedTags: Readonly<Record<string, KeptTag>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  sup: 'sup',
  sub: 'sub',
  code: 'code',
  kbd: 'code',
  del: 'span',
  s: 'span',
};

/** Whether an address is that of an article of WeChat, the only one that a link in an article may have. */
export function isOfWechat(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && url.host === 'mp.weixin.qq.com';
}
