import path from 'node:path';
import type { OldSite } from '#importing/old-site.ts';
import type { Day } from '#schema/partial-date.ts';

/** What the address of a post is made from. */
export interface Addressed {
  file: string;
  date: Day | undefined;
  title: string | undefined;
  slug: string | undefined;
  categories: readonly string[];
}

/** What the words of a pattern stand for; one that is not known makes no address. */
type Words = Record<string, string | undefined>;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** The name of a file without its ending and its day. */
export function plainName(file: string): string {
  return path.parse(file).name.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, '');
}

function dayWords(date: Day | undefined): Words {
  const [year, month, day] = date?.split('-') ?? [];
  return {
    year,
    month,
    day,
    short_year: year?.slice(2),
    i_month: month?.replace(/^0/, ''),
    i_day: day?.replace(/^0/, ''),
  };
}

/** Writes an address by a pattern; undefined where a word of it is not known. */
function expand(pattern: string, words: Words): string | undefined {
  let isSure = true;
  const address = pattern.replace(/:([a-z_]+)/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) isSure = false;
    return word ?? '';
  });
  return isSure ? `/${address}`.replace(/\/{2,}/g, '/') : undefined;
}

/** https://hexo.io/docs/permalinks */
function hexoAddress(post: Addressed, { folder, settings }: OldSite, stated?: string): string | undefined {
  const inside = path.relative(path.join(folder, 'source/_posts'), path.resolve(post.file));
  const { dir, name } = path.parse(inside.split(path.sep).join('/'));
  const isDated = (text(settings['new_post_name']) ?? '').startsWith(':year-:month-:day-:title');
  const own = isDated ? plainName(post.file) : name;
  const title = dir === '' ? own : `${dir}/${own}`;
  const pattern = stated ?? text(settings['permalink']) ?? ':year/:month/:day/:title/';
  const address = expand(pattern, { ...dayWords(post.date), title, name: own });
  const { trailing_html: html, trailing_index: index } = (settings['pretty_urls'] ?? {}) as Words;
  if (address === undefined) return undefined;
  const bare = String(index) === 'false' ? address.replace(/\/index\.html$/, '/') : address;
  return String(html) === 'false' ? bare.replace(/\.html$/, '') : bare;
}

/** https://jekyllrb.com/docs/permalinks/#built-in-formats */
const jekyllStyles: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  none: '/:categories/:title:output_ext',
};

function jekyllAddress(post: Addressed, { folder, settings }: OldSite, stated?: string): string | undefined {
  const inside = path.relative(folder, path.resolve(post.file)).split(path.sep).join('/');
  const above = inside.slice(0, inside.indexOf('_posts/')).split('/').filter(Boolean);
  const collections = settings['collections'] as Record<string, Record<string, unknown>> | undefined;
  const isUnsure = JSON.stringify(settings['defaults'] ?? '').includes('"permalink"');
  if (stated === undefined && isUnsure) return undefined;
  const style =
    stated ?? text(collections?.['posts']?.['permalink']) ?? text(settings['permalink']) ?? 'date';
  const categories = [...new Set([...above, ...post.categories].map((each) => each.toLowerCase()))];
  const title = (post.slug ?? plainName(post.file))
    .replace(/[^\p{L}\p{M}\p{N}._~!$&'()+,;=@]+/gu, '-')
    .replace(/^-|-$/g, '');
  return expand(jekyllStyles[style] ?? style, {
    ...dayWords(post.date),
    title,
    slug: title.toLowerCase(),
    output_ext: '.html',
    categories: categories.some((each) => /[\s,]/.test(each)) ? undefined : categories.join('/'),
  });
}

/** A part of an address as Hugo writes it; undefined where that is not plain. */
function hugoPart(words: string | undefined): string | undefined {
  return words !== undefined && /^[\p{L}\p{N}._ -]+$/u.test(words)
    ? words.trim().toLowerCase().replaceAll(' ', '-')
    : undefined;
}

/** https://gohugo.io/configuration/permalinks/ */
function hugoAddress(post: Addressed, { folder, settings }: OldSite, stated?: string): string | undefined {
  const by = new Map(Object.entries(settings).map(([name, value]) => [name.toLowerCase(), value]));
  const [uglyUrls, inFolder, keepsCase] = [
    'uglyurls',
    'defaultcontentlanguageinsubdir',
    'disablepathtolower',
  ];
  if ([uglyUrls, inFolder, keepsCase].some((name) => Boolean(by.get(name)))) return undefined;
  if (stated !== undefined) return `/${stated}`.replace(/\/{2,}/g, '/');
  const inside = path.relative(path.join(folder, 'content'), path.resolve(post.file));
  const { dir, name } = path.parse(inside.split(path.sep).join('/'));
  const [base = '', language, more] = name.split('.');
  const isOther = language !== undefined && language !== by.get('defaultcontentlanguage');
  if (more !== undefined || isOther || base === '_index') return undefined;
  const places = (base === 'index' ? dir : `${dir}/${base}`).split('/').filter(Boolean);
  const [section = '', last] = [places.length > 1 ? places[0] : '', hugoPart(places.at(-1))];
  const all = (by.get('permalinks') ?? {}) as Record<string, unknown>;
  const pattern = text(all[section]) ?? text((all['page'] as Record<string, unknown> | undefined)?.[section]);
  const above = places.slice(0, -1).map(hugoPart);
  const own = hugoPart(post.slug);
  if (pattern === undefined)
    return above.includes(undefined)
      ? undefined
      : expand([...above, ':own', ''].join('/'), { own: own ?? last });
  return expand(pattern, {
    ...dayWords(post.date),
    section: hugoPart(section),
    sections: above.includes(undefined) ? undefined : above.join('/'),
    title: hugoPart(post.title),
    slug: own ?? hugoPart(post.title),
    filename: last,
    contentbasename: last,
    slugorfilename: own ?? last,
    slugorcontentbasename: own ?? last,
  });
}

const writers = { hexo: hexoAddress, jekyll: jekyllAddress, hugo: hugoAddress };

/** Where all addresses of a blog begin, with its host where that is known. */
export function homeOf({ settings }: OldSite): {
  host: string | undefined;
  origin: string | undefined;
  root: string;
} {
  const url = text(settings['url']) ?? text(settings['baseURL']) ?? text(settings['baseurl']) ?? '';
  const whole = URL.canParse(url) ? new URL(url) : undefined;
  const stated = text(settings['root']) ?? text(settings['baseurl']);
  const root = stated?.startsWith('/') ? stated : (whole?.pathname ?? '/');
  return { host: whole?.host, origin: whole?.origin, root: root.replace(/\/+$/, '') };
}

/**
 * The address that a post had by the settings of its blog.
 *
 * @param stated what its front matter gives as its address, which may be a pattern
 * @returns a path from the root of the host; undefined where it is not sure
 */
export function siteAddress(post: Addressed, site: OldSite, stated?: string): string | undefined {
  const address = writers[site.form](post, site, stated);
  return address === undefined ? undefined : homeOf(site).root + address;
}

/** The address of a post by a pattern that was typed: `/:year/:month/:day/:title/`. */
export function patternAddress(post: Addressed, pattern: string): string | undefined {
  const name = plainName(post.file);
  const wanted = URL.canParse(pattern) ? pattern.replace(/^\w+:\/\/[^/]*/, '') : pattern;
  return expand(wanted, {
    ...dayWords(post.date),
    title: post.slug ?? name,
    name,
    slug: post.slug,
    filename: name,
  });
}
