import type { Rule } from '#authoring/checks/rule.ts';
import { reportFaults } from '#authoring/checks/typography.ts';
import { englishFaults } from '#document/typography.ts';

/** English is set with half-width punctuation and one kind of quotation marks. */
export const englishText: Rule = {
  name: 'english-text',
  checkText(text, files, report) {
    if (text.locale === 'en') reportFaults(text, files, englishFaults, report);
  },
};
