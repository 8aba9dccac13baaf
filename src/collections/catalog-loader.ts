import type { LiveLoader } from 'astro/loaders';
import type { Entry } from '#collections/entries.ts';
import { currentLibrary } from '#library/current-library.ts';
import type { Library } from '#library/library.ts';

const known = new WeakMap<Library, Map<unknown, unknown>>();

/** The entries of the library that pages are made of now, gathered once. */
function entriesOf<Data extends object>(list: (library: Library) => Entry<Data>[]): Map<string, Entry<Data>> {
  const library = currentLibrary.getStore();
  if (!library) throw new Error('collections are there while a page is rendered');
  const lists = known.get(library) ?? new Map<unknown, unknown>();
  const found = lists.get(list) ?? new Map(list(library).map((entry) => [entry.id, entry]));
  known.set(library, lists.set(list, found));
  return found as Map<string, Entry<Data>>;
}

async function rendered<Data extends object>({ id, data, html }: Entry<Data>) {
  return { id, data, ...(html && { rendered: { html: await html() } }) };
}

/**
 * Loads a collection from the catalog, which is there already. A single entry has its text rendered; in a whole
 * collection texts are left out, since few who ask for all read all.
 */
export function catalogLoader<Data extends object>(
  name: string,
  list: (library: Library) => Entry<Data>[],
): LiveLoader<Data & Record<string, unknown>, { id: string }> {
  type Loaded = Data & Record<string, unknown>;
  return {
    name: `catalog-${name}`,
    loadCollection: async () => ({
      entries: Array.from(entriesOf(list).values(), ({ id, data }) => ({ id, data: data as Loaded })),
    }),
    loadEntry: async ({ filter }) => {
      const entry = entriesOf(list).get(filter.id);
      return entry && rendered(entry as Entry<Loaded>);
    },
  };
}
