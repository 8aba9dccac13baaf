import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Disk } from '#content/disk.ts';
import { openIssueFolder } from '#content/issue-folder.ts';
import { noFindings } from '#content/reading-findings.ts';
import { parseYaml, type ParseYaml } from '#content/yaml-source.ts';

/** The schemas of front matter. */
export const frontMatterSchemas = ['original', 'translation', 'page'] as const;

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
  parse: ParseYaml,
): [file: string, schema: FrontMatterSchema][] {
  const readable = openIssueFolder(disk, folder, noFindings(parse));
  const original = readable.find((file) => file.isOriginal)?.file;
  const translations = new Set(readable.filter((file) => !file.isOriginal).map((file) => file.file));
  return textsIn(disk, folder).map((file) => {
    const isTranslation = translations.has(file) || (original !== undefined && file !== original);
    return [file, isTranslation ? 'translation' : 'original'];
  });
}

/**
 * Says of every text in a content folder which schema its front matter has.
 *
 * @param parse reads YAML
 */
export function frontMatterManifest(content: string, parse: ParseYaml = parseYaml): FrontMatterManifest {
  const disk = new Disk(content);
  const issues = disk.folders('issues').flatMap((name) => schemasOfIssue(disk, `issues/${name}`, parse));
  const pages = disk.folders('pages').flatMap((name) => textsIn(disk, `pages/${name}`));
  const addressOf = (file: string): string =>
    decodeURIComponent(pathToFileURL(path.join(disk.root, file)).href).toLowerCase();
  return {
    collections: frontMatterSchemas.map((name) => ({ name, hasSchema: true })),
    entries: Object.fromEntries([
      ...issues.map(([file, schema]) => [addressOf(file), schema]),
      ...pages.map((file) => [addressOf(file), 'page']),
    ]),
  };
}
