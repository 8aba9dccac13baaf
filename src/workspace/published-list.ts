import type { Problem } from '#schema/problem.ts';

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

const introduction = `# 已经公布的地址与订阅编号，一行一个：每一个都要一直有效。构建丢了哪一个，就不发布。
# The addresses and feed ids that were published, one a line. A build that would lose one is refused.
# npm run addresses -- --record writes new ones here; a line is deleted by hand, to break its promise.
`;

/** Reads the list; a line is an address, or an address, a space and an id. */
export function parsePublished(text: string): { addresses: RecordedAddress[]; problems: Problem[] } {
  const addresses: RecordedAddress[] = [];
  const problems: Problem[] = [];
  for (const [index, source] of text.split('\n').entries()) {
    const content = source.trim();
    if (content === '' || content.startsWith('#')) continue;
    const [, path, id] = /^(\/\S*)(?: (\S+))?$/.exec(content) ?? [];
    if (path !== undefined) addresses.push({ path, id, line: index + 1 });
    else
      problems.push({
        severity: 'error',
        file: publishedFile,
        line: index + 1,
        column: 1,
        code: 'published-line',
        message: 'this line is no published address',
        help: 'Write one address a line, such as /issues/22/; where Git could not merge, keep the lines of both sides.',
      });
  }
  return { addresses, problems };
}

/** Writes the list, each address once, in an order that both sides of a merge agree on. */
export function formatPublished(addresses: readonly PublishedAddress[]): string {
  const lines = new Set(addresses.map(({ path, id }) => (id === undefined ? path : `${path} ${id}`)));
  return `${introduction}${[...lines].sort().join('\n')}\n`;
}
