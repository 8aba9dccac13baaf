import { findNearest } from '#diagnostics/nearest.ts';
import type { Localized } from '#schema/localized.ts';

/** Something that has an id and names. */
export interface Named {
  id: string;
  name: Localized;
  aliases?: readonly string[];
}

/** A name of something, and its id. */
export interface KnownName {
  id: string;
  name: string;
}

/** One key for all ways to write a name: without spaces and marks, in small letters of usual width. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,·・’'"“”&-]+/g, '');
}

/** The forms of a name that has an explanation in brackets: with it, without it, and the explanation alone. */
function formsOf(name: string): string[] {
  return [
    name,
    name.replace(/\s*[（(][^（）()]*[）)]$/, ''),
    /[（(]([^（）()]+)[）)]$/.exec(name)?.[1] ?? '',
  ].filter((form) => nameKey(form) !== '');
}

/** Knows things by every name they have: their ids, their names in every language, their aliases. */
export class KnownNames {
  readonly ids: readonly string[];
  readonly #byKey = new Map<string, KnownName>();

  constructor(records: readonly Named[]) {
    this.ids = records.map(({ id }) => id);
    // An id is that of its own record, whatever others are called.
    for (const id of this.ids) this.#add(id, id);
    for (const { id, name, aliases = [] } of records)
      for (const each of [...Object.values(name), ...aliases])
        for (const form of formsOf(each)) this.#add(form, id);
  }

  #add(name: string, id: string): void {
    const key = nameKey(name);
    if (!this.#byKey.has(key)) this.#byKey.set(key, { id, name });
  }

  /** The id of what has a name; undefined where nothing has it. */
  idOf(name: string): string | undefined {
    return this.#byKey.get(nameKey(name))?.id;
  }

  /** The known name that is nearest to a mistyped one. */
  nearest(name: string): KnownName | undefined {
    const key = findNearest(nameKey(name), this.#byKey.keys());
    return key === undefined ? undefined : this.#byKey.get(key);
  }
}
