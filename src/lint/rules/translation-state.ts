import type { Rule } from '#lint/rule.ts';
import { languagesOf } from '#domain/issue.ts';
import { writtenLocales } from '#config.ts';
import { say } from '#wording/phrase.ts';

/** How many days an issue may wait for its translation. */
const patience = 30;

/** The days from one to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** A published issue gets its translation within a month. */
export const translationState: Rule = {
  name: 'translation-state',
  check({ issues, today, locate }, report) {
    for (const { issue, original, isWhole } of issues) {
      const waited = daysBetween(issue.date, today);
      // A translation that is there and cannot be read is told already.
      if (!isWhole || issue.state !== 'published' || waited <= patience) continue;
      const written = languagesOf(issue);
      for (const locale of writtenLocales.filter((each) => !written.includes(each)))
        report({
          file: original.file,
          ...locate(original.file, []),
          message: say('translation-state', {
            number: issue.number,
            days: waited,
            language: say(`language.${locale}`),
          }),
          help: say('translation-state.help', { locale }),
        });
    }
  },
};
