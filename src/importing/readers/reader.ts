import type { Day } from '#schema/partial-date.ts';
import type { Phrase } from '#wording/phrase.ts';

/** A picture that came in the same file or archive as its post. */
export interface FoundPicture {
  /** What the report calls it: its path, or `export.zip#folder/chart.png`. */
  from: string;
  /** In bytes. */
  size: number;
  read: () => Uint8Array;
}

/** Finds the picture that an address in a post names; undefined where there is none. */
export type FindPicture = (address: string) => FoundPicture | undefined;

/** A text that was left out, as it stood, and why. */
export interface LeftOut {
  text: string;
  reason: Phrase;
}

/** A post that a reader took out of a file, as Markdown with front matter of YAML. */
export interface ReadPost {
  /** The file, and where it holds several, which one: `export.xml#a-post`. */
  name: string;
  markdown: string;
  /** What of it is in no text, as it stood, and why. */
  dropped?: readonly LeftOut[];
  /** What was concluded rather than read. */
  guesses?: readonly Phrase[];
  /** What is left for an editor. */
  todo?: readonly Phrase[];
  /** Its pictures, where they came with it. */
  findPicture?: FindPicture;
  /** The day on which it was begun, for a post that states no day of its own. */
  begun?: Day | undefined;
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

/** A file that a reader is given: on the disk, or in an archive. */
export interface SourceFile {
  /** What the post is called where the file holds one: its path on the disk, or `export.zip#a-post`. */
  readonly name: string;
  /** Its own name, without folders. */
  readonly base: string;
  /** Names for several posts in it. */
  readonly names: InsideNames;
  bytes: () => Uint8Array;
  /** What another file holds, by its path from the folder of this one; it is read no more by itself. */
  beside: (path: string) => Uint8Array | undefined;
}

/** Reads posts of one form; the rest of the importer does not know where a post came from. */
export interface Reader {
  /** The names of files that may be of its form, without their folders. */
  names: RegExp;
  /**
   * @returns undefined where the file is of another form
   * @throws {Unreadable} where it is of this form and broken
   */
  read: (file: SourceFile) => Reading | undefined | Promise<Reading | undefined>;
}

/** Says why a file, or a post in it, cannot be read. */
export class Unreadable extends Error {
  readonly phrase: Phrase;

  constructor(phrase: Phrase) {
    super(phrase.key);
    this.phrase = phrase;
  }
}

const inside = /\.(?:atom|csv|json|rdf|rss|xml|zip)#(.+)$/i;

/** The name of a post within the file that holds it; undefined where it is a file of its own. */
export function nameInside(file: string): string | undefined {
  return inside.exec(file)?.[1];
}

/** Gives the posts of one file names that tell them apart. */
export class InsideNames {
  readonly #file: string;
  readonly #taken = new Set<string>();
  /** How many were asked for, of those of one name. */
  readonly #counts = new Map<string, number>();

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
    let count = this.#counts.get(stem) ?? 0;
    let name: string;
    do {
      count += 1;
      name = count === 1 ? stem : `${stem}-${count}`;
    } while (this.#taken.has(name));
    this.#counts.set(stem, count);
    this.#taken.add(name);
    return `${this.#file}#${name}`;
  }
}
