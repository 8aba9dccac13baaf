import { finishChanges } from '#state/change-files.ts';
import { readSettings } from '#content/settings.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** Finishes a change of several files of the content that a run before left in the middle, and tells of it. */
export function finishBrokenChange(environment: NodeJS.ProcessEnv, language: WordingLanguage): void {
  const { content, cache } = readSettings(environment);
  const count = finishChanges(content, cache);
  if (count > 0) console.error(inWords(say('change.finished', { count }), language));
}
