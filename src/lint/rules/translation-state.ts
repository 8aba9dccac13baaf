import type { Rule } from '#lint/rule.ts';
import { languagesOf } from '#domain/issue.ts';
import { locales, type Locale } from '#config.ts';

/** How many days an issue may wait for its translation. */
const patience = 30;

const languageNames: Record<Locale, string> = { zh: 'Chinese', en: 'English' };

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
      for (const locale of locales.filter((each) => !written.includes(each)))
        report({
          file: original.file,
          ...locate(original.file, []),
          message: `No. ${issue.number} has been out for ${waited} days without its ${languageNames[locale]} translation`,
          help: `Write ${locale}.mdx beside this file, or silence this rule here and say why there is none.`,
        });
    }
  },
};
