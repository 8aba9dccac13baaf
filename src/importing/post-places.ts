import path from 'node:path';
import { issuePath } from '#domain/route.ts';
import { matchPath } from '#domain/route-table.ts';
import { placeOf, reserved } from '#lint/addresses/redirects-lead.ts';
import type { Locale } from '#config.ts';
import { OldSites } from '#importing/old-site.ts';
import { homeOf, patternAddress, plainName, siteAddress } from '#importing/permalinks.ts';
import type { Survey } from '#importing/open-post.ts';
import { oldAddress, type RedirectRecord } from '#schema/redirect.ts';
import { decodeAddress } from '#schema/web-address.ts';

/** An address whose percent-encoding can be read. */
const encoded = (address: string): string => encodeURI(decodeAddress(address));

/** Whether pages or files of this site may stand at a place, or above it. */
function isOwn(place: string): boolean {
  const steps = place.split('/').slice(1);
  const above = steps.map((_, index) => `/${steps.slice(0, index + 1).join('/')}`);
  return (
    place === '/' ||
    matchPath(`${place}/`) !== undefined ||
    above.some((each) => reserved.has(each) || matchPath(each) !== undefined)
  );
}

/** An issue that a post has become. */
interface Place {
  locale: Locale;
  number: number;
}

/** A part of an address that names a file of Markdown. */
const markdownFile = /\.(?:md|markdown|mdown|mkd|mdx)$/i;

/** The name by which other posts speak of one: of several in one file, what stands behind `#`. */
const stem = (file: string): string => {
  const [, inner] = file.split('#');
  if (inner !== undefined) return inner;
  const { name, dir } = path.parse(file);
  return /^(?:index|readme|_index)$/i.test(name) ? path.basename(dir) : name;
};

/**
 * What an address in a post leads to: another post, a page of this site, a page of the old blog by its whole address; `lost`
 * where it names a post that is not there.
 */
export type Lead = { post: string; fragment: string } | { page: string } | 'lost';

function originOf(permalink: string): string | undefined {
  return URL.canParse(permalink) ? new URL(permalink).origin : undefined;
}

function wholeOf(url: URL, fragment: string): string {
  return fragment === '' ? url.href : `${url.href}#${fragment}`;
}

/** The addresses and names that posts had, and the issues they have become. */
export class PostPlaces {
  readonly #addresses = new Map<string, { file: string; addresses: string[] }>();
  readonly #byPlace = new Map<string, string>();
  readonly #byName = new Map<string, string[]>();
  readonly #files = new Set<string>();
  readonly #hosts = new Set<string>();
  /** Where the blog of each post was: `https://blog.example`, and the path of its home page. */
  readonly #homes = new Map<string, { origin: string | undefined; root: string }>();
  readonly #issues = new Map<string, Place>();
  readonly #redirects: ReadonlyMap<string, string>;

