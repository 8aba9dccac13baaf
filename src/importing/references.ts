import { asciiId, freeId } from '#schema/id.ts';
import type { ImportLog } from '#importing/import-log.ts';
import { isBlank, type PostLine } from '#importing/lines.ts';
import { webAddress } from '#schema/web-address.ts';
import { say } from '#wording/phrase.ts';

/** A source of a post, as the front matter of an issue lists it. */
export interface ReadReference {
  id: string;
  title: string;
  publisher: string;
  url: string;
}

const heading =
  /^\s*(?:#{1,6}\s*)?[*_【[]*\s*(?:参考链接|参考资料|参考文献|参考内容|参考来源|参考|资料来源|Reference links?|References?|Sources?)\s*[*_】\]]*\s*[:：]?\s*[*_]*\s*$/i;
const linked =
  /^\s*(?:[-*+•·]\s+|[（([]?\d{1,2}[）)\].、]\s*)?\[([^\]]*)\]\(\s*<?(https?:\/\/[^\s>]+?)>?\s*\)[.。;；]?\s*$/;
const bare =
  /^\s*(?:[-*+•·]\s+|[（([]?\d{1,2}[）)\].、]\s*)?(?:(\S[^\n]{0,200}?)\s*([:：\s])\s*)?<?(https?:\/\/[^\s<>，。；）]+)>?[.。;；]?\s*$/;

/** The host of an address without `www.`, as long as it can be read. */
function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}

/** Collects the sources of a post: each address once, each id once. */
export class References {
  readonly list: ReadReference[] = [];
  readonly #ids = new Set<string>();

  /** Whether an address is listed already. */
  has(url: string): boolean {
    return this.list.some((each) => each.url === url);
  }

  /** Whether the address could be taken. */
  add(title: string, url: string): boolean {
    const host = hostOf(url);
    if (host === undefined || !webAddress.safeParse(url).success) return false;
    if (this.has(url)) return true;
    const id = freeId(asciiId(host.split('.').slice(0, -1).join('-') || host) ?? 'source', this.#ids);
    this.#ids.add(id);
    const named = title.trim() === '' || title.trim() === url ? url : title.trim();
    this.list.push({ id, title: named, publisher: host, url });
    return true;
  }
}

/** The address and title of a line of the list; undefined where it has none. */
function readLine(text: string): { title: string; url: string; colon?: string } | undefined {
  const link = linked.exec(text);
  if (link) return { title: link[1] ?? '', url: link[2] ?? '' };
  const plain = bare.exec(text);
  if (!plain) return undefined;
  const [, title = '', colon, url = ''] = plain;
  return { title: title.replace(/\*\*/g, ''), url, ...(colon === '：' && { colon }) };
}

/** A line that is nothing but a link which says that it is a source. */
const labelled =
  /^\s*\[\s*((?:参考(?:链接|资料|文献|内容|来源)?|原文(?:链接)?|完整文章(?:链接)?|文章(?:链接|来源)|来源|Sources?|References?)\s*\d{0,2})\s*\]\(\s*<?(https?:\/\/[^\s>]+?)>?\s*\)[.。;；]?\s*$/i;

/** Takes the lines that are links to sources out of a text. */
function takeLabelled(lines: readonly PostLine[], references: References, log: ImportLog): PostLine[] {
  return lines.filter((line) => {
    const [, label = '', url = ''] = labelled.exec(line.text.slice(0, 2000)) ?? [];
    if (url === '' || line.code !== undefined) return true;
    if (references.has(url)) log.drop(line.text.trim(), say('import.drop.reference'), line.number);
    else if (references.add('', url)) log.drop(label, say('import.drop.references-heading'), line.number);
    else return true;
    return false;
  });
}

/**
 * Takes the list of sources at the end of a post out of its text. A line of it that holds no address stays, with the
 * heading, where it was.
 */
export function takeReferences(
  lines: readonly PostLine[],
  references: References,
  log: ImportLog,
): PostLine[] {
  const start = lines.findLastIndex(
    ({ text, code }) => code === undefined && text.length < 60 && heading.test(text),
  );
  if (start === -1) return takeLabelled(lines, references, log);
  const taken = new Set<PostLine>();
  for (const line of lines.slice(start + 1)) {
    if (isBlank(line)) continue;
    const read = line.code === undefined && line.text.length < 2000 ? readLine(line.text) : undefined;
    if (!read) break;
    if (references.has(read.url)) log.drop(line.text.trim(), say('import.drop.reference'), line.number);
    else if (!references.add(read.title, read.url)) break;
    taken.add(line);
    const mark = /^\s*[（([]?\d{1,2}[）)\].、]/.exec(line.text)?.[0].trim();
    if (read.colon !== undefined) log.drop(read.colon, say('import.drop.reference-colon'), line.number);
    if (mark && line.text.trim() !== mark) log.drop(mark, say('import.drop.reference-number'), line.number);
  }
  const first = lines[start] as PostLine;
  if (taken.size === 0) return takeLabelled(lines, references, log);
  taken.add(first);
  log.drop(first.text.trim(), say('import.drop.references-heading'), first.number);
  return takeLabelled(
    lines.filter((line) => !taken.has(line)),
    references,
    log,
  );
}
