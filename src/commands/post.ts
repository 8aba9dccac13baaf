import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeChannel } from '#channels/channels.ts';
import type { MarkdownForm, Post } from '#channels/post.ts';
import { postMonth, readMonth } from '#commands/post-month.ts';
import { readSoundIssue, unwritten, type SoundIssue } from '#commands/sound-issue.ts';
import { writeOutgoing } from '#commands/write-outgoing.ts';
import { readIssueNumber, readLocale } from '#authoring/read-answers.ts';
import { pictureReader } from '#content/picture-files.ts';
import { readEditorAddress } from '#content/editor-address.ts';
import { previewFolder } from '#content/preview-folder.ts';
import { readSite } from '#content/site-origin.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { dayOf, readClock } from '#domain/calendar.ts';
import type { Edition } from '#domain/issue.ts';
import { textVersion } from '#exports/text-version.ts';
import { postedFile, recordPosted } from '#content/edit-posted.ts';
import type { Body } from '#markdown/body.ts';
import type { Day } from '#schema/partial-date.ts';
import { putFile } from '#state/write-files.ts';
import { ownText } from '#library/issue-text.ts';
import { openLibrary } from '#library/open-library.ts';
import type { Channel } from '#schema/posted.ts';
import type { Locale } from '#config.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** What `npm run post` is told by flags. */
export interface PostOptions {
  to: Channel;
  /** The folder that it is put into. */
  out?: string;
  /** Whether tables become lists. */
  tables: boolean;
  frontMatter?: MarkdownForm['frontMatter'];
  /** Whether it is recorded that it went out. */
  record: boolean;
}

/** @throws {UserError} where the issue is not written in that language */
async function postOf(
  { settings, content, issue }: SoundIssue,
  locale: Locale,
  site: URL,
  sender: string | undefined,
  markdown: MarkdownForm,
): Promise<Post> {
  const edition = issue.editions[locale];
  if (!edition) throw unwritten(issue, locale);
  const library = openLibrary(settings, content.catalog.withIssue(issue.number), content, site, undefined);
  // What a retracted issue says is another text.
  const shown = library.catalog.issues.find(({ number }) => number === issue.number) ?? issue;
  const text = await ownText(library, shown, shown.editions[locale] ?? edition).read();
  return { text, site, markdown, sender, readPicture: pictureReader(settings) };
}

/** Writes into the list of what went out that a channel has the issue as it is. */
function recordOut(
  { settings, issue }: SoundIssue,
  locale: Locale,
  { channel, date }: { channel: Channel; date: Day },
  body: Body,
): void {
  const file = path.join(settings.content, postedFile);
  const source = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const edition = issue.editions[locale] as Edition;
  const version = textVersion(issue, edition, body);
  putFile(file, recordPosted(source, { issue: issue.number, language: locale, channel, date, version }));
}

/**
 * `npm run post`: writes a folder with all that a channel takes of an issue in one language, whether or not it is out; by
 * mail, also of a month.
 *
 * @param typedNumber the number of the issue, or a month, as it was typed
 * @param typedLanguage the language, as it was typed
 * @param language the language of what is printed, and of the instructions
 * @returns the exit code: 1 when the issue has errors, which are printed
 * @throws {UserError} where there is no such issue, or it is not written in that language
 */
export async function post(
  environment: NodeJS.ProcessEnv,
  [typedNumber, typedLanguage]: [string, string],
  { to, out, tables, frontMatter, record }: PostOptions,
  language: WordingLanguage = 'en',
): Promise<number> {
  const month = readMonth(typedNumber);
  if (month !== undefined)
    return postMonth(environment, [month, typedLanguage], { to, out, record }, language);
  const number = readIssueNumber(typedNumber);
  const locale = readLocale(typedLanguage);
  const folder = previewFolder(environment, out ?? `post-${number}-${locale}-${to}`);
  const sound = await readSoundIssue(environment, number, language, (problems) =>
    say('post.unsound', { number, problems }),
  );
  if (!sound) return 1;
  const made = await postOf(sound, locale, readSite(environment), readEditorAddress(environment), {
    hasTables: tables,
    frontMatter,
  });
  writeOutgoing(folder, await writeChannel(to, made), language);
  if (record) {
    recordOut(sound, locale, { channel: to, date: dayOf(readClock(environment)) }, made.text.body);
    console.log(
      inWords(say('post.recorded', { file: shownPath(sound.settings.content, postedFile) }), language),
    );
  }
  if (sound.issue.state !== 'published') console.log(inWords(say('post.not-out', { number }), language));
  return 0;
}
