import { buildDrafts } from '#commands/build-drafts.ts';
import { buildIssue } from '#commands/build-issue.ts';
import type { AskedPreview } from '#commands/preview-options.ts';
import type { Code } from '#build/code.ts';
import type { WordingLanguage } from '#wording/in-words.ts';

/**
 * `npm run build` with `--drafts` or `--only`: makes what is shown to somebody before it is published, into a folder of
 * its own; the published site and what is remembered of it stay as they are.
 *
 * @param language the language of what is printed
 * @returns the exit code: 1 when the content has errors, which are printed
 * @throws {UserError} where the issue or the folder is not to be had
 */
export function buildPreview(
  environment: NodeJS.ProcessEnv,
  code: Code,
  asked: AskedPreview,
  language: WordingLanguage = 'en',
): Promise<number> {
  const work = { environment, code, language };
  return asked.kind === 'site' ? buildDrafts(work, asked) : buildIssue(work, asked);
}
