import { readLocale } from '#authoring/read-answers.ts';
import { writeDigest } from '#channels/mail/digest.ts';
import { readSoundContent } from '#commands/sound-issue.ts';
import { writeOutgoing } from '#commands/write-outgoing.ts';
import { readEditorAddress } from '#content/editor-address.ts';
import { previewFolder } from '#content/preview-folder.ts';
import { readSite } from '#content/site-origin.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { editionsIn } from '#domain/editions.ts';
import type { Channel } from '#schema/posted.ts';
import type { WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** Reads a month as people type it: 2024-08, 2024-8; undefined where the text is none. */
export function readMonth(typed: string): string | undefined {
  const [, year, month] = /^(\d{4})-(\d{1,2})$/.exec(typed.normalize('NFKC').trim()) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  return `${year}-${String(month).padStart(2, '0')}`;
}

/**
 * `npm run post -- 2024-08 zh --to mail`: writes a letter that tells of the issues of a month that are out.
 *
 * @param month as `2024-08`
 * @param typedLanguage the language, as it was typed
 * @param language the language of what is printed
 * @returns the exit code: 1 when the content has errors, which are printed
 * @throws {UserError} where the channel is not mail, it is to be recorded, or nothing is out in that language of that month
 */
export async function postMonth(
  environment: NodeJS.ProcessEnv,
  [month, typedLanguage]: [string, string],
  { to, out, record }: { to: Channel; out: string | undefined; record: boolean | undefined },
  language: WordingLanguage,
): Promise<number> {
  if (to !== 'mail')
    throw new UserError('invalid-value', say('post.month-by-mail', { month, channel: say(`channel.${to}`) }));
  if (record) throw new UserError('invalid-value', say('post.month-unrecorded', { month }));
  const locale = readLocale(typedLanguage);
  const folder = previewFolder(environment, out ?? `post-${month}-${locale}-${to}`);
  const sound = await readSoundContent(environment, language, (problems) =>
    say('post.unsound-month', { month, problems }),
  );
  if (!sound) return 1;
  const issues = sound.content.catalog.published.issues.filter(({ retracted }) => !retracted);
  const [first, ...others] = editionsIn(issues, locale)
    .filter(({ edition }) => edition.date.startsWith(`${month}-`))
    .reverse();
  if (!first)
    throw new UserError('not-found', say('post.empty-month', { month, language: say(`language.${locale}`) }));
  const [site, from] = [readSite(environment), readEditorAddress(environment)];
  writeOutgoing(folder, await writeDigest(month, [first, ...others], locale, site, from), language);
  return 0;
}
