import { createHash } from 'node:crypto';
import type { Diagnostic, Fix } from '#diagnostics/diagnostic.ts';
import { isUserError } from '#diagnostics/user-error.ts';
import { fixedPassages, type FixedPassage } from '#lint/fixes/describe-edits.ts';
import { fixContent } from '#lint/fixes/fix-content.ts';
import { writeFixed } from '#lint/fixes/write-fixed.ts';
import type { LintResult } from '#lint/lint-content.ts';
import type { Settings } from '#content/settings.ts';

/** A mend of a finding, as the desk offers it. */
export interface Mend {
  /** Names the mend and the file as it was when it was offered. */
  id: string;
  /** What becomes of what. */
  passages: FixedPassage[];
}

/** A finding that can be mended. */
type Fixable = Diagnostic & { fix: Fix };

function isFixable(diagnostic: Diagnostic): diagnostic is Fixable {
  return diagnostic.fix !== undefined;
}

/** Names a mend by all that it changes, and by every byte of the file that it changes. */
function mendId({ file, code, line, column, fix }: Fixable, { content }: LintResult): string {
  const { start, end, text } = fix;
  const parts = [file, content.digests.get(file), code, line, column, start, end, text];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/**
 * The mends of findings.
 *
 * @param diagnostics whose fixes are proven
 */
export function offerMends(diagnostics: readonly Diagnostic[], found: LintResult): Map<Diagnostic, Mend> {
  return new Map(
    diagnostics.filter(isFixable).map((diagnostic) => {
      const { file, fix } = diagnostic;
      const passages = fixedPassages(file, { original: found.context.read(file), edits: [fix] });
      return [diagnostic, { id: mendId(diagnostic, found), passages }];
    }),
  );
}

/** What became of a mend: nothing is written where its file was changed meanwhile, or where it would bring a problem. */
export type MendResult = 'mended' | 'changed-meanwhile' | 'brings-more';

/**
 * Applies a mend that was offered, as `npm run check -- --fix` would. It names no file: the content is checked anew, and
 * only what is found there is mended.
 *
 * @param now the moment it is, in milliseconds since 1970 (UTC)
 */
export async function applyMend(settings: Settings, now: number, id: string): Promise<MendResult> {
  const isAsked = (diagnostic: Diagnostic, found: LintResult): boolean =>
    isFixable(diagnostic) && mendId(diagnostic, found) === id;
  const { before, texts } = await fixContent(settings, now, { pick: isAsked });
  if (!before.diagnostics.some((diagnostic) => isAsked(diagnostic, before))) return 'changed-meanwhile';
  if (texts.size === 0) return 'brings-more';
  try {
    writeFixed(settings, before.content, texts);
  } catch (error) {
    if (isUserError(error)) return 'changed-meanwhile';
    throw error;
  }
  return 'mended';
}
