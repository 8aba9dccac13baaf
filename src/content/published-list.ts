import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { openStore, type Cache } from '#state/store.ts';
import { say } from '#wording/phrase.ts';

/** The file of the content folder that records what was published; a column without one has promised nothing yet. */
export const publishedFile = 'published.txt';

/** An address that was published, and the id by which feeds name what is there. */
export interface PublishedAddress {
  /** A decoded path; that of a page ends in a slash. */
  path: string;
  /** Of a feed at its own address, of an entry at that of its page. */
  id: string | undefined;
}

/** A recorded address with its line, counted from 1. */
export interface RecordedAddress extends PublishedAddress {
  line: number;
}

/** The fragments of the headings of a page of an issue, in the order of its text. */
export interface PageHeadings {
  /** The address of the page. */
  path: string;
  ids: readonly string[];
}

/** Recorded headings with their line, counted from 1. */
export interface RecordedHeadings extends PageHeadings {
  line: number;
}

/** What the list says. */
export interface PublishedList {
  addresses: RecordedAddress[];
  headings: RecordedHeadings[];
  problems: Diagnostic[];
}

const introduction = `# 已经公布的地址与订阅编号，一行一个：每一个都要一直有效。构建丢了哪一个，就不发布。# 后面是一页各标题的锚点。
# The addresses and feed ids that were published, one a line. A build that would lose one is refused. Behind # are the
# fragments of the headings of a page: npm run check warns where one is gone.
# npm run addresses -- --record writes new ones here; a line is deleted by hand, to break its promise.
`;

/** The same list of the last site that was built, in a store: `list` is its key. */
export function builtAddresses(cache: string): Cache<string> {
  return openStore(cache).cache('addresses');
}

/** Reads the list; a line is an address, an address and an id, or an address and the fragments of its headings. */
export function parsePublished(text: string): PublishedList {
  const addresses: RecordedAddress[] = [];
  const headings: RecordedHeadings[] = [];
  const problems: Diagnostic[] = [];
  for (const [index, source] of text.split('\n').entries()) {
    const content = source.trim();
    if (content === '' || content.startsWith('#')) continue;
    const [, page, fragments] = /^(\/\S*)((?: #\S+)+)$/.exec(content) ?? [];
    if (page !== undefined && fragments !== undefined) {
      headings.push({ path: page, ids: fragments.slice(2).split(' #'), line: index + 1 });
      continue;
    }
    const [, path, id] = /^(\/\S*)(?: ([^\s#]\S*))?$/.exec(content) ?? [];
    if (path !== undefined) addresses.push({ path, id, line: index + 1 });
    else
      problems.push({
        severity: 'error',
        file: publishedFile,
        line: index + 1,
        column: 1,
        code: 'published-line',
        message: say('published-line'),
        help: say('published-line.help'),
      });
  }
  return { addresses, headings, problems };
}

/** Writes the list, each address and page once, in an order that both sides of a merge agree on. */
export function formatPublished(
  addresses: readonly PublishedAddress[],
  headings: readonly PageHeadings[] = [],
): string {
  const lines = new Set(addresses.map(({ path, id }) => (id === undefined ? path : `${path} ${id}`)));
  for (const { path, ids } of headings)
    if (ids.length > 0) lines.add([path, ...ids.map((id) => `#${id}`)].join(' '));
  return `${introduction}${[...lines].sort().join('\n')}\n`;
}
