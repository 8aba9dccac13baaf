import { hash } from 'node:crypto';
import { findLostAddresses, newAddresses } from '#lint/addresses/addresses-kept.ts';
import { placeOf } from '#lint/addresses/redirects-lead.ts';
import { addPictures } from '#verify/add-pictures.ts';
import { ChangedFiles } from '#verify/changed-files.ts';
import { contentSourceOf } from '#verify/content-source.ts';
import { gatherFacts } from '#verify/gather-facts.ts';
import {
  feedIds,
  findBrokenFiles,
  findDeadLinks,
  findUnlistedPages,
  findWrongLanguages,
} from '#verify/join-facts.ts';
import { InspectionCache } from '#verify/inspection-cache.ts';
import { findSecretFiles, LeakSearch } from '#verify/leak-search.ts';
import { originOf } from '#verify/own-address.ts';
import type { SiteFile } from '#state/site-files.ts';
import { secretsOf, unpublishedIssues, type Secrets } from '#verify/unpublished.ts';
import { addressOf, notFoundPath } from '#domain/route.ts';
import type { RedirectRecord } from '#schema/redirect.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { locales } from '#config.ts';
import type { PictureStore } from '#pictures/picture-store.ts';
import { codeDigest } from '#state/code-digest.ts';
import type { PublishedAddress } from '#content/published-list.ts';
import type { Content } from '#content/read-content.ts';
import type { Settings } from '#content/settings.ts';
import { openStore } from '#state/store.ts';
import type { Phrase } from '#wording/phrase.ts';

/** What is to be published, and of what. */
export interface FinishedSite {
  /** Its files by their paths in it. */
  files: Map<string, SiteFile>;
  /** The content that it was made of, with what is not published. */
  content: Content;
  /** Where the files of its pictures come from. */
  pictures: PictureStore;
  /** Where it is published. */
  site: URL;
  /** Whether it is a preview: it may show drafts, has no sitemap, and keeps no address. */
  isPreview?: boolean;
}

/** What a verification tells of a site. */
export interface Verification {
  /** What is wrong in its files. */
  problems: Diagnostic[];
  /** Recorded addresses that it would not keep, at their lines of the list. */
  lost: Diagnostic[];
  /** Its addresses that are meant to last. */
  addresses: PublishedAddress[];
  /** How many of them are not recorded; none where the column has no list. */
  unrecorded: number;
}

/** Files of the site that have no address to keep: named by digests, or made for hosts. */
const passing = /^(?:_|\.|search-index\/|pictures\/|faces\/)|\.(?:br|gz)$/;

/** Shown in the place of others, at any address. */
const notFound = new Set(locales.map(notFoundPath));

function lastingAddresses(
  files: Iterable<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  redirects: readonly RedirectRecord[],
): PublishedAddress[] {
  const moved = new Set(redirects.map(({ from }) => placeOf(from)));
  return [...files].flatMap((file): PublishedAddress[] => {
    const address = addressOf(file);
    if (passing.test(file) || notFound.has(`/${file}`) || moved.has(placeOf(address))) return [];
    const [id] = ids.get(address) ?? [];
    return [{ path: address, id }];
  });
}

/**
 * Verifies a finished site before it is published: every link leads somewhere, every page says what it is, what
 * programs read is well-formed, nothing unpublished shows, and no recorded address is lost. Files that stayed as
 * they are are not read again. Adds the files of the pictures that the site names.
 */
export async function verifySite(
  settings: Settings,
  { files, content, pictures, site, isPreview = false }: FinishedSite,
): Promise<Verification> {
  const origin = originOf(site);
  const [store, version] = [openStore(settings.cache), `${codeDigest()} ${origin.href}`];
  const secrets: Secrets = isPreview ? new Map() : secretsOf(content.catalog, site);
  const { redirects } = content.catalog.published;
  const unpublished = isPreview ? new Map<number, Phrase>() : unpublishedIssues(content.catalog);
  const recorded = isPreview ? [] : content.published;
  const sources = JSON.stringify([[...secrets], [...unpublished], recorded, redirects]);
  const inputs = hash('sha256', sources, 'base64url');
  const changed = new ChangedFiles(store, version);
  const same = await changed.verify(files, { inputs, origin, secrets, pictures });
  if (same) return { problems: [], lost: [], addresses: same.addresses, unrecorded: same.unrecorded };
  changed.forget();
  const cache = new InspectionCache(store, version);
  const leaks = new LeakSearch(secrets);
  const newLeaks = new LeakSearch(new Map([...secrets].filter(([word]) => !cache.absent.has(word))));
  const fresh = gatherFacts(files, { origin, cache, leaks, newLeaks });
  await addPictures(files, fresh, cache, pictures);
  cache.save([...secrets.keys()].filter((word) => !leaks.found.has(word) && !newLeaks.found.has(word)));
  const problems = [
    ...findSecretFiles(cache.files.keys(), unpublished),
    ...leaks.problems,
    ...newLeaks.problems,
    ...findBrokenFiles(cache),
    ...findDeadLinks(cache),
    ...findWrongLanguages(cache),
    ...(isPreview ? [] : findUnlistedPages(cache)),
  ];
  const ids = feedIds(cache);
  const addresses = lastingAddresses(cache.files.keys(), ids, redirects);
  const present = new Set(addresses.map((address) => address.path));
  const lost = findLostAddresses(recorded, redirects, present, ids);
  const unrecorded = recorded.length > 0 ? newAddresses(recorded, addresses).length : 0;
  if (problems.length === 0 && lost.length === 0) changed.keep(files, { inputs, addresses, unrecorded });
  return {
    problems: problems.map((problem) => {
      const source = contentSourceOf(problem.file, content.catalog);
      return { ...problem, related: source === undefined ? undefined : { file: source, line: 1, column: 1 } };
    }),
    lost,
    addresses,
    unrecorded,
  };
}
