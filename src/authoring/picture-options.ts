import path from 'node:path';
import { explainAlt } from '#lint/rules/pictures-sound.ts';
import { readPictureName } from '#authoring/picture-name.ts';
import { commonsLicences, otherGrounds, type GivenCredit } from '#schema/picture-credit.ts';
import { nearestHint } from '#diagnostics/nearest.ts';
import { text } from '#schema/text.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { webAddress } from '#schema/web-address.ts';
import { explainIssue } from '#content/explain-issue.ts';
import { say } from '#wording/phrase.ts';

/** What `npm run picture` is told by flags; each as it was typed. */
export interface PictureOptions extends GivenCredit {
  /** What each picture shows, in the order of the files. */
  alt?: string[];
  caption?: string;
  /** The name of the file in the issue, without its ending. */
  name?: string;
  /** Whether it is the cover of the issue. */
  cover?: boolean;
}

/** @throws {UserError} where a text has what no text of the column may have */
function readText(flag: string, typed: string): string {
  const result = text.safeParse(typed.replace(/\s+/g, ' '));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const [problem] = issue && issue.code !== 'too_small' ? explainIssue(text, issue) : [];
  const reason = problem?.message ?? say('picture.empty-text');
  throw new UserError('invalid-value', say('flag-wrong', { flag, reason }));
}

/** What pictures are brought with. */
export interface PictureWords {
  alts: string[];
  name: string | undefined;
  caption: string | undefined;
  credit: GivenCredit;
  isCover: boolean;
}

function readAlts(files: readonly string[], alts: readonly string[]): string[] {
  const without = files[alts.length];
  if (without !== undefined)
    throw new UserError(
      'missing-answer',
      say('picture.no-alt', { file: path.basename(without), isOne: files.length === 1 }),
    );
  if (alts.length > files.length)
    throw new UserError(
      'invalid-value',
      say('picture.many-alts', { alts: alts.length, count: files.length }),
    );
  return alts.map((typed, place) => {
    const alt = readText('--alt', typed);
    const problem = explainAlt(alt, path.basename(files[place] ?? ''));
    if (!problem) return alt;
    throw new UserError('invalid-value', say('flag-wrong.help', problem));
  });
}

/**
 * Reads what pictures are brought with.
 *
 * @param files those that are brought
 * @throws {UserError} with a sentence for the author
 */
export function readPictureOptions(
  files: readonly string[],
  { alt = [], ...options }: PictureOptions,
): PictureWords {
  for (const flag of ['name', 'caption', 'cover'] as const)
    if (options[flag] !== undefined && files.length > 1)
      throw new UserError('invalid-value', say('picture.one-only', { flag }));
  const { name, caption, credit, licence, source } = options;
  if (source !== undefined && !webAddress.safeParse(source).success)
    throw new UserError('invalid-value', say('picture.no-source', { typed: source }));
  const licences: readonly string[] = [...commonsLicences, ...otherGrounds];
  if (licence !== undefined && !licences.includes(licence))
    throw new UserError(
      'invalid-value',
      say('picture.no-licence', {
        typed: licence,
        help: nearestHint(licence, licences, say('picture.no-licence.help')),
      }),
    );
  return {
    alts: readAlts(files, alt),
    name: name === undefined ? undefined : readPictureName(name),
    caption: caption === undefined ? undefined : readText('--caption', caption),
    credit: {
      credit: credit === undefined ? undefined : readText('--credit', credit),
      licence,
      source,
    },
    isCover: options.cover ?? false,
  };
}
