import type { Rule } from '#lint/rule.ts';
import { reportFaults, reportFaultsOfFacts } from '#lint/text/typography.ts';
import { chineseFaults } from '#language/typography.ts';
import { languages } from '#locales/languages.ts';
import { locales, type Locale } from '#config.ts';

const isSetSo = (locale: Locale): boolean => languages[locale].typography === 'chinese';

/** Chinese is set with full-width punctuation and a space between Chinese and Latin. */
export const chineseText: Rule = {
  name: 'chinese-text',
  checkText(text, files, report) {
    if (isSetSo(text.locale)) reportFaults(text, files, chineseFaults, report);
  },
  checkIssue(issue, files, report) {
    for (const locale of locales.filter(isSetSo))
      reportFaultsOfFacts(issue, locale, files, chineseFaults, report);
  },
};
