import type { Locale } from '#site.ts';
import type { PersonKind, RoundStatus } from '#schema/company.ts';
import type { IssueState } from '#model/issue.ts';

/** Every word of the interface. A language that lacks one fails type-checking. */
export interface Messages {
  tagline: string;
  siteDescription: string;
  skipToContent: string;
  mainNavigation: string;
  home: string;
  issues: string;
  tags: string;
  about: string;
  subscribe: string;
  subscribeTitle: string;
  subscribeText: string;
  feedTitle: (siteName: string) => string;
  /** What the link to this page in the other language says, in that other language. */
  readInOtherLanguage: string;
  languageNames: Record<Locale, string>;

  latestIssue: string;
  recentIssues: string;
  allIssues: string;
  issuesDescription: string;
  tagsDescription: string;
  numbered: (number: number) => string;
  /** The title of an entry in a feed. */
  entryTitle: (number: number, title: string) => string;
  /** The word before and after the large numeral. */
  numeral: { before: string; after: string };
  issueCount: (count: number) => string;
  minutes: (count: number) => string;
  states: Record<IssueState, string>;
  onlyIn: Record<Locale, string>;

  writtenBy: string;
  translatedBy: string;
  updatedOn: (day: string) => string;
  contents: string;
  fallbackNotice: Record<Locale, string>;
  behindNotice: string;
  readOriginal: string;

  companyFields: {
    name: string;
    aliases: string;
    founded: string;
    headquarters: string;
    products: string;
    raised: string;
    valuation: string;
    website: string;
  };
  people: Record<PersonKind, string>;
  raisedBesides: (undisclosed: number, unverified: number) => string;
  valuationAsOf: (day: string) => string;

  fundingRounds: string;
  fundingChart: string;
  fundingChartScale: string;
  fundingChartOmitted: (count: number) => string;
  roundFields: {
    round: string;
    date: string;
    amount: string;
    investors: string;
    valuation: string;
    basis: string;
  };
  leadInvestors: string;
  otherInvestors: string;
  vehicle: (name: string) => string;
  statuses: Record<RoundStatus, string>;
  undisclosed: string;
  source: string;

  notes: string;
  references: string;
  furtherReading: string;
  cite: (number: number) => string;
  backToText: string;
  backToCitation: (occurrence: number) => string;
  corrections: string;
  pictureCredit: (credit: string) => string;
  taskDone: string;
  taskOpen: string;
  callouts: { note: string; warning: string };

  neighbours: string;
  previousIssue: string;
  nextIssue: string;
  pages: string;
  newerPage: string;
  olderPage: string;
  pageOf: (number: number, count: number) => string;
  titleWithPage: (title: string, number: number) => string;

  rights: string;
  notFound: { title: string; text: string };
}
