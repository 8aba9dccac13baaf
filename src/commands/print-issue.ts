import { issueAlone } from '#build/issue-preview.ts';
import type { Code } from '#build/code.ts';
import type { AskedBook } from '#commands/book-options.ts';
import { findChromium, printPdf } from '#commands/chromium.ts';
import { readSoundIssue, unwritten } from '#commands/sound-issue.ts';
import { writtenSize } from '#commands/written-size.ts';
import { readSite } from '#content/site-origin.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { putFile } from '#state/write-files.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/**
 * `npm run book` with `--pdf`: prints the page of an issue, whether or not it is out.
 *
 * @param language the language of what is printed on the terminal
 * @returns the exit code: 1 when the issue has errors, which are printed
 * @throws {UserError} where there is no such issue, it is not written in that language, or nothing can print it
 */
export async function printIssue(
  environment: NodeJS.ProcessEnv,
  code: Code,
  { number, locale, file }: AskedBook & { kind: 'pdf' },
  language: WordingLanguage,
): Promise<number> {
  const program = findChromium(environment);
  const sound = await readSoundIssue(environment, number, language, (problems) =>
    say('post.unsound', { number, problems }),
  );
  if (!sound) return 1;
  if (!sound.issue.editions[locale]) throw unwritten(sound.issue, locale);
  const html = await issueAlone({ ...sound, code, site: readSite(environment) }, locale);
  const pdf = await printPdf(program, html);
  putFile(file, pdf);
  console.log(inWords(say('book.printed', { file: shownPath(file), size: writtenSize(pdf) }), language));
  if (sound.issue.state !== 'published') console.log(inWords(say('book.not-out', { number }), language));
  return 0;
}
