import { decodeBytes } from '#importing/decode-bytes.ts';
import type { Reader, Reading, ReadPost } from '#importing/readers/reader.ts';
import { withFields } from '#importing/readers/write-post.ts';

/** The end of the names of pages and their folders: the id of each. */
const notionName = /[ -][0-9a-f]{32}$/;

/** What front matter calls the properties of pages; others keep their names. */
const names: readonly (readonly [RegExp, string])[] = [
  [/^(?:published?(?: (?:date|on|at))?|publish date|date|发布(?:时间|日期)|日期)$/i, 'date'],
  [/^(?:created(?: (?:time|at|on|date))?|创建(?:时间|日期))$/i, 'created'],
  [/^(?:last edited(?: time)?|updated(?: (?:time|at|on))?|(?:上次)?(?:编辑|更新)(?:时间|日期))$/i, 'updated'],
  [/^(?:tags?|topics?|labels?|标签|主题)$/i, 'tags'],
  [/^(?:categor(?:y|ies)|分类|类别)$/i, 'categories'],
  [/^(?:authors?|作者)$/i, 'authors'],
  [/^(?:description|summary|abstract|excerpt|摘要|简介)$/i, 'description'],
  [/^(?:lang|language|语言)$/i, 'lang'],
];

const nameOf = (key: string): string => names.find(([form]) => form.test(key))?.[1] ?? key;

/** A property of a page, on a line of its own. */
const property = /^([^:：\s][^:：]{0,39}):[ \t]+(\S.*)$/;

/** The properties below the title of a page, and its text. */
function notionPost(name: string, source: string): ReadPost {
  const lines = source
    .replaceAll('\r\n', '\n')
    .replace(/^\uFEFF/, '')
    .split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  const [, title] = /^#\s+(.+)$/.exec(lines[start] ?? '') ?? [];
  const rest = title === undefined ? lines : lines.slice(start + 1);
  const first = rest.findIndex((line) => line.trim() !== '');
  const length = first === -1 ? 0 : rest.slice(first).findIndex((line) => line.trim() === '');
  const block = first === -1 ? [] : rest.slice(first, length === -1 ? undefined : first + length);
  const found = block.map((line) => property.exec(line));
  const isTable =
    found.length > 0 &&
    found.every(Boolean) &&
    found.some((each) => each && nameOf(each[1] ?? '') !== each[1]);
  const fields: Record<string, string | undefined> = { title };
  if (isTable) for (const each of found) fields[nameOf(each?.[1]?.trim() ?? '')] ??= each?.[2]?.trim();
  const text = isTable ? rest.slice(first + block.length) : rest;
  return { name, markdown: withFields(fields, text.join('\n')) };
}

/** Reads the pages of an unpacked export of Notion: Markdown, with properties below the title. */
export const notion: Reader = {
  names: /[ -][0-9a-f]{32}\.md$/,
  read(file): Reading | undefined {
    const decoded = decodeBytes(file.bytes());
    if ('refusal' in decoded || decoded.text.startsWith('---')) return undefined;
    return { posts: [notionPost(file.name, decoded.text)], others: [] };
  },
};

/** The name of a page without its id. */
export function notionTitle(name: string): string {
  return name.replace(notionName, '');
}
