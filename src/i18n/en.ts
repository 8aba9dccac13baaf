import type { Messages } from '#i18n/messages.ts';
import { issueNumber } from '#i18n/issue-number.ts';
import { namesOfParts } from '#i18n/list-parts.ts';
import { hasPart } from '#config.ts';

const numbered = (number: number): string => issueNumber(number, 'en');

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What search finds beside issues and tags. */
const sought = namesOfParts({ companies: 'companies', investors: 'investors' })
  .join(', ')
  .replace(/.$/, '$& and ');

/** Where the feeds of companies are, in a column that has their pages. */
const ofCompanies = hasPart('companies')
  ? ' A company’s is on its page: add rss.xml or atom.xml to the address.'
  : '';

/** The interface in English. */
export const en = {
  skipToContent: 'Skip to the text',
  mainNavigation: 'Main',
  home: 'Home',
  issues: 'Issues',
  tags: 'Tags',
  companies: 'Companies',
  investors: 'Investors',
  data: 'Data',
  about: 'About',
  search: 'Search',
  searchDescription: (others) => {
    const all = `in English${others.includes(' and ') ? ',' : ' and'} ${others}, `;
    return `Every issue in full, ${others && all}and the ${sought}tags.`;
  },
  subscribe: 'How to subscribe',
  subscribeTitle: 'Subscribe',
  desk: 'Desk',
  subscribeText: 'Get every issue in full in the feed reader of your choice; no account, no e-mail address.',
  feedTitle: (name, format) => `${name} (${format})`,
  feedFormats: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' },
  feedExplained:
    'A feed is a table of contents that a site keeps for feed readers: when a new issue is out, your reader has it. You read the whole text in the reader you chose, with no account here and no e-mail address. Give the reader any one of the addresses below, and you are subscribed.',
  feedOpened:
    'This is a feed: add the address of this page to your feed reader, and it gets every issue in full.',
  feedAddresses: 'Addresses',
  feedFormatsNote: 'The three formats carry the same text. If in doubt, take RSS.',
  feedReaders: 'Add in one step',
  feedReadersNote: 'Opens in a reader that you have installed or are signed in to.',
  ownReader: 'The reader on this device',
  subjectFeeds: 'Only a part',
  subjectFeedsNote: `Each tag and each author has a feed.${ofCompanies}`,
  subjectFeedsNoteWithSeries: `Each tag, each series and each author has a feed.${ofCompanies}`,
  otherLanguagePage: (language) => `This issue’s page in ${language}`,
  otherLanguageFeed: (language) => `In ${language}`,
  allFeeds: 'Every feed',
  opmlNotes: {
    one: 'One file with all the feeds, to import into a reader.',
    two: 'One file with all the feeds in both languages, to import into a reader.',
    more: 'One file with all the feeds in every language, to import into a reader.',
  },
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied',
  copyLink: 'Copy a link to this section',
  passOn: {
    share: 'Pass it on',
    copy: 'Copy link',
    scan: 'Scan to open on a phone',
    code: 'QR code of this page’s address',
  },
  readInThisLanguage: 'Read this page in English',
  languageNames: { zh: 'Chinese', en: 'English', ja: 'Japanese', 'zh-Hant': 'Traditional Chinese' },
  dismiss: 'Dismiss',
  close: 'Close',
  appearance: 'Appearance',
  appearances: { system: 'System', light: 'Light', dark: 'Dark' },

  latestIssue: 'Latest issue',
  recentIssues: 'Recent issues',
  latestRounds: 'Latest rounds',
  allIssues: 'All issues',
  numbering: (number) =>
    `Numbers are the column’s own; ${count(number, 'issue is', 'issues are')} on this site.`,
  issuesDescription: (name) => `Every issue of ${name}, year by year.`,
  tagsDescription: 'The issues by subject.',
  series: 'Series',
  seriesDescription: 'Issues that tell one story in several parts, from the first.',
  inSeries: {
    lead: 'Series ',
    before: '“',
    after: (part, count) => `”, part ${part}${count === undefined ? '' : ` of ${count}`}`,
  },
  numberedPart: (part) => `Part ${part}`,
  partsInSeries: (number) => count(number, 'part', 'parts'),
  latestPart: 'Latest part',
  previousPart: 'Previous part',
  nextPart: 'Next part',
  seriesNeighbours: (name) => `Parts of the series “${name}” beside this one`,
  mailForm: {
    title: 'By e-mail',
    note: 'No feed reader needed: each new issue comes to your inbox.',
    address: 'Your e-mail address',
    submit: 'Subscribe',
    confirmation: 'You will get a message with a link; you are subscribed once you have opened that link.',
    leaving: 'Every message has a link to unsubscribe.',
    learns: (service) =>
      `Your address goes straight to ${service}, which sends the messages; like any website you open, it also learns your IP address. This site neither receives nor keeps it.`,
    privacy: (service) => `What ${service} does with it`,
  },
  entryTitle: (number, title) => `${numbered(number)} · ${title}`,
  firstPublished: { before: 'First published in ', after: '.' },
  letter: {
    readOnSite: 'Read on the site',
    cutShort: 'The text is longer than mail programs show, so this letter ends here. The rest:',
    why: (name) => `You get this letter because you subscribed to ${name}.`,
    unsubscribe: 'Unsubscribe',
    issuesOf: (month) => `The issues of ${month}`,
  },
  bookTitles: { year: (name, year) => `${name} ${year}`, all: (name) => `${name}: All Issues` },
  bookYear: (year) => year,
  bookCover: 'Cover',
  bookTitlePage: 'Title page',
  bookContents: 'Contents',
  bookCoverOf: (title) => `Cover: ${title}`,
  bookUpTo: (day) => `Contents as of ${day}`,
  bookOnTheWeb: 'Read on the web',
  bookAccessibility:
    'It has a table of contents and structured headings. Pictures and charts have descriptions, and rounds are told in words as well. Notes and citations lead to and from the text. Size, typeface and colours follow the settings of the reader.',
  links: 'Links',
  shareImage: (name, number, title) => `The cover of ${name} ${numbered(number)}: “${title}”`,
  issueCount: (number) => count(number, 'issue', 'issues'),
  raised: (sum) => `Known funding: ${sum.charAt(0).toLowerCase()}${sum.slice(1)}`,
  minutes: (number) => `${number} min read`,
  states: { published: 'Published', scheduled: 'Scheduled', draft: 'Draft' },
  preview: {
    madeOn: (day) => `Preview of ${day}`,
    plea: 'For checking only; please don’t quote it or pass it on.',
    states: { draft: 'This issue is a draft.', scheduled: 'This issue is not out yet.' },
  },
  onlyIn: (language) => `${language} only`,

  issue: 'Issue',
  published: 'Published',
  address: 'Page',
  writtenBy: 'By',
  translatedBy: 'Translated by',
  updatedOn: (day) => `Updated ${day}`,
  contents: 'In this issue',
  fallbackNotice: (language) =>
    `This issue has not been translated yet. The text below is in ${language}; the company’s record, its funding and the references are in English.`,
  retracted: 'Retracted',
  retractedOn: (day) => `This issue was retracted on ${day}.`,
  retractedTitle: (title) => `[Retracted] ${title}`,
  onlyRetracted: 'The issue that told of this has been retracted, and what it said no longer stands.',
  whyRetracted: 'Read why',
  behindNotice:
    'The original has changed since this translation was made; the translation has not caught up.',
  readOriginal: 'Read the original',

  convertedNotice: (language) => `A program converted this text from ${language}; nobody has edited it.`,
  readSource: 'Read the text it was made from',
  convertedSite: 'A program makes the pages in this language.',

  sideBySide: () => 'Side by side',
  sideBySideTitle: (title, other) => `${title}, in ${other} and English`,
  sideBySideDescription: (number, title) =>
    `${numbered(number)}, “${title}”: the original and its translation side by side, paragraph by paragraph.`,
  originalIn: (language) => `${language} original`,
  translationIn: (language) => `${language} translation`,
  shownTexts: 'Show',
  bothTexts: 'Both',

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
  lastRound: 'Last round',
  atLeast: (sum) => `At least ${sum}`,
  raisedBesides: (undisclosed, unverified, elsewhere) => {
    const parts = [
      ...(undisclosed > 0 ? [count(undisclosed, 'undisclosed round', 'undisclosed rounds')] : []),
      ...(unverified > 0 ? [count(unverified, 'unverified round', 'unverified rounds')] : []),
      ...(elsewhere > 0 ? [count(elsewhere, 'round raised', 'rounds raised') + ' by another entity'] : []),
    ];
    const last = parts.pop();
    if (last === undefined) return '';
    return `not counting ${parts.length > 0 ? `${parts.join(', ')} and ` : ''}${last}`;
  },
  postMoney: 'post-money',
  clauses: (first, second) => `${first}, ${second}`,

  fundingRounds: 'Funding rounds',
  fundingTable: 'Table of funding rounds',
  fundingChart: 'Size of each round',
  fundingChartScale: {
    led: 'Logarithmic scale: each step is tenfold. A filled dot marks a round with a named lead investor.',
    plain: 'Logarithmic scale: each step is tenfold.',
  },
  fundingChartUnsure: 'A dashed line marks an unverified round.',
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
  raisedBy: (name) => `Raised by ${name}; not in the company’s total`,
  inDollars: (sum) => `about ${sum}`,
  undated: 'Date unknown',
  statuses: { confirmed: 'Confirmed', reported: 'Reported', unverified: 'Unverified' },
  undisclosed: 'Undisclosed',
  source: 'Source',

  companiesDescription:
    'The companies this column has written about, with their founding, their known funding and the issues about them.',
  companyDescription: (name) =>
    `The people, products, rounds and valuations of ${name}, each figure with its source.`,
  companyFeedDescription: (name) => `The issues about ${name}, in full.`,
  companyOrders: { name: 'By name', founded: 'By founding', funding: 'By known funding' },
  fundingOrderNote: 'Money raised in other currencies is placed by the dollar figure its source gives.',
  orderedBy: 'Order',
  overview: 'Overview',
  founded: (date) => `founded ${date}`,
  noRounds: 'No funding is on record.',
  valuationHistory: 'Valuation over time',
  valuationScale:
    'Logarithmic scale: each step is tenfold. The line between two points shows their order and nothing else.',
  issuesAbout: (company) => `Issues about ${company}`,
  companyNeighbours: 'Companies with an investor in common',
  companyNeighboursNote: 'Unverified rounds do not count.',
  inCommon: 'In common',

  investorsDescription:
    'The firms and people that funded the companies of this column, with the rounds they led and joined.',
  investorDescription: (name) =>
    `The rounds that ${name} led and joined among the companies of this column, with date, vehicle, the size of the round and its source.`,
  investorOrders: { rounds: 'By rounds', name: 'By name' },
  investorKinds: {
    vc: 'Venture capital',
    corporate: 'Company',
    'private-equity': 'Private equity',
    'hedge-fund': 'Hedge fund',
    'asset-manager': 'Asset manager',
    sovereign: 'State investor',
    angel: 'Individual',
    crypto: 'Crypto fund',
  },
  matrix: {
    title: 'Who backed whom',
    everyone: 'All investors',
    investors: (shown, all) =>
      shown < all
        ? `A dot is a round. Of ${all} investors in two rounds or more, the ${shown} in most are shown.`
        : `A dot is a round. Every investor in two rounds or more is shown, ${all} in all, those in most rounds first.`,
    companies: (shown, all) =>
      shown < all
        ? `Of the ${all} companies they funded, the ${shown} that most of them funded are shown, in order of founding; rounds in the others are counted, not drawn.`
        : `The companies they funded, ${all} in all, stand in order of founding.`,
    rounds: (number) => count(number, 'round', 'rounds'),
  },
  partCount: (led, joined) =>
    [...(led > 0 ? [`led ${led}`] : []), ...(joined > 0 ? [`joined ${joined}`] : [])].join(', '),
  partsTitle: 'Rounds taken part in',
  partFields: { company: 'Company and round', part: 'Part', size: 'Size of the round', basis: 'Basis' },
  partSizeNote:
    'Sizes are those of the whole round, which all its investors paid for together. What each of them put in is seldom public, so nothing is added up here for any one of them.',
  leads: 'Led',
  joins: 'Joined',
  throughVehicle: (name) => `through ${name}`,
  coInvestors: 'Often in the same rounds',
  coInvestorsNote: 'Unverified rounds do not count.',
  roundsTogether: (number) => count(number, 'round together', 'rounds together'),

  authorDescription: (name) => `The issues that ${name} wrote and translated.`,
  written: 'Written',
  translated: 'Translated',

  related: 'Related issues',
  sameCompany: 'Same company',
  sameInvestors: (names) => `Same investor: ${names}`,
  sameTags: (names) => `Same subject: ${names}`,

  correctionsDescription:
    'What we got wrong, and when we put it right. Each correction stands at the end of its issue and in this list.',
  nothingYet: {
    issues: 'The first issue has not been published yet. It will be listed here.',
    companies: 'No companies yet. The first one that an issue is about will be listed here.',
    investors: 'No investors yet. Those of the first round on record will be listed here.',
    tags: 'No tags yet. Those of the first issue will be listed here.',
    search: 'There is nothing to search yet. Once the first issue is published, it can be found here.',
    corrections: 'There has been nothing to correct so far.',
  },

  dataDescription: `The facts of the column as JSON and CSV: issues, companies, people, rounds${namesOfParts({ investors: ', investors' }).join('')} and pictures, each round with its source.`,
  dataIntroduction:
    'Pages, charts and feeds all draw on one record, and this is the whole of it. Every round comes with its basis and the address of its source, for you to check, count and chart.',
  dataChart: 'Rounds over time, a dot a round',
  dataChartDescription: (number, first, last) =>
    `${count(number, 'round', 'rounds')} of disclosed size, ${first} to ${last}.`,
  dataChartNote: {
    led: 'Time runs to the right; a round known only by its year or month stands in the middle of it. Height is the size in US dollars on a logarithmic scale, each step tenfold; on a phone, larger dots are larger rounds, and each company has the figure of its largest. A filled dot marks a round with a named lead investor, a hollow one a round without, a dashed one an unverified round.',
    plain:
      'Time runs to the right; a round known only by its year or month stands in the middle of it. Height is the size in US dollars on a logarithmic scale, each step tenfold; on a phone, larger dots are larger rounds, and each company has the figure of its largest. A dashed dot marks an unverified round.',
  },
  dataChartLargest: (drawn, all) => `Of ${all} rounds the ${drawn} largest are drawn.`,
  dataChartUndated: (number) =>
    `${count(number, 'round has', 'rounds have')} no known date or no dollar figure and ${number === 1 ? 'is' : 'are'} not drawn.`,
  dataChartRounds: 'The rounds in the chart',
  fieldYears: 'The field, year by year',
  fieldYearsNote:
    'A bar is the money of its year: the companies’ own rounds that have a dollar figure and are not unverified.',
  roundCount: (number) => count(number, 'round', 'rounds'),
  roundsCounted: (number, counted) =>
    count(number, 'round', 'rounds') + (counted < number ? `, ${counted} of them in the sum` : ''),
  largestRound: 'largest:',
  foundedIn: 'Founded',
  issuesIn: 'Issues',
  moreCompanies: (number) => `and ${number} more ${number === 1 ? 'company' : 'companies'}`,
  moreIssues: (number) => `and ${number} more ${number === 1 ? 'issue' : 'issues'}`,
  downloads: 'Downloads',
  rowCount: (number) => count(number, 'row', 'rows'),
  dataRules: 'How to read the figures',
  dataFilesNote:
    'datapackage.json describes the type and unit of every field after the Frictionless specification, for programs to check against.',
  dataExamples: 'Examples',
  dataExampleTitles: { spreadsheet: 'Spreadsheet', python: 'Python', shell: 'Command line' },
  spreadsheetSteps:
    'In Excel choose Data → From Text/CSV, open rounds.csv, set the file origin to “65001: Unicode (UTF-8)” and load it. In LibreOffice open the file, with the character set UTF-8 and the comma as separator. The amounts are numbers now and can be sorted and summed.',
  pythonNote: 'Confirmed dollar funding of each company, with the standard library alone:',
  shellNote: 'The investors that led most often, with curl and jq:',
  dataFieldsTitle: 'Fields',
  dataFieldHeads: { field: 'Field', type: 'Type', meaning: 'Meaning' },
  fieldTypes: {
    text: 'text',
    number: 'whole number',
    day: 'day',
    date: 'year, month or day',
    list: (of) => `list of ${of}`,
  },

  notes: 'Notes',
  references: 'References',
  furtherReading: 'Further reading',
  cite: (number) => `Reference ${number}`,
  note: 'Note',
  backToText: 'Back to the text',
  backToCitation: (occurrence) => `Back to citation ${occurrence} in the text`,
  backToCitationIn: (language, occurrence) => `Back to citation ${occurrence} in the ${language} text`,
  corrections: 'Corrections',
  thanks: (name) => `Thanks to ${name}.`,
  letters: 'Letters',
  editorReply: 'The editor replies',
  translatedFrom: (language) => `translated from ${language}`,
  reply: 'Reply',
  writeToEditor: 'Write to the editor',
  discussAt: (host) => `Discuss at ${host}`,
  comparedPictures: 'Compare',
  credit: {
    picture: 'Picture: ',
    pictures: 'Pictures: ',
    grounds: {
      own: 'for this column',
      permission: 'used with permission',
      press: 'press picture',
      quotation: 'quoted',
      publicDomain: 'public domain',
    },
  },
  drawing: {
    about: (figure) => `about ${figure}`,
    over: (figure) => `over ${figure}`,
    range: (low, high) => `${low} to ${high}`,
    outOf: (figure, all) => `${figure} of ${all}`,
    valuationAfter: (round) => `${round} valuation`,
    linear: 'Lengths to scale, from zero',
    logarithmic: 'Logarithmic: each mark is tenfold',
    drawnFrom: 'Drawn by this column from',
    drawnFromRecord: 'Drawn by this column from the company’s record',
    drawnFromBoth: 'Drawn by this column from the company’s record and',
  },
  roundLine: {
    undisclosed: 'amount undisclosed',
    valuedAt: (sum) => `post-money valuation ${sum}`,
    investors: (label, names) => `${label} ${names}`,
  },
  videoSite: (name) => name,
  table: {
    noFigure: 'no figure',
    fromRecord: 'Figures without a number are from this column’s records of companies.',
  },
  taskDone: 'done',
  taskOpen: 'open',
  callouts: { note: 'Note', warning: 'Caution' },

  neighbours: 'Neighbouring issues',
  previousIssue: 'Previous issue',
  nextIssue: 'Next issue',
  pages: 'Pages',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pageOf: (number, total) => `Page ${number} of ${total}`,
  titleWithPage: (title, number) => (number > 1 ? `${title}, page ${number}` : title),

  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the issue is not published yet.',
  },
  moved: { title: 'This page has moved', text: 'It has a new address.' },
} satisfies Messages;
