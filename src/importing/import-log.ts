import type { Phrase } from '#wording/phrase.ts';

/** A remark about a place in a post. */
export interface Note {
  /** The line of the post, counted from 1; left out where the post as a whole is meant. */
  line?: number;
  message: Phrase;
}

/** What was left out of every output, as it stood. */
export interface Dropped {
  /** The line of the post, counted from 1, where it stands first. */
  line?: number;
  text: string;
  reason: Phrase;
  /** How often it stands in the post. */
  times: number;
}

/** A picture of a post, which a draft holds as a link, or in a comment where it is the cover. */
export interface PictureLink {
  /** Where it can be downloaded. */
  url: string;
  /** What the post says of it; may be empty. */
  alt: string;
  title?: string;
  isCover?: true;
  /** The line of the post, counted from 1; left out where it is not known. */
  line?: number;
  /** Why it could not be fetched or shown; left out where nobody tried. */
  failure?: Phrase;
}

/** What a draft says where it has a link to a picture; nothing where the post says nothing of it. */
export function wordsOfPicture({ alt, title }: PictureLink): string {
  return [alt.trim(), title?.trim()].filter(Boolean).join('，');
}

/** A place where two merged pieces were separated, such as a heading and the text behind it. */
export interface Cut {
  /** The line of the post, counted from 1. */
  line: number;
  before: string;
  after: string;
}

function note(all: Map<string, Dropped>, one: Dropped): void {
  if (one.text.trim() === '') return;
  const key = JSON.stringify([one.reason, one.text]);
  const known = all.get(key);
  if (known) known.times += one.times;
  else all.set(key, one);
}

/** Records what the import of one post guessed, left out or leaves to an editor. */
export class ImportLog {
  readonly guesses: Note[] = [];
  readonly todo: Note[] = [];
  readonly pictures: PictureLink[] = [];
  readonly cuts: Cut[] = [];
  /** The addresses that were written for tags of templates: `post:name`. */
  readonly postAddresses = new Set<string>();
  /** Tells what is written for an address that leads to another post; `lost` where it is not there. */
  leadOf = (address: string): string | undefined => (address.startsWith('post:') ? 'lost' : undefined);
  readonly #dropped = new Map<string, Dropped>();
  /** What was left out before the text of the post was written, so that it is not in that. */
  readonly #before = new Map<string, Dropped>();

  /** Everything left out, each text once for each reason. */
  get dropped(): Dropped[] {
    return [...this.#before.values(), ...this.#dropped.values()];
  }

  /** What was left out of the text of the post. */
  get droppedOfText(): Dropped[] {
    return [...this.#dropped.values()];
  }

  guess(message: Phrase, line?: number): void {
    this.guesses.push({ ...(line !== undefined && { line }), message });
  }

  ask(message: Phrase, line?: number): void {
    this.todo.push({ ...(line !== undefined && { line }), message });
  }

  drop(text: string, reason: Phrase, line?: number): void {
    note(this.#dropped, { ...(line !== undefined && { line }), text, reason, times: 1 });
  }

  /** Notes what a file holds of a post and its text does not. */
  leave(text: string, reason: Phrase): void {
    note(this.#before, { text, reason, times: 1 });
  }
}
