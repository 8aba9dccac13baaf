import type { LintFiles, LintText, LintTexts, Report, Rule } from '#lint/rule.ts';
import { firstUsesOf, pictureUses } from '#lint/text/picture-uses.ts';
import { replacedPictures } from '#lint/text/replaced-pictures.ts';
import { drawingsOf, tablesOf } from '#markdown/pictures.ts';
import { creditOf } from '#domain/picture-credit.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import { writtenLocales } from '#config.ts';
import { say } from '#wording/phrase.ts';

/** Words that say that there is a picture, and nothing of what it shows. */
const emptyWords =
  /^(?:the |an? )?(?:image|picture|photo(?:graph)?|pic|img|figure|fig|screen ?shot|illustration|graphic|cover|untitled|alt|图片?|图像|照片|相片|截图|配图|插图|题图|封面图?|示意图)[ ._-]*\d*[.。]?$/i;

/** Reports a description that describes nothing: a bare word for a picture, or the name of its file. */
export function explainAlt(alt: string, file: string): Omit<Message, 'code'> | undefined {
  const help = say('pictures-sound.alt.help');
  const said = alt.trim();
  const isName = said === file.replace(/\.\w+$/, '') || /^\S+\.(?:jpe?g|png|webp|avif|gif|svg)$/i.test(said);
  if (isName) return { message: say('pictures-sound.alt-file', { alt }), help };
  if (emptyWords.test(said)) return { message: say('pictures-sound.alt-empty', { alt }), help };
  return undefined;
}

/** Reports drawings and tables that no text shows; every text of the issue is among those given. */
function checkDataFiles(
  { issue, original }: LintTexts,
  texts: readonly LintText[],
  { locate }: LintFiles,
  report: Report,
): void {
  const kinds = [
    ['pictures-sound.drawing', issue?.drawings, drawingsOf],
    ['pictures-sound.table', issue?.tables, tablesOf],
  ] as const;
  for (const [key, files = {}, shownIn] of kinds) {
    const shown = new Set(texts.flatMap(({ body }) => shownIn(body.tree)));
    for (const name of Object.keys(files).filter((each) => !shown.has(each)))
      report({
        file: original.file,
        ...locate(original.file, []),
        message: say(key, { name }),
        help: say(`${key}.help`, { name }),
      });
  }
}

function checkTexts(checked: LintTexts, files: LintFiles, report: Report): void {
  const { issue, original, translations, isWhole } = checked;
  const texts = [original, ...translations];
  const { pictures } = original.edition;
  const uses = pictureUses(checked, files);
  const folder = original.file.slice(0, original.file.lastIndexOf('/'));
  for (const { text, file, alt, altPlace } of uses) {
    const problem = alt === undefined ? undefined : explainAlt(alt, file);
    if (problem && altPlace) report({ file: text, ...altPlace, ...problem });
  }
  for (const text of texts) replacedPictures(text, pictures, files, report);
  for (const [name, { alt }] of Object.entries(issue?.drawings ?? {}))
    for (const locale of writtenLocales) {
      const problem = explainAlt(alt[locale], name);
      const file = `${folder}/${name}`;
      if (problem) report({ file, ...files.locate(file, ['alt', locale]), ...problem });
    }
  const firstUses = firstUsesOf(uses);
  for (const { text, file, place } of firstUses.values()) {
    const inspection = files.picture(`${folder}/${file}`);
    if (!inspection || !('fault' in inspection)) continue;
    const { message, help } = inspection.fault;
    report({
      severity: 'error',
      file: text,
      ...place,
      message: say('pictures-sound.fault', { file, fault: message }),
      help,
    });
  }
  // A text that could not be parsed may use any of them.
  if (!isWhole) return;
  checkDataFiles(checked, texts, files, report);
  // One that has a credit is told at that, by pictures-credited.
  const isIdle = (name: string): boolean => !firstUses.has(name) && !(issue && creditOf(issue, name));
  for (const file of pictures.filter(isIdle))
    report({
      file: original.file,
      ...files.locate(original.file, []),
      message: say('pictures-sound.unused', { file }),
      help: say('pictures-sound.unused.help', { file }),
    });
}

/** Pictures can be shown, are described, and are used. */
export const picturesSound: Rule = {
  name: 'pictures-sound',
  checkTexts,
};
