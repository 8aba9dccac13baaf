import { breakBetween } from '#language/line-breaks.ts';
import type { Messages } from '#i18n/messages.ts';
import { issueNumber } from '#i18n/issue-number.ts';
import { namesOfParts } from '#i18n/list-parts.ts';
import { hasPart } from '#config.ts';

const numbered = (number: number): string => issueNumber(number, 'zh-Hant');

/** Chinese and another language in a word: 中英. */
function chineseAnd(language: string): string {
  return `中${language.replace(/文$/, '')}`;
}

/** What search finds beside issues and tags. */
const sought = namesOfParts({ companies: '公司', investors: '投資方' }).join('、').replace(/.$/, '$&與');

/** Where the feeds of companies are, in a column that has their pages. */
const ofCompanies = hasPart('companies') ? '；每家公司的在公司頁，網址後面加上 rss.xml 或 atom.xml' : '';

/** What sites of videos are called. */
const videoSites: Record<string, string> = {
  Bilibili: '嗶哩嗶哩',
  'Tencent Video': '騰訊視頻',
  Youku: '優酷',
  iQIYI: '愛奇藝',
  Douyin: '抖音',
  Weibo: '微博',
};

/** The interface in Traditional Chinese, as Taiwan and Hong Kong write. */
export const zhHant = {
  skipToContent: '跳到正文',
  mainNavigation: '主要導覽',
  home: '首頁',
  issues: '各期',
  tags: '標籤',
  companies: '公司',
  investors: '投資方',
  data: '資料',
  about: '關於',
  search: '搜尋',
  searchDescription: (others) =>
    `在各期全文裡搜尋，${others && `${/^.文$/u.test(others) ? '中' : '中文、'}${others}一起找，`}也找${sought}標籤。`,
  subscribe: '訂閱方法',
  subscribeTitle: '訂閱',
  desk: '工作台',
  subscribeText: '用任何 RSS 閱讀器都能收到全文，新一期發布就到，不需要帳號，也不用留 Email。',
  feedTitle: (name, format) => `${name}（${format}）`,
  feedFormats: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' },
  feedExplained:
    '訂閱來源（RSS feed）是網站寫給閱讀器的目錄，新一期發布，閱讀器就會收到。全文就在你選的閱讀器裡讀，不用註冊，也不用留 Email。把下面任何一個網址交給閱讀器，就訂好了。',
  feedOpened: '這是一份訂閱來源：把網址列裡的網址加到閱讀器，就能收到全文。',
  feedAddresses: '網址',
  feedFormatsNote: '三種格式內容相同，任選一種；不確定就用 RSS。',
  feedReaders: '一鍵加入',
  feedReadersNote: '在已經安裝或登入的閱讀器裡開啟。',
  ownReader: '這台裝置的閱讀器',
  subjectFeeds: '只訂一部分',
  subjectFeedsNote: `每個標籤、每位作者各有一份${ofCompanies}。`,
  subjectFeedsNoteWithSeries: `每個標籤、每個系列、每位作者各有一份${ofCompanies}。`,
  otherLanguagePage: (language) => `本期的${language}頁`,
  otherLanguageFeed: (language) => `${language}版`,
  allFeeds: '全部訂閱來源',
  opmlNotes: {
    one: '一個檔案列出全部訂閱來源，可以匯入閱讀器。',
    two: '一個檔案列出兩種語言的全部訂閱來源，可以匯入閱讀器。',
    more: '一個檔案列出各種語言的全部訂閱來源，可以匯入閱讀器。',
  },
  copy: '複製',
  copied: '已複製',
  notCopied: '沒有複製成功',
  copyLink: '複製這一節的連結',
  passOn: { share: '分享', copy: '複製連結', scan: '用手機掃描', code: '本期網址的 QR Code' },
  readInThisLanguage: '閱讀本頁繁體中文版',
  languageNames: { zh: '簡體中文', en: '英文', ja: '日文', 'zh-Hant': '繁體中文' },
  dismiss: '關閉',
  close: '關閉',
  appearance: '外觀',
  appearances: { system: '依系統設定', light: '淺色', dark: '深色' },

  latestIssue: '最新一期',
  recentIssues: '近期',
  latestRounds: '最近的融資',
  allIssues: '全部各期',
  numbering: (count) => `期號是專欄的編號；其中 ${count} 期在本站。`,
  issuesDescription: (name) => `《${name}》全部各期，依年份排列。`,
  tagsDescription: '依題材翻閱各期。',
  series: '系列',
  seriesDescription: '幾期接著寫一件事，從第一篇讀起。',
  inSeries: {
    lead: '系列',
    before: '《',
    after: (part, count) => `》第 ${part} 篇${count === undefined ? '' : `（共 ${count} 篇）`}`,
  },
  numberedPart: (part) => `第 ${part} 篇`,
  partsInSeries: (count) => `共 ${count} 篇`,
  latestPart: '最新一篇',
  previousPart: '上一篇',
  nextPart: '下一篇',
  seriesNeighbours: (name) => `系列《${name}》的前後各篇`,
  entryTitle: (number, title) => `${numbered(number)}｜${title}`,
  firstPublished: { before: '本文首發於《', after: '》。' },
  shareImage: (name, number, title) => `《${name}》${numbered(number)}封面：「${title}」`,
  issueCount: (count) => `${count} 期`,
  raised: (sum) => `已知融資 ${sum}`,
  minutes: (count) => `約 ${count} 分鐘`,
  states: { published: '已發布', scheduled: '待發布', draft: '草稿' },
  preview: {
    madeOn: (day) => `預覽稿，${day}`,
    plea: '僅供核對，請勿引用或轉傳。',
    states: { draft: '這一期還是草稿。', scheduled: '這一期尚未發布。' },
  },
  onlyIn: (language) => `只有${language}`,

  issue: '期號',
  published: '發布',
  address: '網頁',
  writtenBy: '撰文',
  translatedBy: '翻譯',
  updatedOn: (day) => `更新於 ${day}`,
  contents: '本期目錄',
  fallbackNotice: (language) =>
    `本期還沒有繁體中文譯文。以下正文為${language}，公司資料、融資與參考資料以繁體中文列出。`,
  retracted: '已撤回',
  retractedOn: (day) => `本期已於 ${day}撤回。`,
  retractedTitle: (title) => `【已撤回】${title}`,
  onlyRetracted: '寫到這裡的那一期已經撤回，其中的數字和說法不再作數。',
  whyRetracted: '看撤回的原因',
  behindNotice: '原文在這篇譯文完成後有改動，譯文尚未跟上。',
  readOriginal: '看原文',

  convertedNotice: (language) => `本文由${language}自動轉換，未經人工校訂。`,
  readSource: '看轉換前的文字',
  convertedSite: '本繁體版由簡體自動轉換，註明譯者的各期除外。',

  sideBySide: (other) => `${chineseAnd(other)}對照`,
  sideBySideTitle: (title, other) => `${title}（${chineseAnd(other)}對照）`,
  sideBySideDescription: (number, title) => `${numbered(number)}《${title}》，原文與譯文逐段對照。`,
  originalIn: (language) => `${language}原文`,
  translationIn: (language) => `${language}譯文`,
  shownTexts: '顯示',
  bothTexts: '雙語',

  companyFields: {
    name: '公司',
    aliases: '舊名、別名',
    founded: '成立',
    headquarters: '總部',
    products: '產品',
    raised: '已知融資',
    valuation: '最近估值',
    website: '網站',
  },
  people: { founder: '創辦人', executive: '經營團隊', adviser: '顧問' },
  lastRound: '最近一輪',
  atLeast: (sum) => `至少 ${sum}`,
  raisedBesides: (undisclosed, unverified, elsewhere) => {
    const parts = [
      ...(undisclosed > 0 ? [`${undisclosed} 輪未揭露金額`] : []),
      ...(unverified > 0 ? [`${unverified} 輪未證實`] : []),
      ...(elsewhere > 0 ? [`${elsewhere} 輪由其他主體融得`] : []),
    ];
    return parts.length > 0 ? `另有 ${parts.join('、')}，不計在內` : '';
  },
  postMoney: '投後',
  clauses: (first, second) => `${first}，${second}`,

  fundingRounds: '融資記錄',
  fundingTable: '融資表',
  fundingChart: '歷輪融資額',
  fundingChartScale: {
    led: '橫軸為對數刻度：每格相差十倍。實心為有領投方的輪次。',
    plain: '橫軸為對數刻度：每格相差十倍。',
  },
  fundingChartUnsure: '虛線為未證實的輪次。',
  fundingChartOmitted: (count) => `${count} 輪未揭露金額，沒有畫出。`,
  roundFields: {
    round: '輪次',
    date: '時間',
    amount: '金額',
    investors: '投資方',
    valuation: '投後估值',
    basis: '依據',
  },
  leadInvestors: '領投',
  otherInvestors: '參投',
  vehicle: (name) => `（透過 ${name}）`,
  raisedBy: (name) => `由 ${name} 融得，不計入公司總額`,
  inDollars: (sum) => `約合 ${sum}`,
  undated: '時間不詳',
  statuses: { confirmed: '已證實', reported: '據報導', unverified: '未證實' },
  undisclosed: '未揭露',
  source: '出處',

  companiesDescription: '專欄寫到的公司，附成立時間、已知融資和寫到它的各期。',
  companyDescription: (name) => `${name} 的人物、產品、歷輪融資與估值，每個數字都附出處。`,
  companyFeedDescription: (name) => `專欄寫到 ${name} 的各期，全文。`,
  companyOrders: { name: '依名稱', founded: '依成立時間', funding: '依已知融資' },
  fundingOrderNote: '以其他幣別融得的，依來源給出的美元金額排列。',
  orderedBy: '排列方式',
  overview: '概覽',
  founded: (date) => `${date}成立`,
  noRounds: '沒有查到融資記錄。',
  valuationHistory: '估值變化',
  valuationScale: '縱軸為對數刻度：每格相差十倍。兩點之間的連線只表示先後。',
  issuesAbout: (company) => `寫到 ${company} 的各期`,
  companyNeighbours: '投資方有重疊的公司',
  companyNeighboursNote: '未證實的輪次不計。',
  inCommon: '共同的投資方',

  investorsDescription: '參與過專欄所寫公司融資的機構與個人，附領投與參投的輪數。',
  investorDescription: (name) =>
    `${name} 在專欄所寫公司中領投與參投的輪次，附時間、出資主體、整輪金額與出處。`,
  investorOrders: { rounds: '依輪數', name: '依名稱' },
  investorKinds: {
    vc: '創投',
    corporate: '企業',
    'private-equity': '私募股權',
    'hedge-fund': '避險基金',
    'asset-manager': '資產管理',
    sovereign: '國營或主權資本',
    angel: '個人',
    crypto: '加密基金',
  },
  matrix: {
    title: '誰投了誰',
    everyone: '全部投資方',
    investors: (shown, all) =>
      shown < all
        ? `一點為一輪。參與過兩輪及以上的投資方共 ${all} 個，這裡列出輪數最多的 ${shown} 個。`
        : `一點為一輪。參與過兩輪及以上的 ${all} 個投資方都在這裡，輪數多的在前。`,
    companies: (shown, all) =>
      shown < all
        ? `這些投資方投過的公司共 ${all} 家，這裡列出其中投資方最多的 ${shown} 家，依成立先後排列；其餘公司的輪次計入輪數，不畫出。`
        : `這些投資方投過的 ${all} 家公司依成立先後排列。`,
    rounds: (count) => `${count} 輪`,
  },
  partCount: (led, joined) =>
    [...(led > 0 ? [`領投 ${led} 輪`] : []), ...(joined > 0 ? [`參投 ${joined} 輪`] : [])].join('，'),
  partsTitle: '參與的輪次',
  partFields: { company: '公司與輪次', part: '角色', size: '整輪金額', basis: '依據' },
  partSizeNote: '金額是整輪的規模，由全部投資方共同出資；各家出資多少很少公開，所以這裡不替任何一家相加。',
  leads: '領投',
  joins: '參投',
  throughVehicle: (name) => `透過 ${name}`,
  coInvestors: '常在同一輪裡的投資方',
  coInvestorsNote: '未證實的輪次不計。',
  roundsTogether: (count) => `同在 ${count} 輪`,

  authorDescription: (name) => `${name} 撰寫和翻譯的各期。`,
  written: '撰寫',
  translated: '翻譯',

  related: '相關各期',
  sameCompany: '同一家公司',
  sameInvestors: (names) => `共同的投資方：${names}`,
  sameTags: (names) => `同題材：${names}`,

  correctionsDescription: '寫錯了的地方，和更正的日期。更正寫在本期的文末，也列在這裡。',
  nothingYet: {
    issues: '第一期還沒有發布，發布後就列在這裡。',
    companies: '還沒有公司。寫到第一家公司，它就列在這裡。',
    investors: '還沒有投資方。記下第一輪融資，出資的各方就列在這裡。',
    tags: '還沒有標籤。第一期發布後，它的標籤就列在這裡。',
    search: '還沒有可查的內容。第一期發布後，就能在這裡搜尋。',
    corrections: '到目前為止沒有更正。',
  },

  dataDescription: `專欄的事實以 JSON 和 CSV 下載：各期、公司、人物、融資${namesOfParts({ investors: '、投資方' }).join('')}與圖片，逐輪附出處。`,
  dataIntroduction:
    '頁面、圖表和訂閱裡的數字都取自同一份記錄，這裡是它的全部。每輪融資都帶著依據和出處的網址，拿去核對、統計、畫圖都可以。',
  dataChart: '歷年融資，一輪一點',
  dataChartDescription: (count, first, last) => `${count} 輪已揭露金額的融資，${first} 至 ${last}。`,
  dataChartNote: {
    led: '橫軸為時間，只知道年或月的放在其正中；縱軸為美元金額，對數刻度，每格相差十倍；在手機上，圓點越大金額越大，公司名旁是其最大一輪的金額。實心為有領投方的輪次，空心為沒有指明領投方的，虛線圈為未證實的。',
    plain:
      '橫軸為時間，只知道年或月的放在其正中；縱軸為美元金額，對數刻度，每格相差十倍；在手機上，圓點越大金額越大，公司名旁是其最大一輪的金額。虛線圈為未證實的輪次。',
  },
  dataChartLargest: (drawn, all) => `共 ${all} 輪，只畫金額最大的 ${drawn} 輪。`,
  dataChartUndated: (count) => `${count} 輪時間或美元金額不詳，沒有畫出。`,
  dataChartRounds: '圖中各輪',
  fieldYears: '逐年看這個行業',
  fieldYearsNote: '橫條為當年融資之和：只計入公司自己的、有美元金額且並非未證實的輪次。',
  roundCount: (count) => `${count} 輪融資`,
  roundsCounted: (count, counted) => `${count} 輪融資${counted < count ? `，計入 ${counted} 輪` : ''}`,
  largestRound: '最大一輪',
  foundedIn: '成立',
  issuesIn: '本刊',
  moreCompanies: (count) => `另有 ${count} 家`,
  moreIssues: (count) => `另有 ${count} 期`,
  downloads: '下載',
  rowCount: (count) => `${count} 列`,
  dataRules: '怎樣讀這些數字',
  dataFilesNote: 'datapackage.json 依 Frictionless 規範寫明每個欄位的類型與單位，可供程式驗證。',
  dataExamples: '用法舉例',
  dataExampleTitles: { spreadsheet: '試算表', python: 'Python', shell: '命令列' },
  spreadsheetSteps:
    '在 Excel 裡選「資料 → 從文字/CSV」，開啟 rounds.csv，檔案原點選「65001: Unicode (UTF-8)」，再按「載入」；在 LibreOffice 裡直接開啟，字元集選 UTF-8，分隔符號選逗號。金額這時已經是數字，可以排序、加總。',
  pythonNote: '每家公司已證實的美元融資，只用標準函式庫：',
  shellNote: '領投次數最多的投資方，用 curl 和 jq：',
  dataFieldsTitle: '欄位',
  dataFieldHeads: { field: '欄位', type: '類型', meaning: '意義' },
  fieldTypes: {
    text: '文字',
    number: '整數',
    day: '日期',
    date: '年、月或日',
    list: (of) => `若干${of}`,
  },

  notes: '註釋',
  references: '參考資料',
  furtherReading: '延伸閱讀',
  cite: (number) => `參考資料 ${number}`,
  note: '註釋',
  backToText: '回到正文',
  backToCitation: (occurrence) => `回到正文第 ${occurrence} 處引用`,
  backToCitationIn: (language, occurrence) => `回到${language}正文第 ${occurrence} 處引用`,
  corrections: '更正',
  thanks: (name) => ['感謝', name, '指正。'].reduce((said, part) => said + breakBetween(said, part) + part),
  letters: '來信',
  editorReply: '編者回覆',
  translatedFrom: (language) => `譯自${language}`,
  reply: '回應',
  writeToEditor: '寫信給編者',
  discussAt: (host) => `到 ${host} 討論`,
  comparedPictures: '對照',
  credit: {
    picture: '圖：',
    pictures: '圖：',
    grounds: {
      own: '本刊圖片',
      permission: '經許可使用',
      press: '供媒體使用的圖片',
      quotation: '作為引用',
      publicDomain: '公有領域',
    },
  },
  drawing: {
    about: (figure) => `約 ${figure}`,
    over: (figure) => `超過 ${figure}`,
    range: (low, high) => `${low}至 ${high}`,
    outOf: (figure, all) => `${figure}，滿格 ${all}`,
    valuationAfter: (round) => `${round}後的估值`,
    linear: '長短依比例，從零起',
    logarithmic: '對數刻度：每格相差十倍',
    drawnFrom: '本刊繪圖，據',
    drawnFromRecord: '本刊繪圖，據公司資料',
    drawnFromBoth: '本刊繪圖，據公司資料和',
  },
  roundLine: {
    undisclosed: '金額未揭露',
    valuedAt: (sum) => `投後估值 ${sum}`,
    investors: (label, names) => `${label}：${names}`,
  },
  videoSite: (name) => videoSites[name] ?? name,
  table: { noFigure: '沒有資料', fromRecord: '沒有編號的數字，取自本刊的公司資料。' },
  taskDone: '已完成',
  taskOpen: '未完成',
  callouts: { note: '說明', warning: '注意' },

  neighbours: '前後各期',
  previousIssue: '上一期',
  nextIssue: '下一期',
  pages: '分頁',
  previousPage: '上一頁',
  nextPage: '下一頁',
  pageOf: (number, count) => `第 ${number} 頁，共 ${count} 頁`,
  titleWithPage: (title, number) => (number > 1 ? `${title}（第 ${number} 頁）` : title),

  notFound: { title: '沒有這一頁', text: '網址可能打錯了，或是這一期還沒有發布。' },
  moved: { title: '網頁已搬家', text: '這一頁換了網址。' },
} satisfies Messages;
