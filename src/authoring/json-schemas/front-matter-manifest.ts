import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ContentRecords } from '#domain/records.ts';
import { Disk } from '#content/disk.ts';
import { openIssueFolder } from '#content/issue-folder.ts';
import { newReadingContext } from '#content/reading-context.ts';

/** The schemas of front matter. */
export const frontMatterSchemas = ['original', 'translation', 'page', 'template'] as const;

type FrontMatterSchema = (typeof frontMatterSchemas)[number];

/** What the Astro extension of VS Code reads to know the schema of a front matter: Astro's own manifest. */
export interface FrontMatterManifest {
  collections: { name: FrontMatterSchema; hasSchema: true }[];
  /** The name of a schema by the address of the file, decoded and in lower case. */
  entries: Record<string, FrontMatterSchema>;
}

function textsIn(disk: Disk, folder: string): string[] {
  return disk
    .files(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `${folder}/${name}`);
}

/** A text that cannot be read yet is taken for the original, unless another one in its folder is. */
function schemasOfIssue(
  disk: Disk,
  folder: string,
  known: Known,
): [file: string, schema: FrontMatterSchema][] {
  const files = textsIn(disk, folder);
  if (files.every((file) => known.has(file)))
    return files.map((file) => [file, known.get(file) as FrontMatterSchema]);
  const readable = openIssueFolder(disk, folder, newReadingContext());
  const original = readable.find((file) => file.isOriginal)?.file;
  const translations = new Set(readable.filter((file) => !file.isOriginal).map((file) => file.file));
  return files.map((file) => {
    const isTranslation = translations.has(file) || (original !== undefined && file !== original);
    return [file, isTranslation ? 'translation' : 'original'];
  });
}

/** The schemas of the texts that were read without a fault. */
type Known = ReadonlyMap<string, FrontMatterSchema>;

function knownOf({ originals, translations }: Pick<ContentRecords, 'originals' | 'translations'>): Known {
  return new Map([
    ...originals.map(({ file }) => [file, 'original'] as const),
    ...translations.map(({ file }) => [file, 'translation'] as const),
  ]);
}

/**
 * Says of every text in a content folder which schema its front matter has.
 *
 * @param records what was read of the folder: such texts need not be read again
 */
export function frontMatterManifest(content: string, records?: ContentRecords): FrontMatterManifest {
  const disk = new Disk(content);
  const known = knownOf(records ?? { originals: [], translations: [] });
  const issues = disk.folders('issues').flatMap((name) => schemasOfIssue(disk, `issues/${name}`, known));
  const pages = disk.folders('pages').flatMap((name) => textsIn(disk, `pages/${name}`));
  const templates = textsIn(disk, 'templates');
  const addressOf = (file: string): string =>
    decodeURIComponent(pathToFileURL(path.join(disk.root, file)).href).toLowerCase();
  return {
    collections: frontMatterSchemas.map((name) => ({ name, hasSchema: true })),
    entries: Object.fromEntries([
      ...issues.map(([file, schema]) => [addressOf(file), schema]),
      ...pages.map((file) => [addressOf(file), 'page']),
      ...templates.map((file) => [addressOf(file), 'template']),
    ]),
  };
}
