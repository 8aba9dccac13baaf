import type { ElementContent, Root } from 'hast';
import type { Body } from '#document/body.ts';
import { expand } from '#document/expand.ts';
import { toPlainText } from '#document/plain-text.ts';
import { separators } from '#document/search-words.ts';
import { formatDay } from '#i18n/format-date.ts';
import type { Archive } from '#model/archive.ts';
import type { Catalog } from '#model/catalog.ts';
import type { Edition, Issue } from '#model/issue.ts';
import { companyPath, investorPath, issuePath, tagPath } from '#model/route.ts';
import { shardOfIssue, type SearchShard } from '#model/search-shard.ts';
import { plainComponents } from '#outputs/plain-components.ts';
import { locales, type Locale } from '#site.ts';

/** A text below a heading of a page. */
export interface SearchSection {
  /** The fragment of the heading. */
  id: string;
  title: string;
  text: string;
}

/** A page that search finds. */
export interface SearchRecord {
  address: string;
  title: string;
  /** What it is about in a sentence, and other names of it. */
  lead: string;
  /** What stands below the title before the first heading. */
  text: string;
  sections: SearchSection[];
  /** What lists show beside the title. */
  facts: Record<string, string>;
  tags: string[];
  year?: string;
}

/** The text of nodes; cells, rows and lines without an end of their own are set apart, and no phrase runs across. */
function textOf(nodes: readonly ElementContent[]): string {
  return toPlainText({ type: 'root', children: [...nodes] } as Root)
    .trim()
    .replace(/\t/g, ` ${separators.cell} `)
    .replace(/(\S?)\s*\n\s*/g, (_all, last: string) =>
      /[。！？；：，、.!?;:,…”"）)]/.test(last) ? `${last} ` : `${last} ${separators.line} `,
    );
}

function headingId(node: ElementContent): string | undefined {
  return node.type === 'element' && /^h[2-6]$/.test(node.tagName) ? String(node.properties['id']) : undefined;
}

/** Cuts a text at its headings; the first section is what stands before them. */
function toSections(children: readonly ElementContent[]): SearchSection[] {
  const parts: { heading?: ElementContent; nodes: ElementContent[] }[] = [{ nodes: [] }];
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

/** The text of an issue without its citations and pictures; captions are read, notes stand in the last section. */
function plainText(issue: Issue, { locale }: Edition, body: Body): ElementContent[] {
  const renderers = {
    ...plainComponents({ issue, locale, body, pictures: {} }),
    Cite: () => [],
    NoteBack: () => [],
    Picture: () => [],
    Figure: ({ properties }: { properties: Record<string, unknown> }): ElementContent[] => [
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value: String(properties['caption'] ?? '') }],
      },
    ],
    Drawing: ({ properties }: { properties: Record<string, unknown> }): ElementContent[] => {
      const { alt, note } = issue.drawings[String(properties['src']).slice('./'.length)] ?? {};
      return [alt, note].flatMap((said): ElementContent[] =>
        said
          ? [
              {
                type: 'element',
                tagName: 'p',
                properties: {},
                children: [{ type: 'text', value: said[locale] }],
              },
            ]
          : [],
      );
    },
    Notes: (_node: unknown, children: ElementContent[]) => children,
  };
  return expand(body.tree, renderers).children as ElementContent[];
}

function issueRecord(issue: Issue, edition: Edition, body: Body): SearchRecord {
  const { locale, title, description } = edition;
  const [lead, ...sections] = toSections(plainText(issue, edition, body));
  return {
    address: issuePath(locale, issue.number),
    title,
    lead: description,
    text: lead?.text ?? '',
    sections,
    facts: {
      number: String(issue.number),
      company: issue.company.name[locale],
      date: formatDay(edition.date, locale),
    },
    tags: issue.tags.map(({ id }) => id),
    year: issue.date.slice(0, 4),
  };
}

/** What is known by several names is found by each of them, in either language. */
function entryRecord(
  locale: Locale,
  kind: 'company' | 'investor' | 'tag',
  address: string,
  entry: { name: Record<Locale, string>; aliases?: readonly string[] },
  more: readonly string[],
): SearchRecord {
  const names = [...new Set([...Object.values(entry.name), ...(entry.aliases ?? []), ...more])];
  const title = entry.name[locale];
  const lead = names.filter((name) => name !== title).join(locale === 'zh' ? '；' : '; ');
  return { address, title, lead, text: '', sections: [], facts: { kind }, tags: [] };
}

function entryRecords(locale: Locale, { tags }: Catalog, { companies, investors }: Archive): SearchRecord[] {
  return [
    ...Array.from(companies, ([id, { company }]) =>
      entryRecord(locale, 'company', companyPath(locale, id), company, [
        ...[...company.people, ...company.products].flatMap(({ name }) => Object.values(name)),
      ]),
    ),
    ...Array.from(investors, ([id, { investor }]) =>
      entryRecord(locale, 'investor', investorPath(locale, id), investor, []),
    ),
    ...tags.map(({ tag }) =>
      entryRecord(locale, 'tag', tagPath(locale, tag.id), tag, [tag.description[locale]]),
    ),
  ];
}

/** A page that search finds, not made yet. */
export interface SearchSource {
  shard: SearchShard;
  /** All that the record is made of, as data. */
  madeOf: unknown;
  record(bodyOf: (edition: Edition) => Body): SearchRecord;
}

/**
 * The pages that search finds: every issue in each language it has been written in, and companies, investors and
 * tags in both. An issue shown in place of a missing translation is none.
 */
export function searchSources(catalog: Catalog, archive: Archive): SearchSource[] {
  const issues = catalog.issues.flatMap((issue) =>
    Object.values(issue.editions).map((edition): SearchSource => ({
      shard: shardOfIssue(edition.locale, issue.number),
      madeOf: [issue, edition],
      record: (bodyOf) => issueRecord(issue, edition, bodyOf(edition)),
    })),
  );
  const entries = locales.flatMap((locale) =>
    entryRecords(locale, catalog, archive).map((record): SearchSource => ({
      shard: `entry-${locale}`,
      madeOf: record,
      record: () => record,
    })),
  );
  return [...issues, ...entries];
}
