import { mayBeMissing } from '#authoring/checks/broken.ts';
import type {
  CheckedIssue,
  CheckedText,
  JudgedSubject,
  ReportFinding,
  Rule,
} from '#authoring/checks/rule.ts';
import { appearanceOf, never, siteAddresses, type SiteAddress } from '#authoring/site-addresses.ts';
import type { WrittenLink } from '#document/links.ts';
import { editionFor } from '#model/issue.ts';
import { homePath, issuePath, roundFragment } from '#model/route.ts';
import { findNearest } from '#schema/nearest.ts';
import type { Wording } from '#schema/problem.ts';
import { defaultLocale, otherLocale, type Locale } from '#site.ts';

const languageNames: Record<Locale, string> = { zh: 'Chinese', en: 'English' };

/** A complaint about a link, and the address that surely mends it. */
interface LinkComplaint extends Wording {
  instead?: string;
  /** Whether the link works all the same. */
  leads?: boolean;
}

/** What a link is judged against. */
interface Judgement {
  addresses: ReadonlyMap<string, SiteAddress>;
  /** The texts that could be parsed, by their file. */
  texts: ReadonlyMap<string, CheckedText>;
  traces: JudgedSubject['traces'];
  today: string;
  /** Whether a page or a part of it may be missing only because a file is broken. */
  mayBeMissing: (path: string) => boolean;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function meant(word: string, known: readonly string[], otherwise: string): string {
  const nearest = findNearest(word, known);
  return nearest === undefined ? otherwise : `Did you mean “${nearest}”?`;
}

function listIds(start: string, ids: readonly string[]): string {
  return ids.length === 0 ? 'Delete the fragment.' : `${start} ${ids.map((id) => `“#${id}”`).join(', ')}.`;
}

/** The same page in the other language. */
function inOtherLanguage(path: string, locale: Locale): string {
  const bare = locale === defaultLocale ? path : path.slice(homePath(locale).length - 1);
  return homePath(otherLocale(locale)).slice(0, -1) + bare;
}

/** An existing address that differs only in how it is written. */
function rewritten(path: string, { addresses }: Judgement): string | undefined {
  const bare = path.replace(/\/(?:index\.html)?$/, '').replace(/^\/zh(?=\/|$)/, '');
  return [`${bare}/`, bare, `${bare}/`.toLowerCase()].find((each) => addresses.has(each));
}

function explainUnknown(path: string, locale: Locale, judgement: Judgement): LinkComplaint {
  const instead = rewritten(path, judgement);
  if (instead === `${path}/`)
    return { message: `“${path}” lacks its last slash`, help: `Write “${instead}”.`, instead };
  const message = `there is no “${path}” on the site`;
  if (instead !== undefined) return { message, help: `Write “${instead}”.`, instead };
  const number = /^(?:\/en)?\/issues\/(\d+)(?:\/|\.md)$/.exec(path)?.[1];
  if (number !== undefined) {
    const isThere = judgement.addresses.has(issuePath(locale, Number(number)));
    return isThere
      ? { message, help: `Link to the page: “${issuePath(locale, Number(number))}”.` }
      : { message: `${message}: no issue has the number ${number}`, help: 'Correct the number.' };
  }
  // A digit more or less makes another issue or page, not a misspelling.
  const known = [...judgement.addresses].flatMap(([each, { issue }]) =>
    issue || /\/(?:page|archive)\//.test(each) ? [] : [each],
  );
  return { message, help: meant(path, known, 'Copy the address of the page from the browser.') };
}

/** Complains of a page that readers cannot open on the day on which they get the text. */
function explainEarly(path: string, { since, issue }: SiteAddress, out: string): LinkComplaint | undefined {
  if (since <= out) return undefined;
  const what = issue ? `“${path}” is No. ${issue.number}, which` : `“${path}”`;
  return {
    message:
      since === never
        ? `${what} ${issue ? 'is' : 'is only about'} a draft`
        : `${what} is not there before ${since}`,
    help: 'Take the link off until readers can open the page.',
  };
}

function explainLanguage(
  path: string,
  { locale }: SiteAddress,
  reader: Locale,
  { addresses }: Judgement,
): LinkComplaint | undefined {
  if (locale === undefined || locale === reader) return undefined;
  const instead = inOtherLanguage(path, locale);
  const there = addresses.get(instead);
  if (!there || (there.issue && !there.issue.editions[reader])) return undefined;
  return {
    message: `“${path}” is the ${languageNames[locale]} page, in ${reader === 'en' ? 'an' : 'a'} ${languageNames[reader]} text`,
    help: `Link to “${instead}”.`,
    instead,
    leads: true,
  };
}

/** Complains of a fragment that no heading, reference or round has; other fragments are those of the design. */
function explainFragment(
  fragment: string,
  { issue, company }: SiteAddress,
  locale: Locale,
  { texts, traces }: Judgement,
): LinkComplaint | undefined {
  if (company && fragment.startsWith(roundFragment(''))) {
    const ids = company.funding.map(({ id }) => roundFragment(id));
    if (ids.includes(fragment)) return undefined;
    return {
      message: `no round of ${company.name.en} is called “#${fragment}”`,
      help: meant(
        `#${fragment}`,
        ids.map((id) => `#${id}`),
        listIds('Its rounds are', ids),
      ),
    };
  }
  if (!issue || fragment === '') return undefined;
  const text = texts.get(editionFor(issue, locale).file);
  const ids = text ? traces(text).headings : [];
  const references = issue.references.map(({ id }) => `ref:${id}`);
  if (!text || [...ids, ...references].includes(fragment)) return undefined;
  if (fragment.includes(':') && !fragment.startsWith('ref:')) return undefined;
  return {
    message: `No. ${issue.number} has nothing called “#${fragment}” in ${languageNames[text.locale]}`,
    help: meant(
      `#${fragment}`,
      [...ids, ...references].map((id) => `#${id}`),
      listIds('Its headings are', ids),
    ),
  };
}

function explain(
  { address }: WrittenLink,
  text: CheckedText,
  issue: CheckedIssue['issue'],
  judgement: Judgement,
): LinkComplaint | undefined {
  const own = issuePath(text.locale, issue.number);
  const url = new URL(address, new URL(own, 'https://column.invalid'));
  const path = decode(url.pathname);
  const found = judgement.addresses.get(path);
  if (!found) return judgement.mayBeMissing(path) ? undefined : explainUnknown(path, text.locale, judgement);
  const appears = appearanceOf(issue, text.edition);
  const out = appears > judgement.today ? appears : judgement.today;
  return (
    explainEarly(path, found, out) ??
    explainLanguage(path, found, text.locale, judgement) ??
    (judgement.mayBeMissing(path)
      ? undefined
      : explainFragment(decode(url.hash.slice(1)), found, found.locale ?? text.locale, judgement))
  );
}

function checkText(
  text: CheckedText,
  issue: CheckedIssue['issue'],
  judgement: Judgement,
  subject: JudgedSubject,
  report: ReportFinding,
): void {
  const isOut = appearanceOf(issue, text.edition) <= subject.today;
  for (const link of subject.traces(text).links.filter(({ address }) => /^[/#]/.test(address))) {
    const complaint = explain(link, text, issue, judgement);
    if (!complaint) continue;
    const { instead, leads = false, ...words } = complaint;
    const { line, column, written } = link;
    const path = /^[^?#]*/.exec(written?.text ?? '')?.[0] ?? '';
    const fix =
      written && instead !== undefined
        ? { start: written.offset, end: written.offset + path.length, text: instead }
        : undefined;
    // A site with a link that leads nowhere is not published.
    const severity = isOut && !leads ? 'error' : 'warning';
    report({ file: text.file, line, column, severity, ...words, ...(fix && { fix }) });
  }
}

/** Links to pages of the column lead to a page that readers can open, in their language, and to a part that it has. */
export const linksResolve: Rule = {
  name: 'links-resolve',
  check(subject, report) {
    const checked = subject.issues.flatMap(({ issue, original, translation }) =>
      [original, translation ?? []].flat().map((text) => ({ issue, text })),
    );
    const judgement: Judgement = {
      addresses: siteAddresses(subject.catalog.issues),
      texts: new Map(checked.map(({ text }) => [text.file, text])),
      traces: subject.traces,
      today: subject.today,
      mayBeMissing: (path) => mayBeMissing(path, subject.broken, subject.catalog),
    };
    for (const { issue, text } of checked) checkText(text, issue, judgement, subject, report);
  },
};
