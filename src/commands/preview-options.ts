import { previewFolder } from '#content/preview-folder.ts';
import type { Environment } from '#content/settings.ts';
import { readTypedNumber } from '#language/typed-number.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { say } from '#wording/phrase.ts';

/** What is typed of a preview. */
export interface PreviewOptions {
  /** Whether it is the whole site with drafts. */
  drafts?: boolean;
  /** The number of the issue that it is of alone. */
  only?: string;
  /** Whether that issue is one file a language. */
  singleFile?: boolean;
  /** The folder that it is put into. */
  out?: string;
  /** Whether nothing that earlier previews left is used. */
  all?: boolean;
}

/** A preview of the whole site. */
export interface SitePreview {
  kind: 'site';
  out: string;
  isAnew: boolean;
}

/** A preview of one issue. */
export interface IssuePreview {
  kind: 'issue';
  out: string;
  number: number;
  isSingle: boolean;
}

/** A preview that is asked for. */
export type AskedPreview = SitePreview | IssuePreview;

/** @throws {UserError} where it is no number of an issue */
function readNumber(typed: string): number {
  const number = readTypedNumber(typed);
  if (number !== undefined) return number;
  throw new UserError('invalid-value', say('preview.number', { typed }));
}

/**
 * Reads what is asked for by the options of a build.
 *
 * @returns the preview; undefined where it is the site itself
 * @throws {UserError} where an option has not what it needs, or the folder of the preview is not to be had
 */
export function readPreview(
  environment: Environment,
  { drafts = false, only, singleFile = false, out, all = false }: PreviewOptions,
): AskedPreview | undefined {
  if (singleFile && only === undefined) throw new UserError('invalid-setting', say('preview.single-alone'));
  if (only === undefined && !drafts) {
    if (out !== undefined) throw new UserError('invalid-setting', say('preview.out-alone'));
    return undefined;
  }
  const number = only === undefined ? undefined : readNumber(only);
  const folder = out ?? (number === undefined ? 'dist-drafts' : `preview-${number}`);
  previewFolder(environment, folder);
  return number === undefined
    ? { kind: 'site', out: folder, isAnew: all }
    : { kind: 'issue', out: folder, number, isSingle: singleFile };
}
