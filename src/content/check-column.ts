import type { z } from 'astro/zod';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Column } from '#column.ts';
import type { ColumnSource } from '#content/column-source.ts';
import { explainIssue } from '#content/explain-issue.ts';
import { explainDefault, explainFailure, type FileWords } from '#content/explain-load.ts';
import { keysAt } from '#content/schema-shape.ts';
import { withoutEchoes } from '#content/validate.ts';
import type { Diagnostic, Message, Place, RecordPath } from '#diagnostics/diagnostic.ts';
import { nearestHint } from '#diagnostics/nearest.ts';
import { columnSchema } from '#schema/column.ts';
import { columnFile } from '#state/project.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Parses a file of the column, which tells its places. */
export async function parseFile(file: string): Promise<ColumnSource> {
  const { parseColumn } = await import('#content/column-source.ts');
  return parseColumn(readFileSync(file, 'utf8'));
}

/** Loads what a file of the column exports by default, or says why it cannot be loaded. */
export async function loadDefault(
  file: string,
  words: FileWords,
): Promise<{ value: unknown } | { problems: (Message & Place)[] }> {
  let value: unknown;
  try {
    ({ default: value } = (await import(pathToFileURL(file).href)) as { default?: unknown });
  } catch (error) {
    const [source, text] = [await parseFile(file), readFileSync(file, 'utf8')];
    return { problems: explainFailure({ error, file, source, text }, words) };
  }
  const problem = await explainDefault(value, () => parseFile(file), words);
  return problem ? { problems: [problem] } : { value };
}

/** Explains what a schema says of such a file, each problem at its place. */
export async function explainFile(
  file: string,
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
  unknown: Phrase,
): Promise<(Message & Place)[]> {
  const source = await parseFile(file);
  const found = withoutEchoes(issues.flatMap((issue) => explainIssue(schema, issue)));
  return found.map(({ path: at, key, code, message, help }) => ({
    ...(key ? source.locateKey(at) : source.locate(at)),
    code,
    message,
    help: code === 'unknown-field' ? meantField(schema, at, unknown) : help,
  }));
}

/** Says which field was probably meant, or where all are explained. */
function meantField(schema: z.ZodType, at: RecordPath, unknown: Phrase): Phrase | string {
  return nearestHint(String(at.at(-1)), keysAt(schema, at.slice(0, -1)), unknown);
}

/** What is wrong with the font of headings, where it is a file. */
async function checkFont(folder: string, file: string | undefined): Promise<Message | undefined> {
  if (file === undefined || file === 'system') return undefined;
  const place = path.join(folder, file);
  const code = 'font-file';
  if (!statSync(place, { throwIfNoEntry: false })?.isFile())
    return { code, message: say('font-file.missing', { file }), help: say('font-file.missing.help') };
  const { unpackFont } = await import('#share/open-font.ts');
  if (await unpackFont(readFileSync(place))) return undefined;
  return { code, message: say('font-file.none', { file }), help: say('font-file.none.help') };
}

/** The settings of a column as they are, and what is wrong with them. */
export interface CheckedColumn {
  /** What the file exports; undefined where it cannot be loaded. */
  column: unknown;
  /** Every problem; none where the program can work with it. */
  problems: Diagnostic[];
}

/**
 * Checks `column.config.ts`, which is parsed only where something is wrong.
 *
 * @param content the content folder, from which problems name the file
 * @param file another file than that of the column
 */
export async function checkColumn(content: string, file = columnFile()): Promise<CheckedColumn> {
  const named = path.relative(content, file);
  const placed = (problems: readonly (Message & Place)[]): Diagnostic[] =>
    problems
      .map((problem): Diagnostic => ({ severity: 'error', file: named, ...problem }))
      .sort((a, b) => a.line - b.line || a.column - b.column);
  if (!existsSync(file)) {
    const [message, help] = [say('column-file.missing'), say('column-file.help')];
    return {
      column: undefined,
      problems: placed([{ line: 1, column: 1, code: 'column-file', message, help }]),
    };
  }
  const loaded = await loadDefault(file, {
    code: 'column-file',
    help: say('column-file.help'),
    importLine: "import { defineColumn } from 'industry-observer/config';",
  });
  if ('problems' in loaded) return { column: undefined, problems: placed(loaded.problems) };
  const { value: column } = loaded;
  const schema = columnSchema(column);
  const result = schema.safeParse(column, { reportInput: true });
  if (result.success) {
    const unsound = await checkFont(path.dirname(file), (column as Column).faces?.headings);
    if (!unsound) return { column, problems: [] };
    const { parseColumn } = await import('#content/column-source.ts');
    const place = parseColumn(readFileSync(file, 'utf8')).locate(['faces', 'headings']);
    return { column, problems: placed([{ ...place, ...unsound }]) };
  }
  const found = await explainFile(file, schema, result.error.issues, say('config.unknown.help'));
  return { column, problems: placed(found) };
}
