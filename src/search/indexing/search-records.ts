import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Body, ComponentNode } from '#markdown/body.ts';
import { expand, type PlainRenderer } from '#markdown/expand.ts';
import { toPlainText } from '#markdown/plain-text.ts';
import { videoOf } from '#markdown/videos.ts';
import { languages } from '#locales/languages.ts';
import { messagesFor } from '#i18n/dictionary.ts';
import { formatDay } from '#i18n/format-date.ts';
import { formatList } from '#i18n/format-list.ts';
import { videoDetails } from '#i18n/video-words.ts';
import { issueNumber } from '#i18n/issue-number.ts';
import type { Catalog } from '#domain/catalog.ts';
import { partsOf } from '#domain/company.ts';
import type { Edition, Issue } from '#domain/issue.ts';
import { companyPath, investorPath, issuePath, seriesPath, tagPath } from '#domain/route.ts';
import { pictureCredit } from '#exports/picture-credit.ts';
import { plainLetters } from '#exports/letters.ts';
import { plainComponents } from '#exports/plain-components.ts';
import { plainTable } from '#exports/plain-table.ts';
import { plainCorrections, plainReferences } from '#exports/references.ts';
import { DocumentNumbers, type SearchDocument, type SearchSection } from '#search/index-files.ts';
import { hasPart, locales, type Locale } from '#config.ts';

/** How the documents of the column's index are numbered. */
export const numbers = new DocumentNumbers(locales);

type Node = ElementContent | Root['children'][number];

/** Rows and lines stand one behind the other, with a dot where no mark ends them. */
function textOf(nodes: readonly Node[]): string {
  return toPlainText({ type: 'root', children: [...nodes] } as Root)
    .trim()
    .replace(/\t/g, ' ｜ ')
    .replace(/(\S?)\s*\n\s*/g, (_all, last: string) =>
      /[。！？；：，、.!?;:,…”"）)]/.test(last) ? `${last} ` : `${last} · `,
    );
}

function headingId(node: Node): string | undefined {
  return node.type === 'element' && /^h[2-6]$/.test(node.tagName) ? String(node.properties['id']) : undefined;
}

/** Cuts a text at its headings; the first section is what stands before them. */
function toSections(children: readonly Node[]): SearchSection[] {
  const parts: { heading?: Node; nodes: Node[] }[] = [{ nodes: [] }];
  for (const node of children) {
    if (headingId(node) === undefined) parts.at(-1)?.nodes.push(node);
    else parts.push({ heading: node, nodes: [] });
  }
  return parts.map(({ heading, nodes }) => ({
    id: heading ? (headingId(heading) as string) : '',
    title: heading ? textOf([heading]) : '',
    text: textOf(nodes),
  }));
}

function paragraph(text: unknown): ElementContent[] {
  const value = String(text ?? '');
  return value === ''
    ? []
    : [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] }];
}

/** The line that credits a picture, without its links. */
function creditText(issue: Issue, src: string, locale: Locale): string {
  return textOf(pictureCredit(issue, [src], locale));
}
/** What is said of several pictures, and then of all together. */
const withCaption: PlainRenderer = ({ properties }, said) => [...said, ...paragraph(properties['caption'])];

/** The text of an issue without its citations; of pictures what is said of them. */
function plainText(issue: Issue, { locale }: Edition, body: Body): Node[] {
  const renderers = {
    ...plainComponents({ issue, locale, body, pictures: {} }),
    Cite: () => [],
    NoteBack: () => [],
    Picture: ({ properties }: { properties: Record<string, unknown> }) => paragraph(properties['alt']),
    Figure: ({ properties }: { properties: Record<string, unknown> }): ElementContent[] => [
      ...paragraph(properties['alt']),
      ...paragraph(properties['caption']),
      ...paragraph(creditText(issue, String(properties['src']), locale)),
    ],
    Video: (node: ComponentNode): ElementContent[] => {
      const video = videoOf(node);
      const { title, alt, poster } = video;
      return [
        ...paragraph(alt),
        ...paragraph(`${title} · ${videoDetails(video, locale)}`),
        ...(poster === undefined ? [] : paragraph(creditText(issue, poster, locale))),
      ];
    },
    DataTable: ({ properties }: { properties: Record<string, unknown> }): ElementContent[] => {
      const table = issue.tables[String(properties['src']).slice('./'.length)];
      return table ? plainTable(table, { references: [] }, locale) : [];
    },
    Gallery: withCaption,
    Compare: withCaption,
    Notes: (_node: unknown, children: ElementContent[]) => [
      h('h2', { id: 'notes:title' }, messagesFor(locale).notes),
      ...children,
    ],
    Drawing: ({ properties }: { properties: Record<string, unknown> }): ElementContent[] => {
      const { alt, note } = issue.drawings[String(properties['src']).slice('./'.length)] ?? {};
      return [alt, note].flatMap((said) => paragraph(said?.[locale]));
    },
  };
  return expand(body.tree, renderers).children;
}

