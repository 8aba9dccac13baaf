import { decodeReferences } from '#markdown/character-references.ts';
import { authorComponents } from '#markdown/vocabulary.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** A mark of Markdown or HTML in words that are shown as they are. */
export interface PlainMark {
  /** Offset in the words. */
  start: number;
  text: string;
  /** What it is, as part of a sentence. */
  name: Phrase;
  /** The words without the mark, where they can only be these. */
  plain?: string;
}

interface Pattern {
  find: RegExp;
  name: Phrase;
  plain?: (match: RegExpExecArray) => string | undefined;
}

const inside = ({ groups }: RegExpExecArray): string | undefined => groups?.['words'];

const htmlNames =
  'a|abbr|address|article|audio|b|big|blockquote|br|button|center|cite|code|dd|del|details|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|ins|kbd|label|li|main|mark|nav|nobr|ol|p|picture|pre|q|rp|rt|ruby|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|th|thead|time|tr|tt|u|ul|var|video|wbr';
const componentNames = Object.keys(authorComponents).join('|');

/** The character that `&amp;` and the like stand for; undefined for what HTML does not know. */
function decode([reference]: RegExpExecArray): string | undefined {
  const character = decodeReferences(reference);
  return character === reference ? undefined : character;
}

const patterns: readonly Pattern[] = [
  { find: /!?\[[^[\]]*\]\([^()\s][^()]*\)/g, name: say('plain-words.link') },
  { find: /\[\^[^\]\s]+\]/g, name: say('plain-words.note') },
  {
    find: /(?<!\*)(\*{1,3})(?=[^\s*])(?<words>[^*\n]*[^\s*])\1(?!\*)/g,
    name: say('plain-words.emphasis'),
    // 5*3*2 is no emphasis.
    plain: (match) => (/^[\d\s.]*$/.test(inside(match) ?? '') ? undefined : inside(match)),
  },
  {
    find: /(?<![A-Za-z\d_])(_{1,3})(?=[^\s_])(?<words>[^_\n]*[^\s_])\1(?![A-Za-z\d_])/g,
    name: say('plain-words.emphasis'),
    plain: inside,
  },
  { find: /~~(?=\S)(?<words>[^~\n]*\S)~~/g, name: say('plain-words.struck') },
  { find: /(?<!`)(`{1,2})(?!`)(?<words>[^`\n]+)\1(?!`)/g, name: say('plain-words.code'), plain: inside },
  { find: /^(?:#{1,6}|[-*+>]|\d{1,2}\.)(?= )/g, name: say('plain-words.start') },
  { find: /^https?:\/\/\S+$/g, name: say('plain-words.address') },
  {
    find: /\b(?:TODO|TBD|FIXME|XXX+)\b/g,
    name: say('plain-words.placeholder'),
  },
  {
    find: /[（(【[](?:待定|待补充?|待填写?|待写|占位)[）)】\]]|^(?:待定|待补充?|待填写?|待写|占位|暂无|…+|\.{3}|[-?？]+|n\/a|none|null|undefined|unknown)$|lorem ipsum/gi,
    name: say('plain-words.placeholder'),
  },
  { find: /<!--/g, name: say('plain-words.html-comment') },
  {
    find: new RegExp(`</?(?:${htmlNames})(?:\\s[^<>]*)?/?>`, 'gi'),
    name: say('plain-words.html-tag'),
  },
  { find: new RegExp(`</?(?:${componentNames})(?:\\s[^<>]*)?/?>`, 'g'), name: say('plain-words.component') },
  { find: /<https?:\/\/[^<>\s]+>/g, name: say('plain-words.autolink') },
  { find: /\{\/\*/g, name: say('plain-words.comment') },
  {
    find: /&([A-Za-z]{2,31}|#\d{2,7}|#x[\da-fA-F]{2,6});/g,
    name: say('plain-words.character-reference'),
    plain: decode,
  },
  {
    find: /\\(?<words>[*_`~[\]<>{}#&\\])/g,
    name: say('plain-words.escape'),
    plain: inside,
  },
];

/** Words that came out of a file read in the wrong encoding, as browsers and editors of both languages show them. */
const broken =
  /\uFFFD|锟斤拷|烫烫烫|â€[™œ“”˜¦\u009D\u0080-\u009F]?|Ã[\u0080-\u00BF©¨¼¶¤§³]|ï¼[\u0080-\u00BF]/g;

/** What every mark holds, or every placeholder is: most words of a column have none of it. */
const mayHave =
  /[*_`~[<&{\\#>]|^[-+\d.?？…]|:\/\/|TODO|TBD|FIXME|XXX|待|占位|^(?:暂无|n\/a|none|null|undefined|unknown)$|lorem/i;

/** Finds marks of Markdown and HTML in words that are shown as they are written. */
export function findPlainMarks(words: string): PlainMark[] {
  if (!mayHave.test(words)) return [];
  const found: PlainMark[] = [];
  for (const { find, name, plain } of patterns)
    for (const match of words.matchAll(find)) {
      const replacement = plain?.(match);
      if (plain && replacement === undefined) continue;
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((mark) => mark.start < end && start < mark.start + mark.text.length)) continue;
      found.push({ start, text: match[0], name, ...(replacement !== undefined && { plain: replacement }) });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Finds characters that were lost when a text was read in the wrong encoding. */
export function findBroken(words: string): { start: number; text: string }[] {
  return Array.from(words.matchAll(broken), ({ index, 0: text }) => ({ start: index, text }));
}
