import {
  findLostHeadings,
  publishedHeadings,
  type PublishedHeadings,
} from '#lint/addresses/headings-kept.ts';
import { checkColumnFits } from '#lint/addresses/column-fits.ts';
import { validateAddresses } from '#lint/addresses/validate-addresses.ts';
import type { LintContext, Rule } from '#lint/rule.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { runRulesOnFolder } from '#lint/run.ts';
import { openContext } from '#lint/lint-context.ts';
import { sortDiagnostics, type Content } from '#content/read-content.ts';
import { goOn, type Reading } from '#content/read-known.ts';
import type { Settings } from '#content/settings.ts';

/** Everything that is to be said of a content folder. */
export interface LintResult {
  /** By file and place. */
  diagnostics: Diagnostic[];
  /** What disable directives of authors leave out, each with its reason in the message. */
  suppressed: Diagnostic[];
  /** The headings of what is out. */
  headings: PublishedHeadings[];
  content: Content;
  context: LintContext;
}

/**
 * Checks a content folder: its files by schemas and the parser, what is sound of it by every rule.
 *
 * @param now the moment it is, in milliseconds since 1970 (UTC)
 * @param reading how its files are read
 * @param requested rules that are asked for beside
 */
export async function lintContent(
  settings: Settings,
  now: number,
  reading: Reading = {},
  requested: readonly Rule[] = [],
): Promise<LintResult> {
  const { problems, content, context } = await openContext(settings, now, reading);
  await goOn(reading);
  const { diagnostics, suppressed, headingsOf } = await runRulesOnFolder(
    context,
    { settings, content, drafts: reading.drafts },
    requested,
  );
  const headings = publishedHeadings(context, headingsOf);
  // What is missing because a file is broken is no news; texts make no addresses, but headings.
  const addresses = hasErrors(content.problems) ? [] : validateAddresses(content);
  if (!hasErrors(content.problems)) addresses.push(...(await checkColumnFits(settings.content, content)));
  if (!hasErrors(problems)) addresses.push(...findLostHeadings(content.publishedHeadings, headings));
  return {
    diagnostics: sortDiagnostics([...problems, ...addresses, ...diagnostics]),
    suppressed: sortDiagnostics(suppressed),
    headings,
    content,
    context,
  };
}

/** Tells whether diagnostics keep the column from being built. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
