import { findPicture } from '#markdown/property-rules.ts';
import { nearestHint } from '#diagnostics/nearest.ts';
import { creditLines } from '#schema/picture-credit.ts';
import type { Message, Place } from '#diagnostics/diagnostic.ts';
import type { FieldProblem } from '#content/explain-issue.ts';
import type { YamlSource } from '#content/yaml-source.ts';
import { say } from '#wording/phrase.ts';

/** The files in the folder of an issue. */
interface Files {
  pictures: readonly string[];
  drawings: readonly string[];
}

/** Explains a key that names no picture. */
function explainName(name: string, { pictures, drawings }: Files): Message {
  if (drawings.includes(name))
    return {
      code: 'picture-credit',
      message: say('picture-credit.drawing', { name }),
      help: say('picture-credit.drawing.help'),
    };
  return {
    code: 'missing-picture',
    message: say('missing-picture.credit', { name }),
    help: nearestHint(name, pictures, say('missing-picture.credit.help')),
  };
}

/** Finds keys under `pictures:` that name no picture beside the text, or one that another names. */
export function checkCredits(source: YamlSource, files: Files): (Message & Place)[] {
  const { pictures: credits } = source.data as { pictures?: unknown };
  if (typeof credits !== 'object' || credits === null || Array.isArray(credits)) return [];
  const credited = new Set<string>();
  return Object.keys(credits).flatMap((name): (Message & Place)[] => {
    const file = name.startsWith('./') ? undefined : findPicture(name, files.pictures);
    const isNew = file !== undefined && !credited.has(file);
    if (isNew) {
      credited.add(file);
      return [];
    }
    const place = source.locateKey(['pictures', name]);
    if (file === undefined) return [{ ...place, ...explainName(name, files) }];
    return [
      {
        ...place,
        code: 'listed-twice',
        message: say('listed-twice.credit', { name }),
        help: say('keep-one.help'),
      },
    ];
  });
}

/**
 * Says of a credit that stands with the cover where it is to stand; any other problem stays as it is.
 *
 * @param data of the front matter
 */
export function explainCoverCredit(problem: FieldProblem, data: unknown): FieldProblem {
  const { cover } = data as { cover?: { src?: unknown; credit?: unknown } };
  const isMeant = problem.code === 'unknown-field' && problem.path.join('.') === 'cover.credit';
  if (!isMeant || cover?.credit === undefined) return problem;
  const file = typeof cover.src === 'string' ? cover.src.replace(/^\.\//, '') : 'cover.jpg';
  const credit = typeof cover.credit === 'string' ? cover.credit : undefined;
  return {
    ...problem,
    code: 'picture-credit',
    message: say('picture-credit.cover'),
    help: say('picture-credit.cover.help', { lines: ['pictures:', ...creditLines(file, { credit })] }),
  };
}
