import type { MailFormMessages } from '#i18n/mail-form-messages.ts';
import type { ReplyMessages } from '#i18n/reply-messages.ts';
import type { BookMessages } from '#i18n/book-messages.ts';
import type { ChannelMessages } from '#i18n/channel-messages.ts';
import type { ComponentMessages } from '#i18n/component-messages.ts';
import type { FeedMessages } from '#i18n/feed-messages.ts';
import type { FieldMessages } from '#i18n/field-messages.ts';
import type { HomeMessages } from '#i18n/home-messages.ts';
import type { LanguageMessages } from '#i18n/language-messages.ts';
import type { MatrixMessages } from '#i18n/matrix-messages.ts';
import type { RetractionMessages } from '#i18n/retraction-messages.ts';
import type { SeriesMessages } from '#i18n/series-messages.ts';
import type { NothingMessages } from '#i18n/nothing-messages.ts';
import type { PreviewMessages } from '#i18n/preview-messages.ts';
import type { CompanyRecord, PersonKind, RoundStatus } from '#schema/company.ts';
import type { InvestorKind } from '#schema/investor.ts';
import type { CompanyOrder, InvestorOrder } from '#domain/orders.ts';
import type { IssueState } from '#domain/issue.ts';

/** Every word of the interface. A language that lacks one fails type-checking. */
export interface Messages
  extends
    BookMessages,
    ChannelMessages,
    ComponentMessages,
    FeedMessages,
    FieldMessages,
    HomeMessages,
    LanguageMessages,
    NothingMessages,
    ReplyMessages,
    RetractionMessages,
    SeriesMessages {
  skipToContent: string;
  mainNavigation: string;
  home: string;
  issues: string;
  tags: string;
  companies: string;
  investors: string;
  data: string;
  about: string;
  search: string;
  /** What is searched, with the other languages of the column as a list; empty where there are none. */
  searchDescription: (others: string) => string;
  subscribe: string;
  subscribeTitle: string;
  /** The page of the development server that shows what is to be done. */
  desk: string;
  subscribeText: string;
  copy: string;
  copied: string;
  notCopied: string;
  copyLink: string;
  /** What hands a page to others: a share sheet, its address, a QR code to scan, whose alternative text is last. */
  passOn: { share: string; copy: string; scan: string; code: string };
  dismiss: string;
  close: string;
  appearance: string;
  appearances: Record<'system' | 'light' | 'dark', string>;

  allIssues: string;
  /** Of the list of all issues, by the name of the column. */
  issuesDescription: (name: string) => string;
  tagsDescription: string;
  mailForm: MailFormMessages;
  /** The title of an entry in a feed. */
  entryTitle: (number: number, title: string) => string;
  /** What the share image of an issue shows, for those who do not see it. */
  shareImage: (name: string, number: number, title: string) => string;
  issueCount: (count: number) => string;
  /** What a company is known to have raised, in a list. */
  raised: (sum: string) => string;
  minutes: (count: number) => string;
  states: Record<IssueState, string>;
  preview: PreviewMessages;

  issue: string;
  published: string;
  address: string;
  writtenBy: string;
  translatedBy: string;
  updatedOn: (day: string) => string;
  contents: string;
  behindNotice: string;
  readOriginal: string;

  /** Names the choice of the texts that are shown. */
  shownTexts: string;
  bothTexts: string;

  /** The lines of the overview: the facts of a company, and what is gathered from its rounds. */
  companyFields: Record<Exclude<keyof CompanyRecord, 'people' | 'funding'> | 'raised' | 'valuation', string>;
  people: Record<PersonKind, string>;
  lastRound: string;
  atLeast: (sum: string) => string;
  raisedBesides: (undisclosed: number, unverified: number, elsewhere: number) => string;
  /** Beside a valuation: that it is post-money, and what else is known of it. */
  postMoney: string;
  clauses: (first: string, second: string) => string;

  fundingRounds: string;
  fundingChart: string;
  /** How a chart of rounds is read: of some with a lead investor that is named, and of none. */
  fundingChartScale: { led: string; plain: string };
  fundingChartUnsure: string;
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
  raisedBy: (name: string) => string;
  inDollars: (sum: string) => string;
  undated: string;
  statuses: Record<RoundStatus, string>;
  undisclosed: string;
  source: string;

  companiesDescription: string;
  companyDescription: (name: string) => string;
  companyFeedDescription: (name: string) => string;
  companyOrders: Record<CompanyOrder, string>;
  fundingOrderNote: string;
  orderedBy: string;
  overview: string;
  founded: (date: string) => string;
  noRounds: string;
  valuationHistory: string;
  valuationScale: string;
  issuesAbout: (company: string) => string;
  companyNeighbours: string;
  companyNeighboursNote: string;
  inCommon: string;

  investorsDescription: string;
  investorDescription: (name: string) => string;
  investorOrders: Record<InvestorOrder, string>;
  investorKinds: Record<InvestorKind, string>;
  matrix: MatrixMessages;
  partCount: (led: number, joined: number) => string;
  partsTitle: string;
  partFields: { company: string; part: string; size: string; basis: string };
  partSizeNote: string;
  leads: string;
  joins: string;
  throughVehicle: (name: string) => string;
  coInvestors: string;
  coInvestorsNote: string;
  roundsTogether: (count: number) => string;

  authorDescription: (name: string) => string;
  written: string;
  translated: string;

  related: string;
  sameCompany: string;
  sameInvestors: (names: string) => string;
  sameTags: (names: string) => string;

  correctionsDescription: string;

  dataDescription: string;
  dataIntroduction: string;
  dataChart: string;
  dataChartDescription: (count: number, first: string, last: string) => string;
  /** How the chart of all rounds is read: of some with a lead investor that is named, and of none. */
  dataChartNote: { led: string; plain: string };
  dataChartLargest: (drawn: number, all: number) => string;
  dataChartUndated: (count: number) => string;
  dataChartRounds: string;
  downloads: string;
  rowCount: (count: number) => string;
  dataRules: string;
  dataFilesNote: string;
  dataExamples: string;
  dataExampleTitles: { spreadsheet: string; python: string; shell: string };
  spreadsheetSteps: string;
  pythonNote: string;
  shellNote: string;
  dataFieldsTitle: string;
  dataFieldHeads: { field: string; type: string; meaning: string };
  fieldTypes: { text: string; number: string; day: string; date: string; list: (of: string) => string };

  notes: string;
  references: string;
  furtherReading: string;
  cite: (number: number) => string;
  /** What the mark of a note is called; its number follows. */
  note: string;
  backToText: string;
  backToCitation: (occurrence: number) => string;
  corrections: string;
  /** What the choice between two pictures is called. */
  comparedPictures: string;
  /** The line that credits pictures. */
  credit: {
    /** Before the credit of one picture, and of several. */
    picture: string;
    pictures: string;
    /** What allows a picture to be shown, where it is no licence with a name. */
    grounds: {
      own: string;
      permission: string;
      press: string;
      quotation: string;
      publicDomain: string;
    };
  };
  taskDone: string;
  taskOpen: string;
  callouts: { note: string; warning: string };

  neighbours: string;
  previousIssue: string;
  nextIssue: string;
  pages: string;
  previousPage: string;
  nextPage: string;
  pageOf: (number: number, count: number) => string;
  titleWithPage: (title: string, number: number) => string;

  notFound: { title: string; text: string };
  /** On the page at an address whose page has moved; the new address follows the text. */
  moved: { title: string; text: string };
}
