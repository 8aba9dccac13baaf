import type { Messages } from '#i18n/messages.ts';

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The interface in English. */
export const en = {
  tagline: 'One company an issue: where it came from, how it works, who paid',
  siteDescription:
    'A column on AI, XR, the metaverse and Web3. Each issue tells the story of one company, with its people, its funding and the source of every figure.',
  skipToContent: 'Skip to the text',
  mainNavigation: 'Main',
  home: 'Home',
  issues: 'Issues',
  tags: 'Tags',
  about: 'About',
  subscribe: 'RSS feed',
  subscribeTitle: 'Subscribe',
  subscribeText: 'Get every issue in full in the feed reader of your choice; no account, no e-mail address.',
  feedTitle: (siteName) => `${siteName} RSS`,
  readInOtherLanguage: '阅读本页中文版',
  languageNames: { zh: '中文', en: 'English' },

  latestIssue: 'Latest issue',
  recentIssues: 'Recent issues',
  allIssues: 'All issues',
  issuesDescription: 'Every issue of Industry Observer, year by year.',
  tagsDescription: 'The issues by subject.',
  numbered: (number) => `No. ${number}`,
  entryTitle: (number, title) => `No. ${number} · ${title}`,
  numeral: { before: 'No.', after: '' },
  issueCount: (number) => count(number, 'issue', 'issues'),
  minutes: (number) => `${number} min read`,
  states: { published: 'Published', scheduled: 'Scheduled', draft: 'Draft' },
  onlyIn: { zh: 'Chinese only', en: 'English only' },

  writtenBy: 'By',
  translatedBy: 'Translated by',
  updatedOn: (day) => `Updated ${day}`,
  contents: 'In this issue',
  fallbackNotice: {
    zh: 'This issue has not been translated yet. The text below is in Chinese; the company’s record, its funding and the references are in English.',
    en: 'This issue has not been translated yet.',
  },
  behindNotice:
    'The original has changed since this translation was made; the translation has not caught up.',
  readOriginal: 'Read the original',

  companyFields: {
    name: 'Company',
    aliases: 'Also known as',
    founded: 'Founded',
    headquarters: 'Headquarters',
    products: 'Products',
    raised: 'Known funding',
    valuation: 'Latest valuation',
    website: 'Website',
  },
  people: { founder: 'Founders', executive: 'Executives', adviser: 'Advisers' },
  raisedBesides: (undisclosed, unverified) => {
    const parts = [
      ...(undisclosed > 0 ? [count(undisclosed, 'undisclosed round', 'undisclosed rounds')] : []),
      ...(unverified > 0 ? [count(unverified, 'unverified round', 'unverified rounds')] : []),
    ];
    return parts.length > 0 ? `not counting ${parts.join(' and ')}` : '';
  },
  valuationAsOf: (day) => `post-money, ${day}`,

  fundingRounds: 'Funding rounds',
  fundingChart: 'Size of each round',
  fundingChartScale:
    'Logarithmic scale: each step is tenfold. Vermilion marks rounds with a named lead investor.',
  fundingChartOmitted: (number) =>
    `${count(number, 'undisclosed round is', 'undisclosed rounds are')} not drawn.`,
  roundFields: {
    round: 'Round',
    date: 'Date',
    amount: 'Amount',
    investors: 'Investors',
    valuation: 'Post-money',
    basis: 'Basis',
  },
  leadInvestors: 'Led by',
  otherInvestors: 'Joined by',
  vehicle: (name) => ` (through ${name})`,
  statuses: { confirmed: 'Confirmed', reported: 'Reported', unverified: 'Unverified' },
  undisclosed: 'Undisclosed',
  source: 'Source',

  notes: 'Notes',
  references: 'References',
  furtherReading: 'Further reading',
  cite: (number) => `Reference ${number}`,
  backToText: 'Back to the text',
  backToCitation: (occurrence) => `Back to citation ${occurrence} in the text`,
  corrections: 'Corrections',
  pictureCredit: (credit) => `Picture: ${credit}`,
  taskDone: 'done',
  taskOpen: 'open',
  callouts: { note: 'Note', warning: 'Caution' },

  neighbours: 'Neighbouring issues',
  previousIssue: 'Previous issue',
  nextIssue: 'Next issue',
  pages: 'Pages',
  newerPage: 'Newer',
  olderPage: 'Older',
  pageOf: (number, total) => `Page ${number} of ${total}`,
  titleWithPage: (title, number) => (number > 1 ? `${title}, page ${number}` : title),

  rights:
    'Text © Industry Observer. Quote it with the issue’s number and a link; quotations, trademarks and pictures belong to their owners.',
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the issue is not published yet.',
  },
} satisfies Messages;
