import { getCollection, render, type CollectionEntry } from 'astro:content';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { prosePage } from '#schema/prose-page.ts';
import { locales, type Locale } from '#site.ts';
import { splitFrontMatter } from '#workspace/front-matter.ts';
import { projectRoot } from '#workspace/pipeline.ts';
import { parseYaml } from '#workspace/yaml-source.ts';

/** A prose page in one language. */
export interface ProsePage {
  locale: Locale;
  title: string;
  description: string;
  entry: CollectionEntry<'prose'>;
}

/** The front matter as the column reads it: Astro puts a space at each fold of a text. */
async function frontMatterOf({ data, filePath }: CollectionEntry<'prose'>) {
  if (filePath === undefined) return data;
  const parts = splitFrontMatter(await readFile(path.resolve(projectRoot(), filePath), 'utf8'));
  return 'yaml' in parts ? prosePage.parse(parseYaml(parts.yaml).data) : data;
}

/** The prose page of a name in each language that it has been written in. */
export async function getProse(name: string): Promise<ProsePage[]> {
  const entries = await getCollection('prose');
  const pages = locales.map(async (locale): Promise<ProsePage[]> => {
    const entry = entries.find(({ id }) => id === `${name}/${locale}`);
    return entry ? [{ locale, entry, ...(await frontMatterOf(entry)) }] : [];
  });
  return (await Promise.all(pages)).flat();
}

/** The text of a prose page, as a component. */
export async function renderProse({ entry }: ProsePage) {
  return (await render(entry)).Content;
}
