import type { Rule } from '#lint/rule.ts';
import { reportFaults, reportFaultsOfFacts } from '#lint/text/typography.ts';
import { englishFaults } from '#language/typography.ts';

/** English is set with half-width punctuation and one kind of quotation marks. */
export const englishText: Rule = {
  name: 'english-text',
  checkText(text, files, report) {
    if (text.locale === 'en') reportFaults(text, files, englishFaults, report);
  },
  checkIssue(issue, files, report) {
    reportFaultsOfFacts(issue, 'en', files, englishFaults, report);
  },
};
