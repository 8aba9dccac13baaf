import type { Locale } from '#config.ts';
import type { Draft } from '#importing/draft-post.ts';
import { HeadingIds } from '#importing/heading-ids.ts';
import type { Survey } from '#importing/open-post.ts';
import { PostPlaces } from '#importing/post-places.ts';
import type { PostReport } from '#importing/report.ts';
import type { RedirectRecord } from '#schema/redirect.ts';
import { say } from '#wording/phrase.ts';

/** Stands for the address of an issue until it is known which number it gets. */
const mark = '/issues/0/#post-';
const marks = new RegExp(`${RegExp.escape(mark)}(\\d+)(?!\\d)`, 'g');

/** A link to another post. */
interface PostLink {
  post: string;
  fragment: string;
  /** The address as the post writes it. */
  address: string;
}

/** The headings of a text. */
function headingsOf(text: string): HeadingIds {
  return new HeadingIds(
    Array.from(text.matchAll(/^#{2,6} (.+)$/gm), ([, written = '']) =>
      written.replace(/[*_`\\]|\]\([^)]*\)|\[/g, ''),
    ),
  );
}

/** Where the words of a link begin, given where they end. */
function startOfWords(text: string, end: number): number {
  let depth = 1;
  for (let at = end - 1; at >= 0; at -= 1) {
    if (text[at - 1] === '\\') at -= 1;
    else if (text[at] === ']') depth += 1;
    else if (text[at] === '[') depth -= 1;
    if (depth === 0) return at;
  }
  return end;
}

/** Leads the links between posts from issue to issue. */
export class PostLinks {
  readonly places: PostPlaces;
  readonly #links: PostLink[] = [];
  readonly #headings = new Map<string, HeadingIds>();

  constructor(posts: readonly Survey[], permalink: string | undefined, redirects: readonly RedirectRecord[]) {
    this.places = new PostPlaces(posts, permalink, redirects);
  }

  /** Tells what is written for an address in a post. */
  from(file: string): (address: string) => string | undefined {
    return (address) => {
      const lead = this.places.leadOf(address, file);
      if (lead === undefined || lead === 'lost') return lead;
      if ('page' in lead) return lead.page;
      return `${mark}${this.#links.push({ ...lead, address }) - 1}`;
    };
  }

  /** Notes which issue the posts of a group have become, and its text where it was written now. */
  become(posts: readonly { file: string }[], locale: Locale, number: number, text = ''): void {
    const headings = headingsOf(text);
    for (const { file } of posts) this.#headings.set(this.places.become(file, locale, number), headings);
  }

  /** Whether a draft has links to posts whose issues may not be known yet. */
  isOpen({ files }: Pick<Draft, 'files'>): boolean {
    return [...files.values()].some((text) => typeof text === 'string' && text.includes(mark));
  }

  /** Writes the addresses of issues into the files of a draft. */
  settle({ files }: Pick<Draft, 'files'>, report: Pick<PostReport, 'todo'>): void {
    for (const [name, text] of files)
      if (typeof text === 'string' && text.includes(mark)) files.set(name, this.#settled(text, report));
  }

  /** Writes the addresses of issues into a text; where a post has become none, the words of the link stay. */
  #settled(text: string, { todo }: Pick<PostReport, 'todo'>): string {
    let settled = text;
    const lost = new Set<string>();
    settled = settled.replace(marks, (whole, index: string) => {
      const { post, fragment, address } = this.#links[Number(index)] as PostLink;
      const page = this.places.pageOf(post);
      if (page === undefined) {
        lost.add(whole);
        todo.push({ message: say('import.link-lost', { address }) });
        return whole;
      }
      if (fragment === '') return page;
      const id = this.#headings.get(post)?.of(fragment);
      if (id === undefined) todo.push({ message: say('import.fragment-lost', { address }) });
      return id === undefined ? page : `${page}#${id}`;
    });
    for (const each of lost) {
      const link = new RegExp(`\\]\\(<?${RegExp.escape(each)}>?(?: "(?:[^"\\\\]|\\\\.)*")?\\)`);
      for (let found = link.exec(settled); found; found = link.exec(settled)) {
        const start = startOfWords(settled, found.index);
        settled =
          settled.slice(0, start) +
          settled.slice(start + 1, found.index) +
          settled.slice(found.index + found[0].length);
      }
    }
    return settled;
  }
}
