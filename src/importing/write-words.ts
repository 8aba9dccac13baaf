import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { readMarkdown } from '#importing/clean-markdown.ts';
import { cutParagraphs } from '#importing/cut-paragraphs.ts';
import { fencedPlaces } from '#importing/fences.ts';
import { isBlank, type PostLine } from '#importing/lines.ts';
import { isHtmlName } from '#importing/tag-writer.ts';
import { unfold } from '#language/line-breaks.ts';
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

/** Marks of templates, attributes that some write behind pictures, and tags; code in a line comes first, and stays. */
const marks =
  /(`+)[^`\n]+\1|\{\{.*?\}\}|\{%.*?%\}|\{:[^{}]*\}|(?<=\))\{[^{}]*\}|<\/?([a-z][a-z\d]*)\b[^<>]{0,300}>/gi;

function withoutTags(text: string): string {
  return text.replace(marks, (mark, ticks?: string, name?: string) => {
    const isText = ticks !== undefined || (name !== undefined && !isHtmlName(name.toLowerCase()));
    return isText ? mark : '';
  });
}

/** The words of Markdown as they are read: no marks, and nothing of pictures and notes. */
function textOf(node: Nodes): string {
  let words = '';
  visit(node, ({ type, ...each }) => {
    if (type === 'text' || type === 'inlineCode') words += (each as { value: string }).value;
    else if (type === 'break') words += '\n';
  });
  return unfold(words).replace(/\s+/g, ' ').trim();
}

/** Stands before a line that is no block of Markdown: “1. ” and “# ” are words there. */
const inline = '\u2060';

/** The words of a line of Markdown: without its marks and tags, and with its characters as they are read. */
function wordsOf(text: string): string {
  return textOf(readMarkdown(inline + withoutTags(text).trim()))
    .replace(inline, '')
    .replace(/\*\*\s*\*\*|^\*\*\s|\s\*\*$/g, ' ')
    .trim();
}

/** A description as the front matter may have it: its words, without marks and tags. */
export function fittingDescription(description: string): string {
  return cutTo(wordsOf(description), longestDescription);
}

/** Credits of pictures and people that stand before a text. */
const credit = /^(?:图片?(?:来源|源)|作者|编辑|编译|来源|文|撰文|译者|责编)\s*[|｜丨：:／/]/;
const longestDescription = 240;

/** A text whose first lines have no sentence has none that sums it up. */
const mostLines = 1000;

/** The paragraphs of a text, each with the addresses that it names. */
function* paragraphsOf(lines: readonly PostLine[]): Generator<string> {
  const definitions = lines.flatMap(({ text, code }) =>
    code === undefined && /^ {0,3}\[[^\]\n]{1,200}\]:\s*\S/.test(text) ? [text.slice(0, 1000)] : [],
  );
  const code = fencedPlaces(lines);
  const last = Math.min(lines.length, mostLines);
  for (let index = 0; index < last; index += 1) {
    const start = index;
    while (index < last && !isBlank(lines[index] as PostLine) && !code.has(index)) index += 1;
    if (index === start) continue;
    const block = lines.slice(start, index).map(({ text }) => text.slice(0, 4000));
    const whole = withoutTags(block.join('\n').slice(0, 8000));
    const named = definitions.filter((each) => whole.includes(/\[[^\]]*\]/.exec(each)?.[0] ?? each));
    const tree = readMarkdown([whole, '', ...named].join('\n'));
    cutParagraphs(tree);
    const paragraphs: string[] = [];
    visit(tree, 'paragraph', (node) => {
      paragraphs.push(textOf(node));
    });
    yield* paragraphs;
  }
}

/** The first sentences of a post, where it has no lede: one, or two where both are short. */
export function firstSentences(lines: readonly PostLine[]): string | undefined {
  let short: string | undefined;
  for (const words of paragraphsOf(lines)) {
    if (words === '' || credit.test(words) || /^https?:\S+$|^[:$]{2}/.test(words)) continue;
    if (displayWidth(words.slice(0, 100)) < 20) {
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
