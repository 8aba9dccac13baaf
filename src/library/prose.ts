import { getCollection, render, type CollectionEntry } from 'astro:content';
import { locales, type Locale } from '#site.ts';

/** A prose page in one language. */
export interface ProsePage {
  locale: Locale;
  entry: CollectionEntry<'prose'>;
}

/** The prose page of a name in each language that it has been written in. */
export async function getProse(name: string): Promise<ProsePage[]> {
  const entries = await getCollection('prose');
  return locales.flatMap((locale) => {
    const entry = entries.find(({ id }) => id === `${name}/${locale}`);
    return entry ? [{ locale, entry }] : [];
  });
}

/** The text of a prose page, as a component. */
export async function renderProse({ entry }: ProsePage) {
  return (await render(entry)).Content;
}