/** What stands below a text, under a heading of the page. */
function appended(id: string, [heading, ...nodes]: readonly ElementContent[]): SearchSection[] {
  return heading ? [{ id, title: textOf([heading]), text: textOf(nodes) }] : [];
}

interface Named {
  name: Record<Locale, string>;
  aliases?: readonly string[];
}

/** What is known by several names is found by each of them, in either language. */
function namesOf(...named: readonly Named[]): string[] {
  return [...new Set(named.flatMap(({ name, aliases = [] }) => [...Object.values(name), ...aliases]))];
}

function issueDocumentOf(issue: Issue, edition: Edition, body: Body): SearchDocument {
  const { locale, title, description } = edition;
  const words = messagesFor(locale);
  const [first, ...sections] = toSections(plainText(issue, edition, body));
  const [date, ...days] = [edition.date, issue.date, ...(issue.updated ? [issue.updated] : [])].map((day) =>
    formatDay(day, locale),
  );
  const { companies } = issue;
  const rounds = companies.flatMap(({ funding }) => funding);
  const investors = rounds.flatMap((round) => partsOf(round).map((part) => part.investor));
  return {
    address: issuePath(locale, issue.number),
    title,
    names: [
      issueNumber(issue.number, locale),
      ...namesOf(...companies, ...issue.tags, ...(issue.series ? [issue.series] : []), ...investors),
      ...[...issue.authors, ...edition.translators].map((author) => author.name[locale]),
      ...new Set([date, ...days].filter((day) => day !== undefined)),
      ...(issue.cover ? [issue.cover.alt, creditText(issue, issue.cover.src, locale)].filter(Boolean) : []),
    ],
    sections: [
      { id: '', title: '', text: [description, first?.text ?? ''].join(' ').trim() },
      ...sections,
      ...appended('references:title', plainReferences(issue, locale) as ElementContent[]),
      ...appended('corrections:title', plainCorrections(issue, locale) as ElementContent[]),
      ...appended('letters:title', plainLetters(issue, locale) as ElementContent[]),
    ],
    facts: {
      number: String(issue.number),
      numbered: issueNumber(issue.number, locale),
      company: formatList(
        companies.map(({ name }) => name[locale]),
        locale,
      ),
      date: date ?? words.published,
    },
  };
}

type EntryKind = 'company' | 'investor' | 'tag' | 'series';

function entryDocumentOf(
  locale: Locale,
  kind: EntryKind,
  address: string,
  entry: Named,
  more: readonly string[],
): SearchDocument {
  const names = [...new Set([...namesOf(entry), ...more])];
  const title = entry.name[locale];
  const others = names.filter((name) => name !== title);
  const lead = others.join(languages[locale].marks.semicolon);
  return { address, title, names: others, sections: [{ id: '', title: '', text: lead }], facts: { kind } };
}

/** A page that search finds, not made yet. */
export interface SearchSource {
  /** Its number in the lists of the index. */
  document: number;
  /** All that it is made of, as data. */
  madeOf: unknown;
  make(bodyOf: (edition: Edition) => Body): SearchDocument;
}

function entrySources(locale: Locale, catalog: Catalog): SearchSource[] {
  const source = (
    kind: EntryKind,
    id: string,
    address: string,
    entry: Named,
    more: readonly string[],
  ): SearchSource => {
    const made = entryDocumentOf(locale, kind, address, entry, more);
    return { document: numbers.ofEntry(locale, `${kind}/${id}`), madeOf: made, make: () => made };
  };
  return [
    ...Array.from(hasPart('companies') ? catalog.companyEntries : [], ([id, { company }]) =>
      source('company', id, companyPath(locale, id), company, [
        ...[...company.people, ...company.products].flatMap(({ name }) => Object.values(name)),
      ]),
    ),
    ...Array.from(hasPart('investors') ? catalog.investorEntries : [], ([id, { investor }]) =>
      source('investor', id, investorPath(locale, id), investor, []),
    ),
    ...catalog.tags.map(({ tag }) =>
      source('tag', tag.id, tagPath(locale, tag.id), tag, [tag.description[locale]]),
    ),
    ...catalog.series.map(({ series }) =>
      source('series', series.id, seriesPath(locale, series.id), series, [series.description[locale]]),
    ),
  ];
}

/**
 * The pages that search finds: every issue in each language it has been written in, and companies, investors, tags
 * and series in both. An issue shown in place of a missing translation is none.
 */
export function searchSources(catalog: Catalog): SearchSource[] {
  const issues = catalog.standing.flatMap((issue) =>
    Object.values(issue.editions).map((edition): SearchSource => ({
      document: numbers.ofIssue(edition.locale, issue.number),
      madeOf: [issue, edition],
      make: (bodyOf) => issueDocumentOf(issue, edition, bodyOf(edition)),
    })),
  );
  return [...issues, ...locales.flatMap((locale) => entrySources(locale, catalog))];
}
