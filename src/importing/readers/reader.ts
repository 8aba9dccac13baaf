import type { Phrase } from '#wording/phrase.ts';

/** A post that a reader took out of a file, as Markdown with front matter of YAML. */
export interface ReadPost {
  /** The file, and where it holds several, which one: `export.xml#a-post`. */
  name: string;
  markdown: string;
  /** What of it is in no text, as it stood, and why. */
  dropped?: readonly { text: string; reason: Phrase }[];
  /** What is left for an editor. */
  todo?: readonly Phrase[];
}

/** A post that could not be read, and why. */
export interface UnreadPost {
  name: string;
  refusal: Phrase;
}

/** What a reader found in a file. */
export interface Reading {
  posts: (ReadPost | UnreadPost)[];
  /** The names of what is no post: pages, pictures. */
  others: string[];
}

/** Reads posts of one form; the rest of the importer does not know where a post came from. */
export interface Reader {
  /** The names of files that may be of its form. */
  names: RegExp;
  /**
   * @param bytes what the file holds
   * @returns undefined where the file is of another form
   * @throws {Unreadable} where it is of this form and broken
   */
  read(file: string, bytes: Uint8Array): Reading | undefined;
}

/** Says why a file, or a post in it, cannot be read. */
export class Unreadable extends Error {
  readonly phrase: Phrase;

  constructor(phrase: Phrase) {
    super(phrase.key);
    this.phrase = phrase;
  }
}

const inside = /\.(?:atom|json|rss|xml|zip)#(.+)$/i;

/** The name of a post within the file that holds it; undefined where it is a file of its own. */
export function nameInside(file: string): string | undefined {
  return inside.exec(file)?.[1];
}

/** Gives the posts of one file names that tell them apart. */
export class InsideNames {
  readonly #file: string;
  readonly #taken = new Set<string>();

  constructor(file: string) {
    this.#file = file;
  }

  /** @param slug the end of its address, perhaps percent-encoded */
  of(slug: string): string {
    let plain = slug;
    try {
      plain = decodeURIComponent(slug);
    } catch {
      // What cannot be decoded stays as it is written.
    }
    const stem = plain.replace(/[/\\#\s\p{Cc}]+/gu, '-').replace(/^-+|-+$/g, '') || 'post';
    let name = stem;
    for (let count = 2; this.#taken.has(name); count += 1) name = `${stem}-${count}`;
    this.#taken.add(name);
    return `${this.#file}#${name}`;
  }
}
