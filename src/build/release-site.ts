import { newHeadings } from '#lint/addresses/headings-kept.ts';
import { Publication } from '#build/publication.ts';
import { publishSite } from '#build/publish-site.ts';
import { describeDiagnostics } from '#diagnostics/reporters/human.ts';
import { describeSite } from '#diagnostics/reporters/site.ts';
import { verifySite, type FinishedSite, type Verification } from '#verify/verify-site.ts';
import { builtAddresses, formatPublished, type PageHeadings } from '#content/published-list.ts';
import { spareFolder, type Settings } from '#content/settings.ts';
import { openStore } from '#state/store.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** What came of a finished site. */
export interface Release {
  /** What keeps it from being published; undefined where it was. */
  failure: Pick<Verification, 'problems' | 'lost'> | undefined;
  /** How many of its addresses are not recorded yet. */
  unrecorded: number;
}

/**
 * Says for a person at a terminal why a site was not published.
 *
 * @param content the content folder
 */
export function describeFailure(
  { problems, lost }: NonNullable<Release['failure']>,
  content: string,
  language: WordingLanguage,
): string {
  const count = problems.length + lost.length;
  return [
    ...(lost.length > 0 ? [describeDiagnostics(lost, content, undefined, language)] : []),
    ...(problems.length > 0 ? [describeSite(problems, language)] : []),
    inWords(say('build.refused', { count }), language),
  ].join('\n\n');
}

/**
 * Verifies a finished site, and publishes it where nothing is wrong with it.
 *
 * @param headings those of its pages of issues
 * @param complete adds what a host wants beside the files that were verified
 */
export async function releaseSite(
  settings: Settings,
  finished: FinishedSite,
  headings: readonly PageHeadings[],
  complete: () => Promise<void> = async () => undefined,
): Promise<Release> {
  const verified = await verifySite(settings, finished);
  const { problems, lost, addresses } = verified;
  const { published, publishedHeadings } = finished.content;
  const fragments = published.length > 0 ? newHeadings(publishedHeadings, headings).length : 0;
  const unrecorded = verified.unrecorded + fragments;
  if (problems.length > 0 || lost.length > 0) return { failure: { problems, lost }, unrecorded };
  await complete();
  builtAddresses(settings.cache).put([['list', formatPublished(addresses, headings)]]);
  const publication = new Publication(openStore(settings.cache));
  publishSite(finished.files, settings.out, spareFolder(settings), publication);
  return { failure: undefined, unrecorded };
}
