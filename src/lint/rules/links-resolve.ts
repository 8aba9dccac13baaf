import { mayBeMissing } from '#lint/broken.ts';
import { explainFragment, meant, type FragmentContext, type LinkProblem } from '#lint/text/link-fragments.ts';
import type { LintText, ColumnContext, Report, Rule } from '#lint/rule.ts';
import { decodeAddress } from '#schema/web-address.ts';
import type { Day } from '#schema/partial-date.ts';
import { textsOf } from '#lint/lint-texts.ts';
import type { WrittenLink } from '#markdown/links.ts';
import type { Minute } from '#domain/calendar.ts';
import { always, appearanceOf, never } from '#domain/appearance.ts';
import { inLocale, matchPath, splitLocale } from '#domain/route-table.ts';
import { issuePath, prosePath } from '#domain/route.ts';
import { siteAddresses, type SiteAddress } from '#domain/site-addresses.ts';
import { defaultLocale, type Locale } from '#config.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** A text whose links are checked. */
interface LinkingText {
  text: LintText;
  /** Its own address. */
  own: string;
  /** The day on which readers get it. */
  appears: Day;
}

/** Every text of issues and prose pages, as one that links. */
function linkingTexts({ issues, pages }: ColumnContext): LinkingText[] {
  const ofIssues = issues.flatMap((checked) =>
    textsOf(checked).map((text): LinkingText => {
      const { issue } = checked;
      const own = issuePath(text.locale, issue.number);
      return { text, own, appears: appearanceOf(issue, issue.editions[text.locale]) };
    }),
  );
  const ofPages = pages.flatMap((page) =>
    textsOf(page).map((text): LinkingText => ({
      text,
      own: prosePath(text.locale, page.name),
      appears: always,
    })),
  );
  return [...ofIssues, ...ofPages];
}

/** What a link is checked against. */
interface LinkContext extends FragmentContext {
  addresses: ReadonlyMap<string, SiteAddress>;
  /** The addresses that a misspelt one may stand for. */
  guessable: readonly string[];
  now: Minute;
  /** Whether a page or a part of it may be missing only because a file is broken. */
  mayBeMissing: (path: string) => boolean;
}

/** An existing address that differs only in how it is written. */
function rewritten(path: string, { addresses }: LinkContext): string | undefined {
  const bare = path.replace(/\/(?:index\.html)?$/, '').replace(new RegExp(`^/${defaultLocale}(?=/|$)`), '');
  return [`${bare}/`, bare, `${bare}/`.toLowerCase()].find((each) => addresses.has(each));
}

function explainUnknown(path: string, locale: Locale, site: LinkContext): LinkProblem {
  const instead = rewritten(path, site);
  if (instead === `${path}/`)
    return {
      message: say('links-resolve.slash', { path }),
      help: say('write-words.help', { text: instead }),
      instead,
    };
  const message = say('links-resolve', { path });
  if (instead !== undefined) return { message, help: say('write-words.help', { text: instead }), instead };
  const { number } = matchPath(path, ['issue', 'markdown'])?.params ?? {};
  if (number !== undefined) {
    const isThere = site.addresses.has(issuePath(locale, Number(number)));
    return isThere
      ? { message, help: say('links-resolve.page.help', { path: issuePath(locale, Number(number)) }) }
      : {
          message: say('links-resolve.number', { path, number }),
          help: say('links-resolve.number.help'),
        };
  }
  return { message, help: meant(path, site.guessable, say('copy-address.help')) };
}

/** Reports a page that readers cannot open on the day on which they get the text. */
function explainEarly(path: string, { since, issue }: SiteAddress, out: string): LinkProblem | undefined {
  if (since <= out) return undefined;
  const early = (): Phrase =>
    issue
      ? say('links-resolve.early-issue', { path, number: issue.number, since })
      : say('links-resolve.early', { path, since });
  const draft = (): Phrase =>
    issue
      ? say('links-resolve.draft-issue', { path, number: issue.number })
      : say('links-resolve.draft-only', { path });
  return {
    message: since === never ? draft() : early(),
    help: say('links-resolve.early.help'),
  };
}

function explainLanguage(
  path: string,
  { locale }: SiteAddress,
  reader: Locale,
  { addresses }: LinkContext,
): LinkProblem | undefined {
  if (locale === undefined || locale === reader) return undefined;
  const instead = inLocale(reader, splitLocale(path)[1]);
  const there = addresses.get(instead);
  if (!there || (there.issue && !there.issue.editions[reader])) return undefined;
  return {
    message: say('links-resolve.language', {
      path,
      language: say(`language.${locale}`),
      reader: say(`language.${reader}`),
    }),
    help: say('links-resolve.language.help', { path: instead }),
    instead,
    leads: true,
  };
}

function explain(
  { address }: WrittenLink,
  { text, own, appears }: LinkingText,
  site: LinkContext,
): LinkProblem | undefined {
  const url = new URL(address, new URL(own, 'https://column.invalid'));
  const path = decodeAddress(url.pathname);
  const found = site.addresses.get(path);
  if (!found) return site.mayBeMissing(path) ? undefined : explainUnknown(path, text.locale, site);
  const out = appears > site.now ? appears : site.now;
  return (
    explainEarly(path, found, out) ??
    explainLanguage(path, found, text.locale, site) ??
    (site.mayBeMissing(path)
      ? undefined
      : explainFragment(decodeAddress(url.hash.slice(1)), found, found.locale ?? text.locale, site))
  );
}

function checkLinks(linking: LinkingText, site: LinkContext, report: Report): void {
  const { text, appears } = linking;
  const isOut = appears <= site.now;
  for (const link of site.factsOf(text).links.filter(({ address }) => /^[/#]/.test(address))) {
    const problem = explain(link, linking, site);
    if (!problem) continue;
    const { instead, leads = false, ...words } = problem;
    const { line, column, written } = link;
    const path = /^[^?#]*/.exec(written?.text ?? '')?.[0] ?? '';
    const fix =
      written && instead !== undefined
        ? {
            start: written.offset,
            end: written.offset + path.length,
            text: instead,
            changes: 'address' as const,
          }
        : undefined;
    // A site with a link that leads nowhere is not published.
    const severity = isOut && !leads ? 'error' : 'warning';
    report({ file: text.file, line, column, severity, ...words, ...(fix && { fix }) });
  }
}

/** Links to pages of the column lead to a page that readers can open, in their language, and to a part that it has. */
export const linksResolve: Rule = {
  name: 'links-resolve',
  check(context, report) {
    const linking = linkingTexts(context);
    const addresses = siteAddresses(context.catalog);
    const site: LinkContext = {
      addresses,
      // A digit more or less makes another issue or page, not a misspelling.
      guessable: [...addresses].flatMap(([each, { issue, isFurther }]) => (issue || isFurther ? [] : [each])),
      texts: new Map(linking.map(({ text }) => [text.file, text])),
      pages: context.pages,
      factsOf: context.factsOf,
      now: context.catalog.now,
      mayBeMissing: (path) => mayBeMissing(path, context.broken, context.catalog),
    };
    for (const each of linking) checkLinks(each, site, report);
  },
};
