import { UserError } from '#diagnostics/user-error.ts';
import { say } from '#wording/phrase.ts';

/** What a preview is asked for. */
export interface PreviewOptions {
  /** Whether it is the whole site with drafts. */
  drafts?: boolean;
  /** The number of the issue that it is of alone, as it was typed. */
  only?: string;
  /** Whether that issue is one file a language. */
  singleFile?: boolean;
  /** The folder that it is put into. */
  out?: string;
  /** Whether nothing that earlier previews left is used. */
  all?: boolean;
}

/**
 * Tells whether a build is asked for a preview.
 * @throws {UserError} where an option of previews stands without what it needs
 */
export function isPreviewAsked({ drafts = false, only, singleFile = false, out }: PreviewOptions): boolean {
  const isAsked = drafts || only !== undefined;
  const alone = (option: string, needed: string): UserError =>
    new UserError('invalid-setting', say('preview.alone', { option, needed }));
  if (singleFile && only === undefined) throw alone('--single-file', '--only 52');
  if (out !== undefined && !isAsked) throw alone('--out', '--drafts / --only 52');
  return isAsked;
}
