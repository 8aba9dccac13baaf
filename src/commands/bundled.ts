import { describeDiskError } from '#diagnostics/disk-error.ts';
import { openCode, type Code } from '#build/code.ts';
import { codeFolder, readSettings } from '#content/settings.ts';
import { readSite } from '#content/site-origin.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/**
 * Runs a command from the bundled code, which is bundled first where it changed.
 *
 * @param language the language of what is printed
 * @returns the exit code: 1 where the disk fails, which is printed
 */
export async function runBundled(
  environment: NodeJS.ProcessEnv,
  language: WordingLanguage,
  run: (code: Code) => Promise<number>,
): Promise<number> {
  try {
    return await run(openCode(codeFolder(readSettings(environment)), readSite(environment).href));
  } catch (error) {
    const failure = describeDiskError(error);
    if (failure === undefined) throw error;
    console.error(inWords(say('build.disk', { refusal: failure }), language));
    return 1;
  }
}
