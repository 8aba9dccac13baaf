import { Parser } from 'htmlparser2';

/** What a crawl found: every address that it read, and what was wrong. */
export interface Crawl {
  /** The text of what each path answered with; empty for pictures and fonts. */
  texts: Map<string, string>;
  problems: string[];
}

/** Attributes of HTML that hold an address, by element. */
const holders: Record<string, readonly string[]> = {
  a: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  form: ['action'],
};

/** Names of `<meta>` whose content is an address. */
const metas = /^(?:og:url|og:image|twitter:image)$/;

/** The addresses in a `srcset`. */
function candidates(value: string): string[] {
  return value.split(',').map((each) => each.trim().split(/\s+/)[0] ?? '');
}

/** What a page leads to and loads, and what fragments of its address may name. */
function readPage(html: string): { addresses: string[]; ids: Set<string> } {
  const addresses: string[] = [];
  const ids = new Set<string>();
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes['id']) ids.add(attributes['id']);
      for (const attribute of holders[name] ?? []) {
        const value = attributes[attribute];
        if (value !== undefined) addresses.push(...(attribute === 'srcset' ? candidates(value) : [value]));
      }
      if (metas.test(attributes['property'] ?? attributes['name'] ?? ''))
        addresses.push(attributes['content'] ?? '');
    },
  });
  parser.end(html);
  return { addresses, ids };
}

/** What styles load, and XML by its first lines. */
function loadedBy(text: string): string[] {
  const found = text.matchAll(/url\(["']?([^"')]+)|<\?xml-stylesheet[^>]* href="([^"]+)/g);
  return Array.from(found, ([, one, other]) => one ?? other ?? '');
}

/** Addresses of the site that stand in a text with its origin, as programs want them. */
function wholeIn(text: string, { origin }: URL): string[] {
  return text.match(new RegExp(`${RegExp.escape(origin)}[^\\s"'<>()\\\\\`|,;]*`, 'g')) ?? [];
}

/**
 * Reads a served site as a crawler does, from its home page on: whatever it names must be there, below its path, and have
 * the fragment that is named.
 *
 * @param published where the site says that it is, with its path
 * @param served where it is served, below the same path
 * @param others paths that no page need name, such as `/column/robots.txt`
 */
export async function crawl(published: URL, served: URL, others: readonly string[]): Promise<Crawl> {
  const texts = new Map<string, string>();
  const problems: string[] = [];
  const ids = new Map<string, Set<string>>();
  const fragments: { from: string; path: string; id: string }[] = [];
  const waiting = [published.pathname, ...others].map((path) => ({ path, from: 'the test' }));
  const seen = new Set(waiting.map(({ path }) => path));
  const note = (address: string, from: string): void => {
    const at = new URL(address, new URL(from, published));
    if (at.origin !== published.origin) return;
    const path = at.pathname;
    if (!path.startsWith(published.pathname)) {
      problems.push(`${from} leaves the site: ${address}`);
      return;
    }
    if (at.hash) fragments.push({ from, path, id: decodeURIComponent(at.hash.slice(1)) });
    if (!seen.has(path)) waiting.push({ path, from });
    seen.add(path);
  };
  const read = async ({ path, from }: { path: string; from: string }): Promise<void> => {
    const answer = await fetch(new URL(path, served), { redirect: 'manual' });
    // Of the page for wrong addresses the status is that of all of them.
    if (answer.status !== 200 && !path.endsWith('/404.html'))
      problems.push(`${path}, which ${from} names: ${answer.status}`);
    const type = answer.headers.get('content-type') ?? '';
    const isText = /text|json|xml|javascript|svg/.test(type);
    const text = isText ? await answer.text() : '';
    texts.set(path, text);
    if (!isText) return void (await answer.arrayBuffer());
    const page = type.includes('html') ? readPage(text) : undefined;
    if (page) ids.set(path, page.ids);
    const loaded = type.includes('javascript') ? [] : loadedBy(text);
    for (const address of [...(page?.addresses ?? wholeIn(text, published)), ...loaded]) note(address, path);
  };
  while (waiting.length > 0) await Promise.all(waiting.splice(0, 16).map(read));
  for (const { from, path, id } of fragments)
    if (ids.get(path)?.has(id) === false) problems.push(`${path}#${id}, which ${from} names, is not there`);
  return { texts, problems };
}
