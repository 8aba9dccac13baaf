import type { Rule } from '#lint/rule.ts';
import { reportFaults, reportFaultsOfFacts } from '#lint/text/typography.ts';
import { chineseFaults } from '#language/typography.ts';

/** Chinese is set with full-width punctuation and a space between Chinese and Latin. */
export const chineseText: Rule = {
  name: 'chinese-text',
  checkText(text, files, report) {
    if (text.locale === 'zh') reportFaults(text, files, chineseFaults, report);
  },
  checkIssue(issue, files, report) {
    reportFaultsOfFacts(issue, 'zh', files, chineseFaults, report);
  },
};
