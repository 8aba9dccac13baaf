import { createHash } from 'node:crypto';
import type { ImportLog } from '#importing/import-log.ts';
import type { KnownTag } from '#importing/known-column.ts';
import { asciiId, freeId } from '#schema/id.ts';
import type { Localized } from '#schema/localized.ts';
import { say } from '#wording/phrase.ts';

/** An entry that a list of the column lacks. */
interface NewEntry {
  id: string;
  name: string | Localized;
  description?: Localized;
  bio?: Localized;
}

/** A name that posts have and the column does not, and how many posts have it. */
export interface UnknownName {
  name: string;
  count: number;
}

/** What names in posts become: an id, or nothing. */
export type NameMap = ReadonlyMap<string, string | undefined>;

/** Stands for the author of a post that names none: nobody is made up. */
const unsigned: NewEntry = {
  id: 'unsigned',
  name: { zh: '未署名', en: 'Unsigned' },
  bio: { zh: '没有署名的各期。', en: 'Issues that name no author.' },
};

/** What is said of an author of whom nothing is known but a name. */
const unknownBio = { zh: '简介待补。', en: 'Biography to be written.' };

/** The tag of a post for which there is none. */
const uncategorised: NewEntry = {
  id: 'uncategorised',
  name: { zh: '未分类', en: 'Uncategorised' },
  description: { zh: '还没有分类的各期。', en: 'Issues that have not been sorted yet.' },
};

function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

/** No issue has more tags. */
const mostTags = 6;
/** So many are guessed at the most. */
const mostGuessed = 3;

/** The names of tags and authors in posts, and what they become in the column. */
export class PostedNames {
  readonly #tags: readonly KnownTag[];
  readonly #tagByKey = new Map<string, string>();
  readonly #authorByKey = new Map<string, string>();
  readonly #authorIds: Set<string>;
  readonly #map: Map<string, string | undefined>;
  readonly #unknown = new Map<string, UnknownName>();
  readonly #newTags = new Map<string, NewEntry>();
  readonly #newAuthors = new Map<string, NewEntry>();
  readonly #used = new Set<string>();

  /** @param map what some names become, whatever the lists of the column say */
  constructor(
    {
      tags,
      authors,
    }: { tags: readonly KnownTag[]; authors: readonly { id: string; names: readonly string[] }[] },
    map: NameMap = new Map(),
  ) {
    this.#tags = tags;
    for (const { id, words } of tags)
      for (const word of words) if (!this.#tagByKey.has(keyOf(word))) this.#tagByKey.set(keyOf(word), id);
    for (const { id, names } of authors)
      for (const name of names)
        if (!this.#authorByKey.has(keyOf(name))) this.#authorByKey.set(keyOf(name), id);
    this.#authorIds = new Set(authors.map(({ id }) => id));
    this.#map = new Map(Array.from(map, ([name, id]) => [keyOf(name), id]));
  }

  /** Notes what an issue has that was written: only that is added to the lists of the column. */
  use({ tags, authors }: { tags: readonly string[]; authors: readonly string[] }): void {
    for (const id of tags) this.#used.add(`tag ${id}`);
    for (const id of authors) this.#used.add(`author ${id}`);
  }

  /** The tags to be added to the list of the column. */
  get newTags(): NewEntry[] {
    return [...this.#newTags.values()].filter(({ id }) => this.#used.has(`tag ${id}`));
  }

  /** The authors to be added to the list of the column. */
  get newAuthors(): NewEntry[] {
    return [...this.#newAuthors.values()].filter(({ id }) => this.#used.has(`author ${id}`));
  }

  /** The tags of posts that the column does not have, the most frequent first. */
  get unknownTags(): UnknownName[] {
    return [...this.#unknown.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  }

  /**
   * The tags of a post: those that it names, where the column has them; else those whose names its text uses; else one that
   * says that it has none.
   */
  tagsOf(named: readonly string[], title: string, text: string, log: ImportLog): string[] {
    const known: string[] = [];
    for (const name of named) {
      const key = keyOf(name);
      if (this.#map.has(key)) known.push(...[this.#map.get(key) ?? []].flat());
      else if (this.#tagByKey.has(key)) known.push(this.#tagByKey.get(key) as string);
      else {
        const before = this.#unknown.get(key) ?? { name, count: 0 };
        this.#unknown.set(key, { ...before, count: before.count + 1 });
        log.ask(say('import.unknown-tag', { name }));
      }
    }
    const tags = [...new Set(known)].slice(0, mostTags);
    if (tags.length > 0) return tags;
    const guessed = this.#guess(title, text);
    if (guessed.length > 0) {
      log.guess(say('import.tags', { tags: guessed }));
      return guessed;
    }
    log.ask(say('import.no-tag', { tag: uncategorised.id }));
    if (!this.#tagByKey.has(uncategorised.id)) this.#newTags.set(uncategorised.id, uncategorised);
    return [uncategorised.id];
  }

  /** The tags whose names a post uses most. */
  #guess(title: string, text: string): string[] {
    const head = text.slice(0, 6000);
    return this.#tags
      .map(({ id, words }) => ({
        id,
        score: [...new Set(words)].reduce(
          (sum, word) => sum + timesIn(head, word) + 3 * timesIn(title, word),
          0,
        ),
      }))
      .filter(({ score }) => score > 1)
      .sort((a, b) => b.score - a.score)
      .slice(0, mostGuessed)
      .map(({ id }) => id);
  }

  /** The authors of a post; those whom the column does not have are to be added to it. */
  authorsOf(named: readonly string[], log: ImportLog): string[] {
    if (named.length === 0) {
      log.ask(say('import.no-author', { id: unsigned.id }));
      if (!this.#authorIds.has(unsigned.id)) this.#newAuthors.set(unsigned.id, unsigned);
      return [unsigned.id];
    }
    return [...new Set(named.map((name) => this.#authorOf(name, log)))];
  }

  #authorOf(name: string, log: ImportLog): string {
    const known = this.#authorByKey.get(keyOf(name));
    if (known !== undefined) {
      if (this.#newAuthors.has(known)) log.ask(say('import.unknown-author', { name, id: known }));
      return known;
    }
    const digest = createHash('sha256').update(keyOf(name)).digest('hex').slice(0, 6);
    const taken = { has: (id: string): boolean => this.#authorIds.has(id) };
    const id = freeId(asciiId(name) ?? `author-${digest}`, taken);
    this.#authorIds.add(id);
    this.#authorByKey.set(keyOf(name), id);
    this.#newAuthors.set(id, { id, name, bio: { ...unknownBio } });
    log.ask(say('import.unknown-author', { name, id }));
    return id;
  }
}

function timesIn(text: string, word: string): number {
  const pattern = /^[\x20-\x7e]+$/.test(word)
    ? new RegExp(`(?<![A-Za-z0-9])${RegExp.escape(word)}(?![A-Za-z0-9])`, 'gi')
    : new RegExp(RegExp.escape(word), 'g');
  return text.match(pattern)?.length ?? 0;
}
