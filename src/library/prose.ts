import { getCollection, render, type CollectionEntry } from 'astro:content';
import { locales, type Locale } from '#site.ts';
import { openedContent } from '#workspace/opened-content.ts';

/** A prose page in one language. */
export interface ProsePage {
  locale: Locale;
  title: string;
  description: string;
  entry: CollectionEntry<'prose'>;
}

/** The prose page of a name in each language that it has been written in; its words as the column reads them. */
export async function getProse(name: string): Promise<ProsePage[]> {
  const entries = await getCollection('prose');
  const page = openedContent.published().content.pages.find((each) => each.name === name);
  return locales.flatMap((locale): ProsePage[] => {
    const entry = entries.find(({ id }) => id === `${name}/${locale}`);
    const text = page?.texts.find((each) => each.locale === locale);
    return entry && text ? [{ locale, title: text.title, description: text.description, entry }] : [];
  });
}

/** The text of a prose page, as a component. */
export async function renderProse({ entry }: ProsePage) {
  return (await render(entry)).Content;
}
