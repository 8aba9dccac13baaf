import { decodeReferences } from '#markdown/character-references.ts';
import { endsParagraph } from '#importing/cut-paragraphs.ts';
import { codePlaces } from '#importing/fences.ts';
import { isBlank, type PostLine } from '#importing/lines.ts';
import { sentenceEnds } from '#language/sentences.ts';
import { displayWidth, maximumTitleWidth } from '#schema/words.ts';

/** Cuts a text at a width, with an ellipsis where something is cut off. */
function cutTo(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  let columns = 2;
  for (const character of text) {
    columns += displayWidth(character);
    if (columns > width) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}

/** A title as the front matter may have it. */
export function fittingTitle(title: string): string {
  return cutTo(wordsOf(title) || title.replace(/\s+/g, ' ').trim(), maximumTitleWidth);
}

/** The words of a line of Markdown: without its marks and tags, and with its characters as they are read. */
function wordsOf(text: string): string {
  return decodeReferences(text)
    .replace(/!\[[^\]]*\]\([^)]*\)(?:\{[^{}]*\})?/g, '')
    .replace(/\{\{.*?\}\}|\{%.*?%\}|\{:[^{}]*\}/g, '')
    .replace(/\[\^[^\]\s]+\]/g, '')
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<[^<>]{0,300}>/g, '')
    .replace(/^[\s#>*+-]+(?:\[[ x]\](?=\s))?|\*\*|__|~~|`+/gi, '')
    .replace(/(?<![\w*])([*_])(?=\S)([^*_]+)(?<=\S)\1(?![\w*])/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A description as the front matter may have it: its words, without marks and tags. */
export function fittingDescription(description: string): string {
  return cutTo(wordsOf(description), longestDescription);
}

/** Credits of pictures and people that stand before a text. */
const credit = /^(?:图片?(?:来源|源)|作者|编辑|编译|来源|文|撰文|译者|责编)\s*[|｜丨：:／/]/;
const longestDescription = 240;
/** So many characters of a paragraph are looked at. */
const longestParagraph = 4000;

/** A line that starts a block of its own. */
const ownBlock = /^\s*(?:#|\||!\[|:::|\$\$|>|[-*+]\s|\d{1,9}[.)]\s)/;

/** A paragraph from its first line on: the lines that go on with it are joined to it. */
function paragraphFrom(lines: readonly PostLine[], start: number, code: ReadonlySet<number>): string {
  let text = lines[start]?.text ?? '';
  for (let index = start + 1; index < lines.length && text.length < longestParagraph; index += 1) {
    const next = lines[index] as PostLine;
    const isNew = isBlank(next) || code.has(index) || ownBlock.test(next.text);
    if (isNew || endsParagraph(text.trimEnd(), next.text.trimStart())) break;
    text += ` ${next.text.trim()}`;
  }
  return text.slice(0, longestParagraph);
}

/** The first sentences of a post, where it has no lede: one, or two where both are short. */
export function firstSentences(lines: readonly PostLine[]): string | undefined {
  const code = codePlaces(lines);
  let short: string | undefined;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line) || code.has(index) || /^\s*(?:#|\||:::|\$\$)/.test(line.text)) continue;
    const words = wordsOf(paragraphFrom(lines, index, code));
    if (words === '' || credit.test(words)) continue;
    if (displayWidth(words) < 20) {
      short ??= words;
      continue;
    }
    const [first = words.length, second] = sentenceEnds(words.slice(0, 1000));
    const end = second !== undefined && displayWidth(words.slice(0, second)) <= 160 ? second : first;
    return cutTo(words.slice(0, end).trim(), longestDescription);
  }
  return short;
}

/** The first line that has words: what stands for the title of a post that has none. */
export function firstWords(lines: readonly PostLine[]): string | undefined {
  for (const line of lines) {
    const words = wordsOf(line.text.slice(0, 1000));
    if (words === '') continue;
    return cutTo(words.slice(0, sentenceEnds(words)[0] ?? words.length), 60);
  }
  return undefined;
}
