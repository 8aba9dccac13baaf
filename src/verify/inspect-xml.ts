import { SaxesParser } from 'saxes';
import { noFacts, type Facts, type FeedName } from '#verify/facts.ts';
import { linksInHtml } from '#verify/inspect-html.ts';
import type { Origin } from '#verify/own-address.ts';
import { say } from '#wording/phrase.ts';

/** Whether an element of a feed holds HTML: in RSS by its name, in Atom by its type (RFC 4287, section 3.1.1). */
function holdsHtml({ name, attributes }: Open): boolean {
  return name === 'content:encoded' || name === 'description' || attributes['type'] === 'html';
}

/** An element that is open. */
interface Open {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** What a feed or an entry says of itself so far. */
interface Named {
  id: string | undefined;
  address: string | undefined;
}

/**
 * Looks at a piece of XML: whether it is well-formed, which addresses it needs, what it names. Knows Atom (RFC 4287),
 * RSS 2.0 and sitemaps; of other XML, every value with the origin is an address.
 *
 * @param file the address of the file
 */
export function inspectXml(source: string, file: string, origin: Origin): Facts {
  const links = new Set<string>();
  const listed: string[] = [];
  const names: FeedName[] = [];
  const open: Open[] = [];
  const named: Named[] = [];
  const add = (value: string): string | undefined => {
    if (!value.startsWith(origin.href)) return undefined;
    const own = origin.own(value, file);
    if (own !== undefined) links.add(own);
    return own;
  };
  const close = (element: Open): void => {
    const { name, attributes, text } = element;
    const value = text.trim();
    const own = add(value);
    const about = named.at(-1);
    // A sitemap index lists sitemaps, no pages.
    if (name === 'loc' && own !== undefined && open[0]?.name === 'urlset') listed.push(own);
    else if ((name === 'id' || name === 'guid') && about) about.id ??= value;
    else if (name === 'link' && about) {
      const isPage = (attributes['rel'] ?? 'alternate') === 'alternate';
      if (isPage) about.address ??= own ?? origin.own(attributes['href'] ?? '', file);
    } else if (holdsHtml(element) && value.includes('<'))
      for (const link of linksInHtml(value, file, origin)) links.add(link);
    if (name !== 'entry' && name !== 'item' && name !== 'feed') return;
    const { id, address } = named.pop() ?? {};
    const place = name === 'feed' ? file : address;
    if (id !== undefined && place !== undefined) names.push([id, place]);
  };
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]));
    for (const value of Object.values(values)) add(value);
    open.push({ name, attributes: values, text: '' });
    if (name === 'entry' || name === 'item' || name === 'feed')
      named.push({ id: undefined, address: undefined });
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) close(element);
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(source).close();
  } catch (error) {
    return {
      ...noFacts(),
      problems: [say('site-file.form', { form: 'XML', reason: (error as Error).message })],
    };
  }
  return { ...noFacts(), links: [...links], listed, names };
}