  /**
   * @param permalink the pattern of the addresses of posts without settings of a blog above them
   * @param redirects those of the column
   */
  constructor(posts: readonly Survey[], permalink: string | undefined, redirects: readonly RedirectRecord[]) {
    this.#redirects = new Map(redirects.map(({ from, to }) => [placeOf(from), to]));
    const sites = new OldSites();
    if (permalink !== undefined && URL.canParse(permalink)) this.#hosts.add(new URL(permalink).host);
    const hosts = new Map<string, number>();
    for (const post of posts) {
      const site = permalink === undefined ? sites.of(post.file) : undefined;
      const host = site && homeOf(site).host;
      if (host !== undefined) this.#hosts.add(host);
      const home = permalink === undefined ? site && homeOf(site) : { origin: originOf(permalink), root: '' };
      if (home) this.#homes.set(path.resolve(post.file), home);
      for (const address of post.addresses.filter((each) => /^https?:/i.test(each) && URL.canParse(each)))
        hosts.set(new URL(address).host, (hosts.get(new URL(address).host) ?? 0) + 1);
    }
    // Front matter has addresses of other sites too: the host that most of them share is the blog’s.
    const all = [...hosts.values()].reduce((sum, count) => sum + count, 0);
    for (const [host, count] of hosts) if (this.#hosts.size === 0 && count * 2 > all) this.#hosts.add(host);
    for (const post of posts) this.#add(post, permalink, sites);
  }

  #add(post: Survey, permalink: string | undefined, sites: OldSites): void {
    const site = permalink === undefined ? sites.of(post.file) : undefined;
    const stated = post.addresses.flatMap((address): string[] => {
      if (/^https?:/i.test(address))
        return URL.canParse(address) && this.#hosts.has(new URL(address).host) ? [address] : [];
      if (site) return [siteAddress(post, site, address) ?? []].flat();
      return address.startsWith('/') && !address.includes(':') ? [address] : [];
    });
    const [main] = post.addresses;
    const isOwn = main !== undefined && post.statesAddress;
    const made =
      permalink === undefined
        ? site && !isOwn
          ? siteAddress(post, site)
          : undefined
        : patternAddress(post, permalink);
    const addresses = [...new Set([...stated, ...(made === undefined ? [] : [made])])];
    const file = path.resolve(post.file);
    this.#files.add(file);
    this.#addresses.set(file, { file: post.file, addresses });
    for (const address of addresses) {
      const place = placeOf(encoded(address.replace(/^https?:\/\/[^/]*/i, '')));
      if (place !== '/' && !this.#byPlace.has(place)) this.#byPlace.set(place, file);
    }
    for (const name of new Set([stem(post.file), plainName(stem(post.file)), post.slug ?? stem(post.file)])) {
      const key = name.toLowerCase();
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), file]);
    }
  }

  /** Notes which issue a post has become; gives its whole path. */
  become(file: string, locale: Locale, number: number): string {
    const whole = path.resolve(file);
    this.#issues.set(whole, { locale, number });
    return whole;
  }

  /** The address of the issue that a post has become; undefined where it has become none. */
  pageOf(file: string): string | undefined {
    const place = this.#issues.get(file);
    return place && issuePath(place.locale, place.number);
  }

  #named(name: string): string | undefined {
    const wanted = name.replace(markdownFile, '').replace(/^\/|\/(?:_?index)?$/g, '');
    const found = this.#byName.get(wanted.split('/').at(-1)?.toLowerCase() ?? '') ?? [];
    const fitting = found.filter(
      (file) =>
        !wanted.includes('/') ||
        file
          .replace(markdownFile, '')
          .replace(/\/index$/, '')
          .toLowerCase()
          .endsWith(`/${wanted.toLowerCase()}`),
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  #at(address: string): { post: string } | { page: string } | undefined {
    const place = placeOf(encoded(address));
    const post = this.#byPlace.get(place);
    if (post !== undefined) return { post };
    const page = this.#redirects.get(place);
    return page === undefined ? undefined : { page };
  }

  /** What an address in a post leads to; undefined where that is no post that is known. */
  leadOf(address: string, from: string): Lead | undefined {
    const [, bare = '', fragment = ''] = /^([^#]*)(?:#(.*))?$/s.exec(address) ?? [];
    const at = (found: { post: string } | { page: string } | undefined): Lead | undefined =>
      found && ('post' in found ? { ...found, fragment } : found);
    if (bare.startsWith('post:')) {
      const post = this.#named(decodeAddress(bare.slice('post:'.length)));
      return post === undefined ? 'lost' : { post, fragment };
    }
    if (bare === '') return undefined;
    const web = bare.startsWith('//') ? `https:${bare}` : bare;
    if (/^[a-z][a-z\d+.-]*:/i.test(web)) {
      if (!/^https?:/i.test(web) || !URL.canParse(web)) return undefined;
      const { host, pathname, search } = new URL(web);
      return search === '' && this.#hosts.has(host) ? at(this.#at(pathname)) : undefined;
    }
    if (markdownFile.test(bare)) {
      const written = decodeAddress(bare);
      const beside = path.resolve(path.dirname(from), written);
      const post = this.#files.has(beside) ? beside : this.#named(written.replace(/^(?:\.{1,2}\/)+/, ''));
      return post === undefined ? undefined : { post, fragment };
    }
    const [own = ''] = this.#addresses.get(path.resolve(from))?.addresses ?? [];
    if (own === '' && !bare.startsWith('/')) return undefined;
    const { origin, root = '' } = this.#homes.get(path.resolve(from)) ?? {};
    // Paths of templates start at the home page of the blog.
    const whole = bare.startsWith('/') && !bare.startsWith(`${root}/`) ? root + bare : bare;
    const base = `${origin ?? 'https://column.invalid'}${own.replace(/^https?:\/\/[^/]*/i, '')}`;
    if (!URL.canParse(whole, base)) return undefined;
    const url = new URL(whole, base);
    const page = origin === undefined ? undefined : { page: wholeOf(url, fragment) };
    const stated = bare.startsWith('/') ? at(this.#at(bare)) : undefined;
    return stated ?? at(this.#at(url.pathname)) ?? page;
  }

  /**
   * The redirects from the addresses that posts had to the issues they have become, and the addresses for which none can be
   * written: another post has it, a page of this site could have it, or no redirect leads from it.
   */
  redirects(): { added: RedirectRecord[]; refused: { file: string; address: string }[] } {
    const added: RedirectRecord[] = [];
    const refused: { file: string; address: string }[] = [];
    const taken = new Map(this.#redirects);
    for (const [whole, { file, addresses }] of this.#addresses) {
      const to = this.pageOf(whole);
      if (to === undefined) continue;
      for (const address of addresses) {
        const from = oldAddress.safeParse(address);
        const place = from.success ? placeOf(from.data) : '/';
        if (taken.get(place) === to) continue;
        if (!from.success || taken.has(place) || isOwn(place)) refused.push({ file, address });
        else {
          taken.set(place, to);
          added.push({ from: from.data, to });
        }
      }
    }
    return { added, refused };
  }
}
