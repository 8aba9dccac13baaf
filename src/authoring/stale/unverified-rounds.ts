import type { Content } from '#content/read-content.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { toIsoDate } from '#domain/partial-date.ts';
import { say } from '#wording/phrase.ts';

/** Finds rounds of which nobody knows for sure that they were. */
export function findUnverifiedRounds({
  records,
  sources,
}: Pick<Content, 'records' | 'sources'>): Diagnostic[] {
  return records.companies.flatMap(({ file, data }) =>
    data.funding.flatMap(({ round, date, status }, index): Diagnostic[] => {
      if (status !== 'unverified') return [];
      const place = sources.get(file)?.locate(['funding', index, 'status']) ?? { line: 1, column: 1 };
      const message = date
        ? say('round-unverified', { round, date: toIsoDate(date) })
        : say('round-unverified.undated', { round });
      const help = say('round-unverified.help');
      return [{ severity: 'warning', code: 'round-unverified', file, ...place, message, help }];
    }),
  );
}
