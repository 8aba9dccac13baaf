import type { Catalog } from '#domain/catalog.ts';
import { partsOf, type Company, type Round } from '#domain/company.ts';
import type { CompanyEntry } from '#domain/company-entries.ts';
import { inDollars } from '#domain/funding.ts';
import type { InvestorEntry } from '#domain/investor-entries.ts';
import { languagesOf, type Issue } from '#domain/issue.ts';
import { toIsoDate } from '#domain/partial-date.ts';
import { issuePath } from '#domain/route.ts';
import type { Row } from '#exports/dataset-files.ts';
import { pictureRows, type IssuePictures } from '#exports/picture-rows.ts';
import { fieldsOf, inColumns, type TableName } from '#schema/dataset.ts';
import { wholeUnits, type Money } from '#schema/money.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import type { Localized } from '#schema/localized.ts';
import { absoluteAddress } from '#schema/site-address.ts';
import { locales, type Locale } from '#config.ts';

/** What the tables are made from. */
export interface DataSource {
  /** With the shown issues alone. */
  catalog: Catalog;
  /** What each of them shows, by its number. */
  pictures: ReadonlyMap<number, IssuePictures>;
}

function whole(amount: Money | undefined): number | undefined {
  return amount && wholeUnits(amount);
}

function ids(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

function issueRow(issue: Issue, site: URL): Row<'issues'> {
  const address = (locale: Locale): string | undefined =>
    issue.editions[locale] && absoluteAddress(issuePath(locale, issue.number), site);
  return {
    issue: issue.number,
    date: issue.date,
    updated: issue.updated,
    company: issue.companies.length === 1 ? issue.companies[0]?.id : undefined,
    companies: ids(issue.companies),
    authors: ids(issue.authors),
    tags: ids(issue.tags),
    series: issue.series?.id,
    original_language: issue.original,
    languages: languagesOf(issue),
    ...inColumns('title', (locale) => issue.editions[locale]?.title),
    ...inColumns('description', (locale) => issue.editions[locale]?.description),
    ...inColumns('address', address),
    references: issue.references.length,
  };
}

/** A column that may be in a language. */
const columnName = new RegExp(`^(.+?)(?:_(${locales.join('|')}))?$`);

/** The facts of a company by the names of their columns: `legal_name` is `legalName`, `name_zh` the Chinese `name`. */
function companyFacts(company: Company): Row<'companies'> {
  const facts: Readonly<Record<string, unknown>> = { ...company };
  const columns = fieldsOf('companies').map(([column, { type }]) => {
    const [, name = '', locale] = columnName.exec(column) ?? [];
    const fact = facts[name.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase())];
    if (type === 'partial-date') return [column, fact && toIsoDate(fact as PartialDate)];
    return [
      column,
      locale === undefined ? fact : (fact as Partial<Localized> | undefined)?.[locale as Locale],
    ];
  });
  return Object.fromEntries(columns) as Row<'companies'>;
}

function companyRow({ company, issues }: CompanyEntry): Row<'companies'> {
  return {
    ...companyFacts(company),
    ...inColumns('products', (locale) => company.products.map(({ name }) => name[locale])),
    issues: issues.map(({ number }) => number),
    rounds: company.funding.length,
  };
}

function personRows({ id, people }: Company): Row<'people'>[] {
  return people.map(({ name, kind, role }) => ({
    company: id,
    ...inColumns('name', (locale) => name[locale]),
    kind,
    ...inColumns('role', (locale) => role[locale]),
  }));
}

/** Names a round among those of all companies: `groq/2024-08-05-series-d`. */
function roundKey(company: Company, round: Round): string {
  return `${company.id}/${round.id}`;
}

function roundRow(company: Company, round: Round): Row<'rounds'> {
  return {
    id: roundKey(company, round),
    company: company.id,
    ...inColumns('round', (locale) => round.round[locale]),
    date: round.date && toIsoDate(round.date),
    amount: whole(round.amount),
    amount_currency: round.amount?.currency,
    amount_usd: whole(inDollars(round, 'amount')),
    post_money: whole(round.postMoney),
    post_money_currency: round.postMoney?.currency,
    post_money_usd: whole(inDollars(round, 'postMoney')),
    ...inColumns('raised_by', (locale) => round.raisedBy?.[locale]),
    lead: ids(round.lead.map(({ investor }) => investor)),
    participants: ids(round.participants.map(({ investor }) => investor)),
    status: round.status,
    source: round.source,
    ...inColumns('note', (locale) => round.note?.[locale]),
  };
}

function investorRow({ investor, parts }: InvestorEntry): Row<'investors'> {
  return {
    id: investor.id,
    ...inColumns('name', (locale) => investor.name[locale]),
    aliases: investor.aliases,
    kind: investor.kind,
    rounds: parts.length,
    rounds_led: parts.filter(({ leads }) => leads).length,
  };
}

function participationRows(company: Company, round: Round): Row<'participations'>[] {
  return partsOf(round).map((part) => ({
    round: roundKey(company, round),
    company: company.id,
    investor: part.investor.id,
    part: round.lead.includes(part) ? 'lead' : 'participant',
    vehicle: part.through,
  }));
}

/** How the rows of each table come out of the catalog; issues by number, companies and investors by id. */
const makers: { [Name in TableName]: (source: DataSource, site: URL) => Row<Name>[] } = {
  issues: ({ catalog }, site) => catalog.standing.toReversed().map((issue) => issueRow(issue, site)),
  companies: ({ catalog }) => companiesOf(catalog).map(companyRow),
  people: ({ catalog }) => companiesOf(catalog).flatMap(({ company }) => personRows(company)),
  rounds: ({ catalog }) =>
    companiesOf(catalog).flatMap(({ company }) => company.funding.map((round) => roundRow(company, round))),
  investors: ({ catalog }) => byKey(catalog.investorEntries).map(investorRow),
  participations: ({ catalog }) =>
    companiesOf(catalog).flatMap(({ company }) =>
      company.funding.flatMap((round) => participationRows(company, round)),
    ),
  pictures: ({ catalog, pictures }, site) =>
    catalog.standing
      .toReversed()
      .flatMap((issue) => pictureRows(issue, pictures.get(issue.number) ?? [], site)),
};

function byKey<T>(entries: ReadonlyMap<string, T>): T[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

function companiesOf({ companyEntries }: Catalog): CompanyEntry[] {
  return byKey(companyEntries);
}

/**
 * The rows of a table.
 *
 * @param site the origin of the site
 */
export function rowsOf<Name extends TableName>(name: Name, source: DataSource, site: URL): Row<Name>[] {
  return makers[name](source, site);
}
