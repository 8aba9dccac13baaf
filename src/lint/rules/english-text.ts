import type { Rule } from '#lint/rule.ts';
import { reportFaults, reportFaultsOfFacts } from '#lint/text/typography.ts';
import { englishFaults } from '#language/typography.ts';
import { languages } from '#locales/languages.ts';
import { locales, type Locale } from '#config.ts';

const isSetSo = (locale: Locale): boolean => languages[locale].typography === 'english';

/** English is set with half-width punctuation and one kind of quotation marks. */
export const englishText: Rule = {
  name: 'english-text',
  checkText(text, files, report) {
    if (isSetSo(text.locale)) reportFaults(text, files, englishFaults, report);
  },
  checkIssue(issue, files, report) {
    for (const locale of locales.filter(isSetSo))
      reportFaultsOfFacts(issue, locale, files, englishFaults, report);
  },
};
