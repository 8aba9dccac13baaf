import type { LintFiles, LintText, Report } from '#lint/rule.ts';
import type { Place } from '#diagnostics/diagnostic.ts';
import { comparisonsOf, picturesOf } from '#markdown/pictures.ts';
import { findPicture } from '#markdown/property-rules.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import type { Picture } from '#domain/picture.ts';
import { say } from '#wording/phrase.ts';

/** How much the proportions of two pictures may differ before a reader sees the text below them move. */
const tolerance = 0.01;

/** Whether two pictures are of one shape. */
function haveOneShape(one: Picture, other: Picture): boolean {
  return Math.abs((one.width * other.height) / (one.height * other.width) - 1) <= tolerance;
}

/** `800 × 600` */
const sizeOf = ({ width, height }: Picture): string => `${width} × ${height}`;

/** Two pictures that a reader sees in the place of each other. */
interface Pair {
  first: string;
  second: string;
  place: Place;
  /** What is said of a second that is of another shape than the first. */
  problem: 'pictures-sound.compared-shape' | 'pictures-sound.dark-shape';
}

/** Reports pictures in the place of each other that are not of one shape: what is compared, and variants for the dark. */
export function replacedPictures(
  { file: text, body }: LintText,
  pictures: readonly string[],
  files: LintFiles,
  report: Report,
): void {
  const source = new SourceLines(files.read(text));
  const folder = text.slice(0, text.lastIndexOf('/'));
  const known = (name: string): Picture | undefined => {
    const inspection = files.picture(`${folder}/${findPicture(name, pictures) ?? name}`);
    return inspection && 'picture' in inspection ? inspection.picture : undefined;
  };
  const pairs: Pair[] = [
    ...comparisonsOf(body.tree, source).map(({ first, second }) => ({
      first: first.file,
      second: second.file,
      place: second.filePlace,
      problem: 'pictures-sound.compared-shape' as const,
    })),
    ...picturesOf(body.tree, source).flatMap(({ file, dark }) =>
      dark
        ? [
            {
              first: file,
              second: dark.file,
              place: dark.place,
              problem: 'pictures-sound.dark-shape' as const,
            },
          ]
        : [],
    ),
  ];
  for (const { first, second, place, problem } of pairs) {
    const [one, other] = [known(first), known(second)];
    if (!one || !other || haveOneShape(one, other)) continue;
    report({
      file: text,
      ...place,
      message: say(problem, { first, firstSize: sizeOf(one), second, secondSize: sizeOf(other) }),
      help: say('pictures-sound.shape.help'),
    });
  }
}
