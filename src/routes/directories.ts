import { authorScope } from '#feeds/feed-scope.ts';
import { listFaceAddress } from '#routes/faces.ts';
import { route } from '#routes/route.ts';
import type { Catalog } from '#domain/catalog.ts';
import type { CompanyEntry } from '#domain/company-entries.ts';
import type { Company } from '#domain/company.ts';
import { editionsIn } from '#domain/editions.ts';
import { comparableFunding } from '#domain/funding.ts';
import type { InvestorEntry } from '#domain/investor-entries.ts';
import { investorMatrix, type InvestorMatrix } from '#domain/investor-matrix.ts';
import {
  drawnIn,
  listedIn,
  markedPart,
  namedCompany,
  type CompanyListing,
  type DrawnIssue,
  type InvestorListing,
  type MarkedPart,
  type NamedCompany,
} from '#domain/listed.ts';
import { companyOrders, investorOrders, orderCompanies, orderInvestors } from '#domain/orders.ts';
import { paginate } from '#domain/pagination.ts';
import {
  authorPath,
  companiesPath,
  companyPath,
  investorPath,
  investorsPath,
  tagPath,
  tagsPath,
} from '#domain/route.ts';
import {
  companiesInMatrix,
  entriesPerPage,
  investorsInMatrix,
  issuesPerPage,
  locales,
  type Locale,
} from '#config.ts';

function companyListing({ company, issues }: CompanyEntry, locale: Locale): CompanyListing {
  return { company, issues: issues.map((issue) => listedIn(issue, locale)) };
}

function investorListing({ investor, parts }: InvestorEntry): InvestorListing {
  const led = parts.filter(({ leads }) => leads).length;
  return { investor, led, joined: parts.length - led };
}

/** What the matrix of companies against investors shows. */
function matrixOf(
  { investorEntries, companyEntries }: Catalog,
  locale: Locale,
): InvestorMatrix<NamedCompany, MarkedPart> {
  const most = { investors: investorsInMatrix, companies: companiesInMatrix };
  const found = investorMatrix(investorEntries.values(), companyEntries, most, locale);
  const rows = found.rows.map((row) => ({ ...row, cells: row.cells.map((parts) => parts.map(markedPart)) }));
  return { ...found, rows, companies: found.companies.map(namedCompany) };
}

/** The list of companies, in each of its orders. */
export const companyLists = route('[...locale]/companies/[...list].astro', 'companies', ({ catalog }) => {
  const most = Array.from(catalog.companyEntries.values(), ({ company }) =>
    comparableFunding(company.funding),
  ).reduce((one, other) => Math.max(one, other), 0);
  return locales.flatMap((locale) =>
    companyOrders.flatMap((order) =>
      paginate(orderCompanies(catalog.companyEntries.values(), order, locale), entriesPerPage).map(
        (page) => ({
          path: companiesPath(locale, order, page.number),
          show: () => ({
            locale,
            order,
            page: { ...page, items: page.items.map((entry) => companyListing(entry, locale)) },
            most,
          }),
        }),
      ),
    ),
  );
});

/** The page of a company. */
export const companyPages = route('[...locale]/companies/[company].astro', 'company', ({ catalog }) =>
  locales.flatMap((locale) =>
    [...catalog.companyEntries.values(), ...catalog.retractedCompanies.values()].map((entry) => ({
      path: companyPath(locale, entry.company.id),
      show: () => ({
        locale,
        entry: {
          company: entry.company as Company,
          issues: entry.issues.map((issue) => drawnIn(issue, locale)),
          neighbours: entry.neighbours.map((each) => ({ ...each, company: namedCompany(each.company) })),
        } satisfies CompanyEntry<DrawnIssue, NamedCompany>,
        isRetracted: catalog.retractedCompanies.has(entry.company.id),
        hasFeed: editionsIn(catalog.issuesAbout.get(entry.company) ?? [], locale).length > 0,
      }),
    })),
  ),
);

/** The list of investors, in each of its orders. */
export const investorLists = route('[...locale]/investors/[...list].astro', 'investors', ({ catalog }) =>
  locales.flatMap((locale) =>
    investorOrders.flatMap((order) =>
      paginate(orderInvestors(catalog.investorEntries.values(), order, locale), entriesPerPage).map(
        (page) => ({
          path: investorsPath(locale, order, page.number),
          show: () => ({
            locale,
            order,
            page: { ...page, items: page.items.map(investorListing) },
            matrix: order === investorOrders[0] && page.number === 1 ? matrixOf(catalog, locale) : undefined,
          }),
        }),
      ),
    ),
  ),
);

/** The page of an investor. */
export const investorPages = route('[...locale]/investors/[investor].astro', 'investor', ({ catalog }) =>
  locales.flatMap((locale) =>
    [...catalog.investorEntries.values(), ...catalog.retractedInvestors.values()].map((entry) => ({
      path: investorPath(locale, entry.investor.id),
      show: () => ({
        locale,
        entry: {
          investor: entry.investor,
          parts: entry.parts.map((part) => ({ ...part, company: namedCompany(part.company) })),
          coInvestors: entry.coInvestors,
        } satisfies InvestorEntry<NamedCompany>,
        isRetracted: catalog.retractedInvestors.has(entry.investor.id),
      }),
    })),
  ),
);

/** The page of an author. */
export const authorPages = route('[...locale]/authors/[author].astro', 'author', ({ catalog }) =>
  locales.flatMap((locale) =>
    Array.from(catalog.authorEntries.values(), (entry) => ({
      path: authorPath(locale, entry.author.id),
      show: () => ({
        locale,
        entry: {
          author: entry.author,
          written: entry.written.map((issue) => drawnIn(issue, locale)),
          translated: entry.translated.map((issue) => drawnIn(issue, locale)),
        },
        hasFeed: authorScope(entry, locale).entries.length > 0,
      }),
    })),
  ),
);

/** The list of tags. */
export const tagList = route('[...locale]/tags/index.astro', 'tags', ({ catalog }) =>
  locales.map((locale) => ({
    path: tagsPath(locale),
    show: () => ({ locale, tags: catalog.tags.map(({ tag, issues }) => ({ tag, count: issues.length })) }),
  })),
);

/** The issues of a tag. */
export const tagPages = route('[...locale]/tags/[tag]/[...page].astro', 'tag', ({ catalog }) =>
  locales.flatMap((locale) =>
    catalog.tags.flatMap(({ tag, issues }) =>
      paginate(issues, issuesPerPage).map((page) => ({
        path: tagPath(locale, tag.id, page.number),
        show: () => ({
          locale,
          tag,
          page: { ...page, items: page.items.map((issue) => drawnIn(issue, locale)) },
          total: issues.length,
          face: listFaceAddress(locale, `tag-${tag.id}`, page),
          hasFeed: editionsIn(issues, locale).length > 0,
        }),
      })),
    ),
  ),
);
