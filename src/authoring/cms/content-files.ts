import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { commentLines, prepareYaml } from '#authoring/cms/prepare-yaml.ts';
import { jsonSchema, recordSchema, type SchemaName } from '#authoring/json-schemas.ts';
import { Disk } from '#content/disk.ts';
import { splitFrontMatter } from '#content/front-matter.ts';
import { parseYaml } from '#content/yaml-source.ts';

/** A file that has a form in the editor. */
interface ContentFile {
  /** From the folder of content. */
  file: string;
  kind: SchemaName;
  /** The part that is YAML. */
  yaml: string;
  /** What stands before and after it. */
  around: [before: string, after: string];
}

function textFile(root: string, file: string, isPage: boolean): ContentFile[] {
  const parts = splitFrontMatter(readFileSync(path.join(root, file), 'utf8'));
  if ('problem' in parts) return [];
  // Both parts keep the lines of the whole.
  const fence = parts.yaml.split('\n').length + 1;
  const yaml = parts.yaml.slice(1);
  const kind = /^translat(?:es|ors):/m.test(yaml) ? 'translation' : 'original';
  return [{ file, kind: isPage ? 'page' : kind, yaml, around: ['---\n', `---\n${parts.text.slice(fence)}`] }];
}

/** The files of a content folder that have forms in the editor; what is no such file yet is left to the check. */
function contentFiles(root: string): ContentFile[] {
  const disk = new Disk(root);
  const textsOf = (room: string): ContentFile[] =>
    disk.folders(room).flatMap((name) =>
      disk
        .files(`${room}/${name}`)
        .filter((file) => /^(?:zh|en)\.mdx$/.test(file))
        .flatMap((file) => textFile(root, `${room}/${name}/${file}`, room === 'pages')),
    );
  const data = (file: string, kind: SchemaName): ContentFile => {
    return { file, kind, yaml: readFileSync(path.join(root, file), 'utf8'), around: ['', ''] };
  };
  const lists = (['investors', 'tags', 'series', 'authors'] as const).filter((name) =>
    disk.files('.').includes(`${name}.yaml`),
  );
  return [
    ...textsOf('issues'),
    ...disk.files('companies').map((name) => data(`companies/${name}`, 'company')),
    ...lists.map((name) => data(`${name}.yaml`, name)),
    ...textsOf('pages'),
  ];
}

/** What a file says to the column; undefined where it has to be fixed first. */
function meaningOf({ kind }: ContentFile, yaml: string): unknown {
  const { data, problems } = parseYaml(yaml);
  return problems.length === 0 ? recordSchema(kind).safeParse(data).data : undefined;
}

/** What preparing a content folder for the editor comes to. */
export interface PreparedContent {
  /** The files that change, with their new text. */
  texts: Map<string, string>;
  /** The files that have to be fixed first. */
  unsound: string[];
  /** The lines of comments in files with forms, by the file. */
  comments: Map<string, number[]>;
}

/**
 * Writes the files of a content folder as the editor would, so that what is saved there later differs only where it
 * was edited.
 *
 * @throws where a file would say something else than before
 */
export function prepareContent(root: string): PreparedContent {
  const prepared: PreparedContent = { texts: new Map(), unsound: [], comments: new Map() };
  for (const each of contentFiles(root)) {
    const { file, kind, yaml, around } = each;
    const [before, after] = around;
    const meaning = meaningOf(each, yaml);
    if (meaning === undefined) {
      prepared.unsound.push(file);
      continue;
    }
    const lines = commentLines(before + yaml);
    if (lines.length > 0) prepared.comments.set(file, lines);
    const written = prepareYaml(yaml, jsonSchema(kind));
    if (!isDeepStrictEqual(meaningOf(each, written), meaning))
      throw new Error(`${file} would say something else`);
    if (written.trimEnd() !== yaml.trimEnd()) prepared.texts.set(file, before + written + after);
  }
  return prepared;
}

/** Whether saving a form would lose something of a file: a comment, or a key with a dot, which the editor takes for two. */
function isHeldBack(yaml: string): boolean {
  if (commentLines(yaml).length > 0) return true;
  let hasDot = false;
  visit(parseDocument(yaml), {
    Pair: (_key, { key }) => {
      hasDot ||= isScalar(key) && String(key.value).includes('.');
    },
  });
  return hasDot;
}

/** The issues and translations that a form would harm, by what tells them from others: number or fingerprint. */
export function heldBack(root: string): string[] {
  return contentFiles(root)
    .filter(({ kind, yaml }) => ['original', 'translation'].includes(kind) && isHeldBack(yaml))
    .flatMap(({ kind, yaml }) => {
      const { contents } = parseDocument(yaml);
      const value = isMap(contents) ? contents.get(kind === 'original' ? 'issue' : 'translates') : undefined;
      return value === undefined ? [] : [String(value)];
    });
}
