import { newestFaceAddress } from '#routes/faces.ts';
import { route } from '#routes/route.ts';
import { groupByYear, type Issue } from '#domain/issue.ts';
import { fieldYears, listYear } from '#domain/field-years.ts';
import { drawnIn, listedIn, namedCompany } from '#domain/listed.ts';
import { pageAt } from '#domain/pagination.ts';
import { feedScopesOf } from '#routes/feed-scopes.ts';
import {
  correctionsPath,
  dataPath,
  homePath,
  nameplatePath,
  notFoundPath,
  prosePath,
  searchPath,
  subscribePath,
} from '#domain/route.ts';
import { latestRounds, roundsOverTime } from '#domain/rounds.ts';
import { dataTables } from '#library/tables.ts';
import { tableNames } from '#schema/dataset.ts';
import { nameplateWords } from '#share/share-words.ts';
import {
  hasPart,
  issuesOnHome,
  issuesPerPage,
  locales,
  namedInYear,
  roundsInChart,
  roundsOnHome,
  type Locale,
} from '#config.ts';

/** The home page. */
export const homePages = route('[...locale]/index.astro', 'home', (library) => {
  const { standing: issues, tags, series } = library.catalog;
  const [latest] = issues;
  const companies = Array.from(library.catalog.companyEntries.values(), ({ company }) => company);
  // Each leads to the page of its company.
  const most = hasPart('companies') ? roundsOnHome : 0;
  const rounds = latestRounds(companies, most).map(({ company, round }) => ({
    company: namedCompany(company),
    round,
  }));
  return locales.map((locale) => ({
    path: homePath(locale),
    show: () => ({
      locale,
      issues: issues.slice(0, issuesOnHome).map((issue) => drawnIn(issue, locale)),
      cover: latest && library.cover(latest),
      rounds,
      tags: tags.map(({ tag, issues: { length } }) => ({ tag, count: length })),
      series: series.map((each) => ({ series: each.series, count: each.parts.length })),
      total: library.catalog.issues.length,
      face: newestFaceAddress(locale, library.catalog.issues),
    }),
  }));
});

/** The prose page about the column. */
export const aboutPages = route('[...locale]/about.astro', 'prose', (library) => {
  const pages = library.prose('about');
  const converted = pages.flatMap(({ text }) => (text.from === undefined ? [] : [text.locale]));
  return pages.map(({ text, images }) => ({
    path: prosePath(text.locale, 'about'),
    show: () => ({ text, images, body: library.text(text), converted }),
  }));
});

/** The page of corrections. */
export const correctionPages = route('[...locale]/corrections.astro', 'corrections', ({ catalog }) =>
  locales.map((locale) => ({
    path: correctionsPath(locale),
    show: () => ({
      locale,
      corrections: catalog.corrections.map((each) => ({ ...each, issue: listedIn(each.issue, locale) })),
    }),
  })),
);

/** The page about the data. */
export const dataPages = route('[...locale]/data.astro', 'data', (library) => {
  const show = (locale: Locale) => {
    const companies = Array.from(library.catalog.companyEntries.values(), ({ company }) => company);
    const { drawn, ...numbers } = roundsOverTime(companies, roundsInChart);
    const rounds = {
      ...numbers,
      drawn: drawn.map(({ company, round }) => ({ company: namedCompany(company), round })),
    };
    const { standing: issues, places } = library.catalog;
    const pageOf = ({ number }: Issue): number => pageAt(places.get(number) ?? 0, issuesPerPage);
    const years = fieldYears(companies, issues).map((year) => listYear(year, locale, namedInYear, pageOf));
    const tables = dataTables(library);
    return { locale, rounds, years, counts: tableNames.map((name) => ({ name, count: tables[name].count })) };
  };
  return locales.map((locale) => ({ path: dataPath(locale), show: () => show(locale) }));
});

/** The search page. */
export const searchPages = route('[...locale]/search.astro', 'search', ({ catalog }) => {
  const show = (locale: Locale) => ({
    locale,
    tags: catalog.tags.map(({ tag }) => tag),
    years: groupByYear(catalog.issues).map(([year]) => year),
    hasSeries: catalog.series.length > 0,
  });
  return locales.map((locale) => ({ path: searchPath(locale), show: () => show(locale) }));
});

/** The page on how to subscribe. */
export const subscribePages = route('[...locale]/subscribe.astro', 'subscribe', (library) => {
  const show = (locale: Locale) => {
    // A company's feed is on the company's page: there may be thousands.
    const kinds = new Set(['tag', 'series', 'author']);
    const subjects = feedScopesOf(library)
      .filter((scope) => scope.locale === locale && kinds.has(scope.kind))
      .map(({ subject, home }) => ({ name: subject ?? '', home }));
    return { locale, subjects, hasSeries: library.catalog.series.length > 0 };
  };
  return locales.map((locale) => ({ path: subscribePath(locale), show: () => show(locale) }));
});

/** The share image of the pages that are no issue. */
export const nameplates = route('[...locale]/share.png.ts', 'nameplate', (library) =>
  locales.map((locale) => ({
    path: nameplatePath(locale),
    show: () => ({ image: library.shareImage(nameplateWords(locale)) }),
  })),
);

/** How many issues a page for an address without one shows. */
const issuesForLost = 3;

/** The page that is shown for an address without one, in each language, where hosts look for it. */
export const notFoundPages = route('404.astro', 'notFound', ({ catalog }) =>
  locales.map((locale) => ({
    path: notFoundPath(locale),
    show: () => ({
      locale,
      issues: catalog.standing.slice(0, issuesForLost).map((issue) => drawnIn(issue, locale)),
      face: newestFaceAddress(locale, catalog.issues),
    }),
  })),
);
