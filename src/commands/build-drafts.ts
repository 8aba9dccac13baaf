import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { printErrors } from '#commands/build.ts';
import type { SitePreview } from '#commands/preview-options.ts';
import type { Code } from '#build/code.ts';
import { makeSite } from '#build/make-site.ts';
import { Publication } from '#build/publication.ts';
import { publishSite, restoreSite } from '#build/publish-site.ts';
import { describeFailure } from '#build/release-site.ts';
import { takeTurn } from '#build/turns.ts';
import { readEditorAddress } from '#content/editor-address.ts';
import { pictureStore } from '#content/picture-files.ts';
import { previewFolder, previewMark, previewMarkText } from '#content/preview-folder.ts';
import { openReadingCache } from '#content/read-known.ts';
import { draftsSettings, readSettings, spareFolder, type Settings } from '#content/settings.ts';
import { readSite } from '#content/site-origin.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { readClock } from '#domain/calendar.ts';
import { openLibrary, tidyBodies, tidyValues } from '#library/open-library.ts';
import { hasErrors, lintContent } from '#lint/lint-content.ts';
import { listSite, writeChanged, type SiteFile } from '#state/site-files.ts';
import { openStore } from '#state/store.ts';
import { verifySite } from '#verify/verify-site.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** What previews of one process are made with. */
export interface PreviewWork {
  environment: NodeJS.ProcessEnv;
  code: Code;
  /** The language of what is printed. */
  language: WordingLanguage;
}

/** The file by which the next preview knows that it may replace this one. */
function markFile({ cache }: Settings): Map<string, SiteFile> {
  const folder = path.join(cache, 'mark');
  mkdirSync(folder, { recursive: true });
  writeChanged(path.join(folder, previewMark), Buffer.from(previewMarkText));
  return listSite([{ from: folder, at: '' }]);
}

async function makeAndPut({ environment, code, language }: PreviewWork, settings: Settings): Promise<number> {
  const now = readClock(environment);
  const { diagnostics, content } = await lintContent(settings, now, {
    readings: openReadingCache(settings),
  });
  if (hasErrors(diagnostics)) return printErrors(diagnostics, { settings, language });
  const site = readSite(environment);
  const { catalog } = content;
  const preview = { kind: 'site', day: catalog.today } as const;
  const library = openLibrary(settings, catalog, content, site, readEditorAddress(environment), preview);
  const making = { settings, code, content, library, redirects: catalog.redirects };
  const { files: made, isEachAsked } = await makeSite(making);
  const files = new Map([...made, ...markFile(settings)]);
  const pictures = pictureStore(settings);
  const verified = await verifySite(settings, { files, content, pictures, site, isPreview: true });
  if (verified.problems.length > 0) {
    console.error(describeFailure(verified, settings.content, language));
    return 1;
  }
  publishSite(files, settings.out, spareFolder(settings), new Publication(openStore(settings.cache)));
  tidyBodies(settings, content);
  if (isEachAsked) tidyValues(settings, library);
  const numbers = catalog.issues.filter(({ state }) => state !== 'published').map(({ number }) => number);
  const done = say('preview.drafts-done', { folder: shownPath(settings.out), numbers: numbers.reverse() });
  console.log(inWords(done, language));
  return 0;
}

/**
 * Makes a site of all issues, drafts and scheduled ones too, into a folder of its own. It remembers what it made apart
 * from builds of the published site.
 *
 * @returns the exit code: 1 when the content or the finished site has errors, which are printed
 */
export async function buildDrafts(work: PreviewWork, { out, isAnew }: SitePreview): Promise<number> {
  const { environment, language } = work;
  const folder = previewFolder(environment, out);
  const settings = draftsSettings(readSettings(environment), folder);
  const endTurn = takeTurn(settings.cache, () => console.log(inWords(say('build.waits'), language)));
  try {
    if (isAnew) openStore(settings.cache).clear();
    restoreSite(folder);
    return await makeAndPut(work, settings);
  } finally {
    endTurn();
  }
}
