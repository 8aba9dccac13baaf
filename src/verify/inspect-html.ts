import { Parser } from 'htmlparser2';
import { noFacts, type Facts } from '#verify/facts.ts';
import { decodeAddress } from '#schema/web-address.ts';
import type { Origin } from '#verify/own-address.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** The attributes that hold one address (HTML, sections 4.2 to 4.10), by element. */
const addressed: Record<string, string[]> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src'],
  source: ['src'],
  iframe: ['src'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
  form: ['action'],
  use: ['href'],
  image: ['href'],
};

/** Meta elements whose content is an address. */
const metaAddresses = new Set(['og:url', 'og:image', 'og:image:url', 'twitter:image']);

/** The addresses of `srcset`: each with a width or density behind it (HTML, section 4.8.4.2.1). */
function candidates(srcset: string): string[] {
  return srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}

/** The addresses in styles (CSS Values and Units Level 4, section 4.5). */
function addressesInStyles(css: string): string[] {
  return Array.from(css.matchAll(/url\(([^)]*)\)/g), ([, address = '']) =>
    address.trim().replace(/^["']|["']$/g, ''),
  );
}

/** Every text of JSON that may be an address: the names of JSON-LD are addresses as well as ids, whose fragments are no places. */
export function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const each of value) yield* textsOf(each);
  else if (typeof value === 'object' && value !== null) yield* textsOf(Object.values(value));
}

/** Tells whether a fragment leads to a part of a page; an empty one and `top` lead to its start (HTML, section 7.4.6.3). */
export function isPlace(fragment: string, ids: ReadonlySet<string>): boolean {
  return fragment === '' || fragment === 'top' || ids.has(fragment) || ids.has(decodeAddress(fragment));
}

/** Gathers addresses of the site, each once. */
class Links {
  readonly found = new Set<string>();
  /** The fragments of the page itself that it links to. */
  readonly fragments = new Set<string>();
  readonly #origin: Origin;
  readonly #page: string;

  constructor(origin: Origin, page: string) {
    this.#origin = origin;
    this.#page = page;
  }

  add(address: string | undefined): string | undefined {
    if (address?.startsWith('#')) {
      this.fragments.add(address.slice(1));
      return undefined;
    }
    const own = address === undefined ? undefined : this.#origin.own(address, this.#page);
    if (own !== undefined) this.found.add(own);
    return own;
  }

  /** Adds the addresses of an element. */
  addAll(name: string, attributes: Record<string, string>): void {
    for (const attribute of addressed[name] ?? []) this.add(attributes[attribute]);
    const srcset = attributes['srcset'] ?? attributes['imagesrcset'];
    if (srcset) for (const candidate of candidates(srcset)) this.add(candidate);
  }
}

/** The addresses of the site in a piece of HTML, such as the text of a feed's entry. */
export function linksInHtml(html: string, page: string, origin: Origin): Set<string> {
  const links = new Links(origin, page);
  const parser = new Parser({ onopentag: (name, attributes) => links.addAll(name, attributes) });
  parser.end(html);
  return links.found;
}

/** What the head of a page has said so far. */
interface Head {
  language: string;
  title: string | undefined;
  description: string;
  robots: string;
  canonical: { own: string | undefined } | undefined;
  alternates: string[];
  isMoved: boolean;
}

function readMeta(attributes: Record<string, string>, head: Head, links: Links): void {
  const { content = '', name } = attributes;
  const property = attributes['property'] ?? name ?? '';
  if (name === 'description') head.description = content.trim();
  else if (name === 'robots') head.robots = content;
  else if (metaAddresses.has(property)) links.add(content);
  else if (attributes['http-equiv']?.toLowerCase() === 'refresh') {
    head.isMoved = true;
    links.add(content.split(/url=/i)[1]);
  }
}

function readLink({ rel, href = '', hreflang }: Record<string, string>, head: Head, links: Links): void {
  const own = links.add(href);
  if (rel === 'canonical') head.canonical = { own };
  else if (rel === 'alternate' && hreflang && own !== undefined) head.alternates.push(own);
}

function problemsAbout(head: Head): Phrase[] {
  return [
    ...(head.language ? [] : [say('site-file.language')]),
    ...(head.title?.trim() ? [] : [say('site-file.title')]),
    ...(head.description ? [] : [say('site-file.description')]),
    ...(head.canonical ? [] : [say('site-file.canonical')]),
  ];
}

/**
 * Looks at a page: its head, the fragments it has, the addresses it needs, its JSON-LD.
 *
 * @param page the address of the page
 */
export function inspectPage(html: string, page: string, origin: Origin): Facts {
  const links = new Links(origin, page);
  const ids: string[] = [];
  const problems: Phrase[] = [];
  const head: Head = {
    language: '',
    title: undefined,
    description: '',
    robots: '',
    canonical: undefined,
    alternates: [],
    isMoved: false,
  };
  let text: { element: string; value: string } | undefined;
  const readJson = (source: string): void => {
    try {
      for (const value of textsOf(JSON.parse(source)))
        if (value.startsWith(origin.href)) links.add(value.replace(/#.*/, ''));
    } catch (error) {
      problems.push(say('site-file.json-ld', { reason: (error as Error).message }));
    }
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (attributes['id']) ids.push(attributes['id']);
      if (name === 'a' && attributes['name']) ids.push(attributes['name']);
      if (name === 'html') head.language = attributes['lang'] ?? '';
      else if (name === 'meta') readMeta(attributes, head, links);
      else if (name === 'link') readLink(attributes, head, links);
      else if (name === 'title' && head.title === undefined) text = { element: 'title', value: '' };
      else if (name === 'script' && attributes['type'] === 'application/ld+json')
        text = { element: 'script', value: '' };
      else if (name === 'style') text = { element: 'style', value: '' };
      else links.addAll(name, attributes);
      if (name === 'script') links.add(attributes['src']);
    },
    ontext: (value) => {
      if (text) text.value += value;
    },
    onclosetag: (name) => {
      if (text?.element !== name) return;
      if (name === 'title') head.title = text.value;
      else if (name === 'style') for (const address of addressesInStyles(text.value)) links.add(address);
      else readJson(text.value);
      text = undefined;
    },
  });
  parser.end(html);
  const known = new Set(ids);
  const missing = [...links.fragments].filter((fragment) => !isPlace(fragment, known));
  return {
    ...noFacts(),
    problems: [
      ...problemsAbout(head),
      ...problems,
      ...missing.map((fragment) => say('site-file.fragment', { fragment })),
    ],
    links: [...links.found],
    ids: ids.join(' '),
    page: {
      language: head.language,
      canonical: head.canonical?.own,
      isIndexed: !/noindex|none/.test(head.robots),
      isMoved: head.isMoved,
      alternates: [...new Set(head.alternates)],
    },
  };
}
