import { rename } from '#authoring/rename/rename.ts';
import { describeFixed, fixedPassages } from '#lint/fixes/describe-edits.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { redirectsFile } from '#content/edit-redirects.ts';
import { readSettings } from '#content/settings.ts';
import { readClock } from '#domain/calendar.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** What is asked of a rename. */
export interface RenameOptions {
  /** Whether nothing is written: what would change is only told. */
  dryRun?: boolean;
}

/**
 * `npm run rename`: renames an id in all files that name it, and lets old addresses lead to the new ones.
 *
 * @param words the kind, for a reference the number of its issue, the id and the new one
 * @param language the language of what is told
 * @returns what was changed, a passage a line, or would be
 */
export async function renameCommand(
  environment: NodeJS.ProcessEnv,
  words: readonly string[],
  { dryRun: isDry = false }: RenameOptions,
  language: WordingLanguage = 'en',
): Promise<string> {
  const told = (phrase: Phrase): string => inWords(phrase, language);
  const settings = readSettings(environment);
  const { content: folder } = settings;
  const { renaming, plan } = await rename(settings, words, { now: readClock(environment), isDry, language });
  const { kind, from, to } = renaming;
  const passages = Array.from(plan.texts, ([file, text]) => fixedPassages(file, text)).flat();
  const places = [...plan.texts.values()].reduce((sum, text) => sum + text.edits.length, 0);
  const changes = new Set([...plan.texts.keys(), ...(plan.moved ? [plan.moved.from] : [])]);
  const counts = { what: say(`rename.kind.${kind}`), from, to, places, files: changes.size };
  const { added, retargeted, removed } = plan.redirects;
  const lines = [
    ...(passages.length > 0 ? [describeFixed(passages, folder)] : []),
    ...(plan.moved ? [`${shownPath(folder, plan.moved.from)} → ${shownPath(folder, plan.moved.to)}`] : []),
    ...added.map((each) => `+ ${each.from} → ${each.to}`),
    told(say(isDry ? 'rename.would' : 'rename.done', counts)),
  ];
  const count = added.length + retargeted.size;
  if (!isDry && count + removed.size > 0)
    lines.push(told(say('rename.redirects', { count, file: shownPath(folder, redirectsFile) })));
  return lines.join('\n');
}
