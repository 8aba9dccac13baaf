import { wordingLanguages, type WordingLanguage } from '#wording/in-words.ts';

/** The language that `--lang` asks for, before commands are known; undefined where it asks for none. */
export function askedLanguage(words: readonly string[]): WordingLanguage | undefined {
  const place = words.findIndex((word) => /^--lang(?:=|$)/.test(word));
  const typed = words[place]?.includes('=') ? words[place].slice('--lang='.length) : words[place + 1];
  return wordingLanguages.find((each) => place >= 0 && each === typed);
}

/** The variables that name the language of messages; the first that says anything counts (POSIX, section 8.2). */
const variables = ['LC_ALL', 'LC_MESSAGES', 'LANG'];

/**
 * Chooses the language in which commands tell what they find: the one that was asked for, else that of the column, else
 * that of the environment.
 *
 * @param asked by a flag
 * @param ofColumn what the column’s settings say
 */
export function messageLanguage(
  environment: NodeJS.ProcessEnv,
  asked?: WordingLanguage,
  ofColumn?: WordingLanguage,
): WordingLanguage {
  const named = variables.map((name) => environment[name]).find(Boolean);
  return asked ?? ofColumn ?? (/^zh/i.test(named ?? '') ? 'zh' : 'en');
}
