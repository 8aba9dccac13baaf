import { codePlaces } from '#importing/fences.ts';
import type { ImportLog } from '#importing/import-log.ts';
import type { PostLine } from '#importing/lines.ts';
import { say } from '#wording/phrase.ts';

/**
 * Tags of the templates of Hexo (https://hexo.io/docs/tag-plugins), Jekyll (https://jekyllrb.com/docs/liquid/tags/) and Hugo
 * (https://gohugo.io/shortcodes/), and what Markdown writes for them.
 */
const tagForm = /\{%-?\s*(\w+)\s*(.*?)\s*-?%\}|\{\{[<%]\s*(\/?)\s*([\w/-]+)\s*(.*?)\s*\/?\s*[%>]\}\}/g;

/** A tag in a line. */
interface Tag {
  name: string;
  /** Whether it ends what another one of its name opened. */
  isEnd: boolean;
  words: string[];
  named: Record<string, string>;
}

function readTag([, liquid, liquidWords, slash, code, codeWords]: RegExpMatchArray): Tag {
  const written = (liquid ?? code ?? '').toLowerCase();
  const isEnd = slash === '/' || written.startsWith('end');
  const words: string[] = [];
  const named: Record<string, string> = {};
  const value = /(?:([\w-]+)\s*[=:]\s*)?("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s"']+)/g;
  for (const [, key, raw = ''] of (liquidWords ?? codeWords ?? '').matchAll(value)) {
    const text = /^(["']).*\1$/s.test(raw) ? raw.slice(1, -1).replace(/\\(["'\\])/g, '$1') : raw;
    if (key === undefined || /^https?$/.test(key)) words.push(key === undefined ? text : `${key}:${text}`);
    else named[key.toLowerCase()] = text;
  }
  return { name: written.replace(/^end/, ''), isEnd, words, named };
}

const brackets = (text: string): string => text.replace(/([[\]\\])/g, '\\$1');

/** A picture, and the words below it. */
function picture(src: string, alt: string, caption: string): string {
  const shown = `![${brackets(alt || caption)}](<${src}>)`;
  return caption === '' || caption === alt || alt === '' ? shown : `${shown}\n\n${caption}`;
}

const videos: Record<string, (id: string) => string> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  bilibili: (id) => `https://www.bilibili.com/video/${id}`,
};

/** The address of another post until it is known where that is. */
const postAddress = (name: string): string => `post:${name.replaceAll(' ', '%20')}`;

/** What stands for a tag in one line; undefined where it is none of these. */
function inLine({ name, words, named }: Tag): string | undefined {
  const [first = '', ...rest] = words;
  const video = videos[name];
  if (video) {
    const id = first || (named['id'] ?? '');
    return id === '' ? undefined : `<${/^https?:/.test(id) ? id : video(id)}>`;
  }
  switch (name) {
    case 'asset_img':
    case 'img': {
      const names = /\.\w+$/.test(first) ? words : rest;
      const [src = '', ...described] = names;
      return picture(src, described.filter((word) => !/^\d+%?$/.test(word)).join(' '), '');
    }
    case 'asset_path':
      return first;
    case 'figure':
    case 'include': {
      const src = named['src'] ?? named['url'] ?? named['image_path'];
      if (src === undefined) return undefined;
      return picture(src, named['alt'] ?? named['title'] ?? '', named['caption'] ?? '');
    }
    case 'post_link':
      return `[${brackets(rest.join(' ') || first)}](<${postAddress(first)}>)`;
    case 'asset_link':
      return `[${brackets(rest.join(' ') || first)}](<${first}>)`;
    case 'post_url':
    case 'ref':
    case 'relref':
      return postAddress(first);
    case 'link':
      return first;
    default:
      return undefined;
  }
}

/** Pairs of tags around code. */
const codeTags = new Set(['codeblock', 'highlight', 'code', 'prism']);
/** Pairs of tags around a remark. */
const boxTags = new Set([
  'note',
  'notice',
  'admonition',
  'alert',
  'callout',
  'hint',
  'tip',
  'warning',
  'info',
  'blockquote',
  'quote',
  'pullquote',
]);

/** What kind of remark it is: its words are no text. */
const kinds = /^(?:info|tip|note|warning|danger|success|primary|default|no-icon|simple)$/i;

/** The place of the tag that ends what a tag opens; undefined where there is none. */
function endOf(lines: readonly PostLine[], start: number, name: string): number | undefined {
  for (let index = start + 1; index < lines.length; index += 1)
    for (const found of (lines[index]?.text ?? '').matchAll(tagForm)) {
      const tag = readTag(found);
      if (tag.isEnd && tag.name === name) return index;
    }
  return undefined;
}

const wholeLine = new RegExp(`^\\s*(?:${tagForm.source})\\s*$`);

/**
 * Writes the tags of templates as Markdown: code between two of them as code, to the byte; remarks as quotations; pictures,
 * links to posts (`post:name`) and videos. What is not known stays. Every tag is entered in the log.
 */
export function convertTemplateTags(lines: readonly PostLine[], log: ImportLog): PostLine[] {
  if (!lines.some(({ text }) => /\{[%{]/.test(text))) return [...lines];
  const reason = say('import.drop.template-tag');
  const code = codePlaces(lines);
  const written: PostLine[] = [];
  const boxes: { end: number; by: string }[] = [];
  const put = (text: string, number: number): void => {
    const prefix = boxes.length > 0 ? '> ' : '';
    for (const line of text.split('\n')) written.push({ text: prefix + line, number });
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as PostLine;
    const found = code.has(index) ? null : wholeLine.exec(line.text);
    const tag = found ? readTag(found) : undefined;
    const end =
      tag && !tag.isEnd && (codeTags.has(tag.name) || boxTags.has(tag.name))
        ? endOf(lines, index, tag.name)
        : undefined;
    if (tag && end !== undefined && codeTags.has(tag.name)) {
      const inner = lines.slice(index + 1, end);
      const longest = Math.max(2, ...inner.map(({ text }) => /^\s*(`+)/.exec(text)?.[1]?.length ?? 0));
      const language = /^[\w+#.-]+$/.exec(tag.named['lang'] ?? tag.words[0] ?? '')?.[0] ?? '';
      log.drop(line.text.trim(), reason, line.number);
      put('`'.repeat(longest + 1) + language, line.number);
      for (const each of inner) written.push(each);
      put('`'.repeat(longest + 1), lines[end]?.number ?? line.number);
      log.drop(lines[end]?.text.trim() ?? '', reason, lines[end]?.number);
      index = end;
      continue;
    }
    if (tag && end !== undefined) {
      const isQuote = /quote/.test(tag.name);
      boxes.push({ end, by: isQuote ? tag.words.join(' ') : '' });
      log.drop(line.text.trim(), reason, line.number);
      const said = tag.words.filter((word) => !kinds.test(word));
      if (!isQuote && said.length > 0) put(`**${said.join(' ')}**\n`, line.number);
      continue;
    }
    const box = boxes.at(-1);
    if (tag?.isEnd && box?.end === index) {
      if (box.by !== '') put(`\n— ${box.by}`, line.number);
      boxes.pop();
      log.drop(line.text.trim(), reason, line.number);
      written.push({ text: '', number: line.number });
      continue;
    }
    const text = code.has(index)
      ? line.text
      : line.text.replace(tagForm, (whole: string, ...parts: unknown[]) => {
          const inner = readTag([whole, ...(parts as string[])]);
          const shown = inner.isEnd ? undefined : inLine(inner);
          if (shown === undefined) return whole;
          log.drop(whole, reason, line.number);
          if (shown.startsWith('post:')) log.postAddresses.add(shown);
          return shown;
        });
    put(text, line.number);
  }
  return written;
}
