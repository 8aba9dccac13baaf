import type {
  CheckedFiles,
  CheckedText,
  CheckedTexts,
  Picture,
  Place,
  ReportFinding,
  Rule,
} from '#authoring/checks/rule.ts';
import { picturesOf } from '#document/pictures.ts';
import { SourceLines } from '#document/source-lines.ts';
import type { Wording } from '#schema/problem.ts';

/** The most bytes of a picture file, and the most pixels of a side. */
const mostBytes = 2_000_000;
const mostPixels = 4_000;

/** Words that say that there is a picture, and nothing of what it shows. */
const emptyWords =
  /^(?:the |an? )?(?:image|picture|photo(?:graph)?|pic|img|figure|fig|screen ?shot|illustration|graphic|cover|untitled|alt|图片?|图像|照片|相片|截图|配图|插图|题图|封面图?|示意图)[ ._-]*\d*[.。]?$/i;

/** A use of a picture, with the place of its file name and of its description. */
interface Use {
  text: string;
  file: string;
  place: Place;
  alt: string;
  altPlace: Place;
}

/** Complains of a description that describes nothing: a bare word for a picture, or the name of its file. */
export function explainAlt(alt: string, file: string): Wording | undefined {
  const help = 'Say what it shows, for those who do not see it.';
  const said = alt.trim();
  const isName = said === file.replace(/\.\w+$/, '') || /^\S+\.(?:jpe?g|png|webp|avif|gif|svg)$/i.test(said);
  if (isName) return { message: `“${alt}” is the name of a file, no description of the picture`, help };
  if (emptyWords.test(said)) return { message: `“${alt}” does not say what the picture shows`, help };
  return undefined;
}

/** A size of a file, rounded up: `2,001 kB`. */
function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`;
}

/** Complains of a picture file that is too heavy or too large for a page. */
export function explainFile(file: string, picture: Picture | undefined): Wording[] {
  if (!picture) return [];
  const { bytes, width = 0, height = 0 } = picture;
  const complaints: Wording[] = [];
  if (bytes > mostBytes)
    complaints.push({
      message: `“${file}” has ${kilobytes(bytes)}; a picture has ${kilobytes(mostBytes)} at most`,
      help: 'Save it smaller, or as a JPEG.',
    });
  if (Math.max(width, height) > mostPixels)
    complaints.push({
      message: `“${file}” is ${width} × ${height} pixels; a side has ${mostPixels.toLocaleString('en')} at most`,
      help: 'Scale it down.',
    });
  return complaints;
}

function usesIn({ file: text, body }: CheckedText, { read }: CheckedFiles): Use[] {
  return picturesOf(body.tree, new SourceLines(read(text))).map(({ file, filePlace, alt, altPlace }) => ({
    text,
    file,
    place: filePlace,
    alt,
    altPlace,
  }));
}

function coverOf({ issue, original }: CheckedTexts, { locate }: CheckedFiles): Use[] {
  const cover = issue?.cover;
  const name = cover?.src.replace(/^\.\//, '') ?? '';
  // What is no picture of the folder is told by the schema, and no file to look into.
  if (!cover || !original.edition.pictures.includes(name)) return [];
  const text = original.file;
  const [place, altPlace] = [locate(text, ['cover', 'src']), locate(text, ['cover', 'alt'])];
  return [{ text, file: name, place, alt: cover.alt, altPlace }];
}

function checkTexts(checked: CheckedTexts, files: CheckedFiles, report: ReportFinding): void {
  const { original, translation, isWhole } = checked;
  const texts = [original, translation ?? []].flat();
  const uses = [...coverOf(checked, files), ...texts.flatMap((text) => usesIn(text, files))];
  const folder = original.file.slice(0, original.file.lastIndexOf('/'));
  for (const { text, file, alt, altPlace } of uses) {
    const complaint = explainAlt(alt, file);
    if (complaint) report({ file: text, ...altPlace, ...complaint });
  }
  const firstUses = new Map(uses.toReversed().map((use) => [use.file, use]));
  for (const { text, file, place } of firstUses.values())
    for (const complaint of explainFile(file, files.picture(`${folder}/${file}`)))
      report({ file: text, ...place, ...complaint });
  // A text that could not be parsed may use any of them.
  if (!isWhole) return;
  for (const file of original.edition.pictures.filter((name) => !firstUses.has(name)))
    report({
      file: original.file,
      ...files.locate(original.file, []),
      message: `no text uses the picture “${file}” in this folder`,
      help: `Delete the file, or show it: ![what it shows](./${file}).`,
    });
}

/** Pictures are described, light enough to load, and used. */
export const picturesSound: Rule = {
  name: 'pictures-sound',
  checkTexts,
};
