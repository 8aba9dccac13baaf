import { z } from 'astro/zod';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { Disk } from '#content/disk.ts';
import { migrations } from '#content/migrations.ts';
import { newReadingContext, note } from '#content/reading-context.ts';
import { validate } from '#content/validate.ts';
import { told } from '#schema/saying.ts';
import { say } from '#wording/phrase.ts';

/** The file that says which version of the form of content a folder is in; without it, it is the first. */
export const versionFile = 'version.yaml';

/** The version that the program reads. */
export const contentVersion = 1 + migrations.length;

const schema = z.strictObject({ version: z.int().min(1).describe(told('field.content-version')) });

/** What a folder says of its version. */
interface FoundVersion {
  /** Undefined where what it says cannot be read. */
  version: number | undefined;
  /** Where it is said. */
  line: number;
  column: number;
  /** Why it cannot be read. */
  problems: Diagnostic[];
}

/**
 * Reads which version of the form of content a folder is in. It is read before the settings of the column are known to be
 * sound, and so by nothing that imports them.
 */
export function readVersion(disk: Disk): FoundVersion {
  const reading = newReadingContext();
  const start = { line: 1, column: 1 };
  if (!disk.files('.').includes(versionFile)) return { version: 1, ...start, problems: [] };
  const { text } = disk.read(versionFile);
  if (typeof text !== 'string') return { version: undefined, ...start, problems: [text] };
  const source = reading.parse(text);
  note(reading, versionFile, source.problems);
  const read = validate(schema, source.data ?? {}, source);
  if (source.problems.length === 0 && 'record' in read)
    return { version: read.record.version, ...source.locate(['version']), problems: [] };
  if (source.problems.length === 0 && 'problems' in read) note(reading, versionFile, read.problems);
  return { version: undefined, ...start, problems: reading.problems };
}

/**
 * Says whether the program can read content of its version: where it cannot, nothing else that would be said of the
 * content is of use.
 *
 * @param known the version that the program reads
 * @returns what is wrong; nothing where content and program are of one version
 */
export function checkVersion(
  disk: Disk,
  known = contentVersion,
): { isNewer: boolean; problems: Diagnostic[] } {
  const { version, problems, ...place } = readVersion(disk);
  if (version === undefined || version === known) return { isNewer: false, problems };
  const isNewer = version > known;
  const [message, help] = isNewer
    ? [say('content-version.newer', { version, known }), say('content-version.newer.help')]
    : [say('content-version.older', { version, known }), say('content-version.older.help')];
  const problem: Diagnostic = {
    severity: 'error',
    file: versionFile,
    ...place,
    code: 'content-version',
    message,
    help,
  };
  return { isNewer, problems: [problem] };
}
