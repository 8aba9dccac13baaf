import { messagesFor } from '#i18n/dictionary.ts';
import { siteName } from '#config.ts';

const words = messagesFor('zh');

/** What is set in the Song face on many pages: the nameplate, the words around a numeral, headings of sections. */
export const commonHeadings = [
  siteName.zh,
  words.numeral.before,
  words.numeral.after,
  words.recentIssues,
  words.latestRounds,
  words.tags,
  words.subscribeTitle,
  words.references,
  words.notes,
  words.corrections,
  words.letters,
].join('');
