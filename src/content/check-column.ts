import type { z } from 'astro/zod';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ColumnSource } from '#content/column-source.ts';
import { explainIssue } from '#content/explain-issue.ts';
import { keysAt } from '#content/schema-shape.ts';
import { withoutEchoes } from '#content/validate.ts';
import type { Diagnostic, Message, Place, RecordPath } from '#diagnostics/diagnostic.ts';
import { nearestHint } from '#diagnostics/nearest.ts';
import { columnSchema } from '#schema/column.ts';
import { columnFile } from '#state/project.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Of an error that a module threw: the place in a file, where its trace names one. */
function placeInTrace(error: unknown, file: string): Place {
  const trace = error instanceof Error ? (error.stack ?? '') : '';
  const at = trace.indexOf(pathToFileURL(file).href);
  const [, line = '1', column = '1'] =
    /^:(\d+)(?::(\d+))?/.exec(trace.slice(at + pathToFileURL(file).href.length)) ?? [];
  return at < 0 ? { line: 1, column: 1 } : { line: Number(line), column: Number(column) };
}

/** Explains why the file cannot be loaded: its syntax, or what happened when it ran. */
function explainFailure(error: unknown, file: string, source: ColumnSource): (Message & Place)[] {
  const [code, help] = ['column-file', say('column-file.help')] as const;
  if (source.problems.length > 0)
    return source.problems.map(({ message, ...place }) => ({
      ...place,
      code,
      message: say('column-file.syntax', { reason: message }),
      help: say('column-file.syntax.help'),
    }));
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return [{ ...placeInTrace(error, file), code, message: say('column-file.fails', { reason }), help }];
}

/** Loads what a file of settings exports. */
async function load(file: string): Promise<{ column: unknown } | { error: unknown }> {
  try {
    return { column: ((await import(pathToFileURL(file).href)) as { default?: unknown }).default };
  } catch (error) {
    return { error };
  }
}

/** Says which field was probably meant, or where all are explained. */
function meantField(schema: z.ZodType, at: RecordPath): Phrase | string {
  return nearestHint(String(at.at(-1)), keysAt(schema, at.slice(0, -1)), say('config.unknown.help'));
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
  const parse = async (): Promise<ColumnSource> => {
    const { parseColumn } = await import('#content/column-source.ts');
    return parseColumn(readFileSync(file, 'utf8'));
  };
  const loaded = await load(file);
  if ('error' in loaded)
    return { column: undefined, problems: placed(explainFailure(loaded.error, file, await parse())) };
  const { column } = loaded;
  const schema = columnSchema(column);
  const result = schema.safeParse(column ?? {}, { reportInput: true });
  if (result.success) return { column, problems: [] };
  const source = await parse();
  const found = withoutEchoes(result.error.issues.flatMap((issue) => explainIssue(schema, issue)));
  return {
    column,
    problems: placed(
      found.map(({ path: at, key, code, message, help }) => ({
        ...(key ? source.locateKey(at) : source.locate(at)),
        code,
        message,
        help: code === 'unknown-field' ? meantField(schema, at) : help,
      })),
    ),
  };
}
