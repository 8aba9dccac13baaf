import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeDiagnostics } from '#diagnostics/reporters/human.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { stampFingerprint } from '#lint/fixes/stamp.ts';
import { demandSound, readWords, type Work } from '#authoring/translation-work.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { putFile } from '#state/write-files.ts';
import { notesPaired } from '#lint/rules/notes-paired.ts';
import { ownLanguage } from '#lint/rules/own-language.ts';
import { readTyped } from '#lint/read-typed.ts';
import type { LintFiles, LintText, Report } from '#lint/rule.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { applyDirectives, findDirectives } from '#lint/disable-directives.ts';
import { translationComplete } from '#lint/rules/translation-complete.ts';
import { findInTyped } from '#lint/lint-texts.ts';
import { parseBody } from '#markdown/parse.ts';
import type { Locale } from '#config.ts';
import { headingsIn } from '#content/read-templates.ts';
import { sortDiagnostics } from '#content/read-content.ts';
import { inWords } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/**
 * States in a translation that it says what its original says now.
 * @throws {UserError} where the translation is not sound or not finished; nothing was written then
 */
export function finishTranslation(work: Work): string {
  const { folder, content, original, file } = work;
  const shown = shownPath(folder, file);
  const words = (phrase: Phrase): string => inWords(phrase, work.language);
  demandSound(work, original.file);
  demandSound(work, file);
  const unfinished = findUnfinished(work);
  if (unfinished.length > 0)
    throw new UserError(
      'unsound-file',
      say('translate.unfinished', {
        problems: describeDiagnostics(unfinished, folder, undefined, work.language),
      }),
    );
  const { title, description, translates } = readWords(work);
  if (translates === original.fingerprint) return words(say('translate.current', { file: shown }));
  const place = content.sources.get(file)?.locate(['translates']);
  const source = readFileSync(path.join(folder, file), 'utf8');
  const stamped = translates && place ? stampFingerprint(source, place, original.fingerprint) : undefined;
  if (stamped === undefined)
    throw new UserError(
      'unsound-file',
      say('translate.no-line', { file: shown, fingerprint: original.fingerprint }),
    );
  putFile(path.join(folder, file), stamped);
  return [
    words(say('translate.done', { file: shown, fingerprint: original.fingerprint })),
    ...(title === original.data.title ? [words(say('translate.same-title'))] : []),
    ...(description === original.data.description ? [words(say('translate.same-description'))] : []),
  ].join('\n');
}

function lintText(work: Work, file: string, locale: Locale, read: LintFiles['read']): LintText | undefined {
  const source = work.content.bodies.find((each) => each.file === file);
  const parsed = source && parseBody(source.text, source.context);
  if (!parsed || 'errors' in parsed) return undefined;
  const { title, description } = readWords({ content: work.content, file });
  const { digest, context } = source;
  const words = { title: String(title), description: String(description) };
  const edition = { ...words, locale, digest, file, pictures: [...context.pictures] };
  return { locale, file, edition, body: parsed.body, typed: readTyped(read(file)) };
}

/** What is still to be written in a sound translation, by its place; what its author disabled rules for is left out. */
function findUnfinished(work: Work): Diagnostic[] {
  const { folder, content, file, original: facts } = work;
  const read = (each: string): string => readFileSync(path.join(folder, each), 'utf8');
  const original = lintText(work, facts.file, facts.locale, read);
  const translation = lintText(work, file, work.locale, read);
  if (!original || !translation) return [];
  const files: LintFiles = {
    read,
    locate: (each, place) => content.sources.get(each)?.locate(place) ?? { line: 1, column: 1 },
    locateKey: (each, place) => content.sources.get(each)?.locateKey(place) ?? { line: 1, column: 1 },
    headings: headingsIn(content.templates),
    picture: () => undefined,
  };
  const diagnostics: Diagnostic[] = findInTyped(notesPaired, file, translation.typed);
  for (const { name, checkText, checkTexts } of [translationComplete, ownLanguage]) {
    const report: Report = (diagnostic) => diagnostics.push({ severity: 'error', ...diagnostic, code: name });
    checkTexts?.({ original, translations: [translation], isWhole: true }, files, report);
    checkText?.(translation, files, report);
  }
  const directives = new Map([[file, findDirectives(files.read(file))]]);
  const kept = applyDirectives(diagnostics, directives).diagnostics.filter(({ code }) => code !== 'silence');
  return sortDiagnostics(kept);
}
