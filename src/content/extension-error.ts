import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { UserError } from '#diagnostics/user-error.ts';
import { columnRoot, extensionsFolder } from '#state/project.ts';
import { say } from '#wording/phrase.ts';

/** What failed in a file that the column adds. */
export interface ExtensionFailure {
  /** The file from the folder of the column, with its line and column: `extensions/index.ts:12:5`. */
  place: string;
  /** What happened, in the words of whoever threw it. */
  reason: string;
}

/** The first line of what an error says. */
export function reasonOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return stripVTControlCharacters(words).trim().split('\n')[0] ?? '';
}

/** A file with its place, as it is shown; undefined for one that the column does not add. */
export function ownPlace(file: string, line = 1, column = 1): string | undefined {
  const inside = path.relative(extensionsFolder(), file);
  if (inside.startsWith('..') || path.isAbsolute(inside)) return undefined;
  const named = path.relative(columnRoot(), file).replaceAll(path.sep, '/');
  return `${named}:${line}:${column}`;
}

/** Where a line of a trace points to: `at name (file:///a.ts:1:2)`, or a path with source maps. */
const traced = /(?:\(|at |@)((?:file:\/\/)?[^()\s][^()]*?):(\d+):(\d+)\)?$/;

/** Reads from the trace of an error where code that the column adds failed; undefined where none of it was running. */
export function readFailure(error: unknown): ExtensionFailure | undefined {
  const trace = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  for (const line of trace) {
    const [, named = '', row, column] = traced.exec(line) ?? [];
    if (named === '' || named.startsWith('node:')) continue;
    const file = named.startsWith('file://') ? fileURLToPath(named) : named;
    const place = ownPlace(file.replace(/\?.*$/, ''), Number(row), Number(column));
    if (place !== undefined) return { place, reason: reasonOf(error) };
  }
  return undefined;
}

/** Says to whoever wrote it that code which the column adds failed. */
export function extensionError({ place, reason }: ExtensionFailure): UserError {
  return new UserError('unsound-file', say('extension-failed.render', { place, reason }));
}
