import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { ComponentNode } from '#markdown/body.ts';
import { toFeedHtml } from '#markdown/feed-html.ts';
import { narrowTables } from '#markdown/narrow-tables.ts';
import { languages } from '#locales/languages.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { changedMoment, publishedMoment } from '#domain/appearance.ts';
import { type Issue } from '#domain/issue.ts';
import { pictureNamed, pictureType, type PictureFile } from '#domain/picture.ts';
import { authorPath, issuePath } from '#domain/route.ts';
import { plainIssue, type IssueText } from '#exports/plain-issue.ts';
import { plainComponents } from '#exports/plain-components.ts';
import type { ShareCard } from '#share/share-card.ts';
import { seriesLine } from '#exports/series-line.ts';
import { plainRetraction } from '#exports/references.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { otherLocales, tagAuthority, type Locale } from '#config.ts';

/** A picture that stands for an entry. */
export interface FeedImage extends Omit<PictureFile, 'src'> {
  address: string;
  /** What it shows, in words. */
  alt: string;
  /** Its MIME type. */
  type: string | undefined;
}

/** An issue in one language as every format of feed tells it; addresses are absolute. */
export interface FeedEntry {
  /** Names it for ever: a `tag:` URI (RFC 4151). */
  id: string;
  locale: Locale;
  title: string;
  address: string;
  /** Moments (RFC 3339). */
  published: string;
  updated: string;
  summary: string;
  /** The whole text, sanitised. */
  html: string;
  /** Who wrote it, then who translated it; each once. */
  authors: { name: string; address: string }[];
  categories: { term: string; label: string }[];
  /** A still of the cover, or the drawn one; its size in pixels. */
  image: FeedImage | undefined;
}

/** Names an issue in one language for ever; neither title, address nor build changes it. */
export function entryId(issue: Issue, locale: Locale): string {
  return `tag:${tagAuthority}:issue/${issue.number}/${locale}`;
}

/** The title of an entry, which says so where the issue was retracted. */
function entryTitle({ number, retracted }: Issue, title: string, locale: Locale): string {
  const { entryTitle, retractedTitle } = messagesFor(locale);
  return entryTitle(number, retracted ? retractedTitle(title) : title);
}

/** What an entry begins with: the picture that the issue has as its cover, or the drawn one where there is one. */
function coverNodes({ cover }: Issue, drawn: ShareCard | undefined): (ComponentNode | Element)[] {
  if (!cover) return drawn ? [h('p', [h('img', { ...drawn })])] : [];
  const { src, alt } = cover;
  return [{ type: 'component', name: 'Figure', properties: { src, alt }, children: [] }];
}

function entryHtml(entry: IssueText, drawn: ShareCard | undefined, site: URL): string {
  const { issue, edition, body, pictures, place } = entry;
  const { locale } = edition;
  const words = messagesFor(locale);
  const inSeries = place ? [h('p', [words.inSeries.lead, ...seriesLine(place, locale)])] : [];
  const components = plainComponents({ issue, locale, pictures, body, narrow: true });
  const tree: Root = {
    type: 'root',
    children: [
      ...(issue.retracted ? plainRetraction(issue, locale) : [h('p', edition.description)]),
      ...plainIssue(entry, components, [...inSeries, ...coverNodes(issue, drawn)]),
      // Always there, and without the other title: a later translation must not change this entry.
      ...otherLocales(locale).map((other) =>
        h('p', [
          h(
            'a',
            { href: issuePath(other, issue.number) },
            words.otherLanguagePage(words.languageNames[other]),
          ),
        ]),
      ),
    ],
  };
  return toFeedHtml(narrowTables(tree, languages[locale].marks.colon), issuePath(locale, issue.number), site);
}

function imageOf(
  { issue: { cover }, pictures }: IssueText,
  drawn: ShareCard | undefined,
  site: URL,
): FeedImage | undefined {
  const file = cover && pictureNamed(pictures, cover.src);
  const image = file ? { ...file, alt: cover.alt } : drawn;
  if (!image) return undefined;
  const { src, width, height, alt } = image;
  return { address: absoluteAddress(src, site), alt, type: pictureType(src), width, height };
}

/**
 * Makes the entry of an issue in one language.
 *
 * @param drawn the image that is drawn of its words and of what its company raised; undefined where the site draws none
 * @param site the origin of the site
 */
export function feedEntry(text: IssueText, drawn: ShareCard | undefined, site: URL): FeedEntry {
  const { issue, edition } = text;
  const { locale } = edition;
  const absolute = (path: string): string => absoluteAddress(path, site);
  const address = absolute(issuePath(locale, issue.number));
  return {
    id: entryId(issue, locale),
    locale,
    title: entryTitle(issue, edition.title, locale),
    address,
    published: publishedMoment(edition),
    updated: changedMoment(issue, [edition]),
    summary: edition.description,
    html: entryHtml(text, drawn, site),
    authors: [...new Set([...issue.authors, ...edition.translators])].map((author) => ({
      name: author.name[locale],
      address: absolute(authorPath(locale, author.id)),
    })),
    categories: issue.tags.map(({ id, name }) => ({ term: id, label: name[locale] })),
    image: imageOf(text, drawn, site),
  };
}
