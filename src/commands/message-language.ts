import { messages, type Locale } from '#config.ts';
import type { WordingLanguage } from '#wording/in-words.ts';

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
  ofColumn: Locale | undefined = messages,
): WordingLanguage {
  const named = variables.map((name) => environment[name]).find(Boolean);
  return asked ?? ofColumn ?? (/^zh/i.test(named ?? '') ? 'zh' : 'en');
}
