import type { Listed } from '#domain/records.ts';
import { nearestHint } from '#diagnostics/nearest.ts';
import type { Diagnostic, Message, Place, RecordPath, Severity } from '#diagnostics/diagnostic.ts';
import { say } from '#wording/phrase.ts';

/** What is wrong with a value of a record, before its line is known. */
export interface RecordDiagnostic extends Message, Omit<Diagnostic, keyof Message | keyof Place> {
  path: RecordPath;
  /** Whether the key at the path is meant rather than its value. */
  key?: boolean;
  /** The file in which something is missing; where that file is wrong itself, this is no news. */
  missingFrom?: string;
}

/** Takes what is wrong between records; an error unless it says otherwise. */
export type ReportRecord = (found: Omit<RecordDiagnostic, 'severity'> & { severity?: Severity }) => void;

/** Indexes a list file by id; reports an id that stands twice. */
export function indexById<T extends { id: string }>(
  entries: readonly Listed<T>[],
  report: ReportRecord,
): Map<string, T> {
  const found = new Map<string, T>();
  for (const { file, index, data } of entries) {
    if (found.has(data.id))
      report({
        file,
        path: [index, 'id'],
        code: 'id-twice',
        message: say('id-twice', { id: data.id }),
        help: say('id-twice.help'),
      });
    else found.set(data.id, data);
  }
  return found;
}

/** Resolves the ids in one field of a record; reports those that do not exist. */
export function resolve<T>(
  ids: readonly string[],
  known: ReadonlyMap<string, T>,
  place: {
    file: string;
    path: RecordPath;
    what: 'author' | 'company' | 'investor' | 'series' | 'tag';
    where: string | ((id: string) => string);
  },
  report: ReportRecord,
): T[] {
  return ids.flatMap((id, index) => {
    const found = known.get(id);
    if (found !== undefined) return [found];
    const where = typeof place.where === 'string' ? place.where : place.where(id);
    report({
      file: place.file,
      path: [...place.path, index],
      code: 'unknown-id',
      message: say(`unknown-id.${place.what}`, { id }),
      help: nearestHint(
        id,
        known.keys(),
        say('unknown-id.help', { file: where }),
        say('unknown-id.near.help', { file: where }),
      ),
      missingFrom: where,
    });
    return [];
  });
}
