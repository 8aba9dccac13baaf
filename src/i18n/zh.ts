import { breakBetween } from '#language/line-breaks.ts';
import type { Messages } from '#i18n/messages.ts';
import { issueNumber } from '#i18n/issue-number.ts';
import { namesOfParts } from '#i18n/list-parts.ts';
import { hasPart } from '#config.ts';

const numbered = (number: number): string => issueNumber(number, 'zh');

/** Chinese and another language in a word: 中英. */
function chineseAnd(language: string): string {
  return `中${language.replace(/文$/, '')}`;
}

/** What search finds beside issues and tags. */
const sought = namesOfParts({ companies: '公司', investors: '投资方' }).join('、').replace(/.$/, '$&与');

/** Where the feeds of companies are, in a column that has their pages. */
const ofCompanies = hasPart('companies') ? '；每家公司的在公司页，地址末尾加 rss.xml 或 atom.xml' : '';

/** What sites of videos are called. */
const videoSites: Record<string, string> = {
  Bilibili: '哔哩哔哩',
  'Tencent Video': '腾讯视频',
  Youku: '优酷',
  iQIYI: '爱奇艺',
  Douyin: '抖音',
  Weibo: '微博',
};

/** The interface in Chinese. */
export const zh = {
  skipToContent: '跳到正文',
  mainNavigation: '主导航',
  home: '首页',
  issues: '各期',
  tags: '标签',
  companies: '公司',
  investors: '投资方',
  data: '数据',
  about: '关于',
  search: '搜索',
  searchDescription: (others) =>
    `在各期全文里查找，${others && `${/^.文$/u.test(others) ? '中' : '中文、'}${others}一起找，`}也找${sought}标签。`,
  subscribe: '订阅方法',
  subscribeTitle: '订阅',
  desk: '工作台',
  subscribeText: '在任意 RSS 阅读器里收全文，新一期发布即到，不需要账号和邮箱。',
  feedTitle: (name, format) => `${name}（${format}）`,
  feedFormats: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' },
  feedExplained:
    '订阅源是网站写给阅读器的目录，新一期发布，阅读器就会收到。全文就在你选的阅读器里读，不用注册，也不用留邮箱。把下面任意一个地址交给阅读器，就订好了。',
  feedOpened: '这是一份订阅源：把地址栏里的网址添加到阅读器，就能收到全文。',
  feedAddresses: '地址',
  feedFormatsNote: '三种格式内容相同，任选一种；拿不准就用 RSS。',
  feedReaders: '一步添加',
  feedReadersNote: '在已经装好或登录的阅读器里打开。',
  ownReader: '本机的阅读器',
  subjectFeeds: '只订一部分',
  subjectFeedsNote: `每个标签、每位作者各有一份${ofCompanies}。`,
  subjectFeedsNoteWithSeries: `每个标签、每个系列、每位作者各有一份${ofCompanies}。`,
  otherLanguagePage: (language) => `本期的${language}页`,
  otherLanguageFeed: (language) => `${language}版`,
  allFeeds: '全部订阅源',
  opmlNotes: {
    one: '一个文件列出全部订阅源，可以导入阅读器。',
    two: '一个文件列出两种语言的全部订阅源，可以导入阅读器。',
    more: '一个文件列出各种语言的全部订阅源，可以导入阅读器。',
  },
  copy: '复制',
  copied: '已复制',
  notCopied: '没有复制成',
  copyLink: '复制本节链接',
  passOn: { share: '转发', copy: '复制链接', scan: '用微信扫一扫', code: '本期网址的二维码' },
  readInThisLanguage: '阅读本页中文版',
  languageNames: { zh: '中文', en: '英文', ja: '日文', 'zh-Hant': '繁体中文' },
  dismiss: '关闭',
  close: '关闭',
  appearance: '外观',
  appearances: { system: '随系统', light: '浅色', dark: '深色' },

  latestIssue: '最新一期',
  recentIssues: '近期',
  latestRounds: '最近的融资',
  allIssues: '全部各期',
  numbering: (count) => `期号是专栏的编号；其中 ${count} 期在本站。`,
  issuesDescription: (name) => `《${name}》全部各期，按年份排列。`,
  tagsDescription: '按题材翻阅各期。',
  series: '系列',
  seriesDescription: '几期接着写一件事，从第一篇读起。',
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
  seriesNeighbours: (name) => `系列《${name}》的前后各篇`,
  entryTitle: (number, title) => `${numbered(number)}｜${title}`,
  firstPublished: { before: '本文首发于《', after: '》。' },
  shareImage: (name, number, title) => `《${name}》${numbered(number)}封面：“${title}”`,
  issueCount: (count) => `${count} 期`,
  raised: (sum) => `已知融资 ${sum}`,
  minutes: (count) => `约 ${count} 分钟`,
  states: { published: '已发布', scheduled: '待发布', draft: '草稿' },
  preview: {
    madeOn: (day) => `预览稿，${day}`,
    plea: '仅供核对，请勿引用或转发。',
    states: { draft: '这一期还是草稿。', scheduled: '这一期尚未发布。' },
  },
  onlyIn: (language) => `仅有${language}`,

  issue: '期号',
  published: '发布',
  address: '网页',
  writtenBy: '撰文',
  translatedBy: '翻译',
  updatedOn: (day) => `更新于 ${day}`,
  contents: '本期目录',
  fallbackNotice: (language) =>
    `本期还没有中文译文。以下正文为${language}，公司资料、融资与参考资料以中文列出。`,
  retracted: '已撤回',
  retractedOn: (day) => `本期已于 ${day}撤回。`,
  retractedTitle: (title) => `【已撤回】${title}`,
  onlyRetracted: '写到这里的那一期已经撤回，其中的数字和说法不再算数。',
  whyRetracted: '看撤回的原因',
  behindNotice: '原文在这篇译文完成后有改动，译文尚未跟上。',
  readOriginal: '看原文',

  convertedNotice: (language) => `本文由程序从${language}自动转换，未经人工校订。`,
  readSource: '看转换前的文字',
  convertedSite: '本语言版由程序自动转换。',

  sideBySide: (other) => `${chineseAnd(other)}对照`,
  sideBySideTitle: (title, other) => `${title}（${chineseAnd(other)}对照）`,
  sideBySideDescription: (number, title) => `${numbered(number)}《${title}》，原文与译文逐段对照。`,
  originalIn: (language) => `${language}原文`,
  translationIn: (language) => `${language}译文`,
  shownTexts: '显示',
  bothTexts: '双语',

  companyFields: {
    name: '公司',
    aliases: '曾用名、别名',
    founded: '成立',
    headquarters: '总部',
    products: '产品',
    raised: '已知融资',
    valuation: '最近估值',
    website: '网站',
  },
  people: { founder: '创始人', executive: '管理层', adviser: '顾问' },
  lastRound: '最近一轮',
  atLeast: (sum) => `至少 ${sum}`,
  raisedBesides: (undisclosed, unverified, elsewhere) => {
    const parts = [
      ...(undisclosed > 0 ? [`${undisclosed} 轮未披露金额`] : []),
      ...(unverified > 0 ? [`${unverified} 轮未证实`] : []),
      ...(elsewhere > 0 ? [`${elsewhere} 轮由其他主体融得`] : []),
    ];
    return parts.length > 0 ? `另有 ${parts.join('、')}，不计在内` : '';
  },
  postMoney: '投后',
  clauses: (first, second) => `${first}，${second}`,

  fundingRounds: '融资记录',
  fundingTable: '融资表',
  fundingChart: '历轮融资额',
  fundingChartScale: {
    led: '横轴为对数刻度：每格相差十倍。实心为有领投方的轮次。',
    plain: '横轴为对数刻度：每格相差十倍。',
  },
  fundingChartUnsure: '虚线为未证实的轮次。',
  fundingChartOmitted: (count) => `${count} 轮未披露金额，未画出。`,
  roundFields: {
    round: '轮次',
    date: '时间',
    amount: '金额',
    investors: '投资方',
    valuation: '投后估值',
    basis: '依据',
  },
  leadInvestors: '领投',
  otherInvestors: '参投',
  vehicle: (name) => `（通过 ${name}）`,
  raisedBy: (name) => `由 ${name} 融得，不计入公司总额`,
  inDollars: (sum) => `约合 ${sum}`,
  undated: '时间不详',
  statuses: { confirmed: '已证实', reported: '据报道', unverified: '未证实' },
  undisclosed: '未披露',
  source: '出处',

  companiesDescription: '专栏写到的公司，附成立时间、已知融资和写到它的各期。',
  companyDescription: (name) => `${name} 的人物、产品、历轮融资与估值，每个数字都附出处。`,
  companyFeedDescription: (name) => `专栏写到 ${name} 的各期，全文。`,
  companyOrders: { name: '按名称', founded: '按成立时间', funding: '按已知融资' },
  fundingOrderNote: '以其他货币融得的，按来源给出的美元数排列。',
  orderedBy: '排列方式',
  overview: '概览',
  founded: (date) => `${date}成立`,
  noRounds: '没有查到融资记录。',
  valuationHistory: '估值变化',
  valuationScale: '纵轴为对数刻度：每格相差十倍。两点之间的连线只表示先后。',
  issuesAbout: (company) => `写到 ${company} 的各期`,
  companyNeighbours: '投资方有重合的公司',
  companyNeighboursNote: '未证实的轮次不计。',
  inCommon: '共同的投资方',

  investorsDescription: '参与过专栏所写公司融资的机构与个人，附领投与参投的轮数。',
  investorDescription: (name) =>
    `${name} 在专栏所写公司中领投与参投的轮次，附时间、出资主体、整轮金额与出处。`,
  investorOrders: { rounds: '按轮数', name: '按名称' },
  investorKinds: {
    vc: '风险投资',
    corporate: '企业',
    'private-equity': '私募股权',
    'hedge-fund': '对冲基金',
    'asset-manager': '资产管理',
    sovereign: '国有或主权资本',
    angel: '个人',
    crypto: '加密基金',
  },
  matrix: {
    title: '谁投了谁',
    everyone: '全部投资方',
    investors: (shown, all) =>
      shown < all
        ? `一点为一轮。参与过两轮及以上的投资方共 ${all} 个，这里列出轮数最多的 ${shown} 个。`
        : `一点为一轮。参与过两轮及以上的 ${all} 个投资方都在这里，轮数多的在前。`,
    companies: (shown, all) =>
      shown < all
        ? `这些投资方投过的公司共 ${all} 家，这里列出其中投资方最多的 ${shown} 家，按成立先后排列；其余公司的轮次计入轮数，不画出。`
        : `这些投资方投过的 ${all} 家公司按成立先后排列。`,
    rounds: (count) => `${count} 轮`,
  },
  partCount: (led, joined) =>
    [...(led > 0 ? [`领投 ${led} 轮`] : []), ...(joined > 0 ? [`参投 ${joined} 轮`] : [])].join('，'),
  partsTitle: '参与的轮次',
  partFields: { company: '公司与轮次', part: '角色', size: '整轮金额', basis: '依据' },
  partSizeNote: '金额是整轮的规模，由全部投资方共同出资；各家出多少很少公开，所以这里不替任何一家相加。',
  leads: '领投',
  joins: '参投',
  throughVehicle: (name) => `通过 ${name}`,
  coInvestors: '常在同一轮里的投资方',
  coInvestorsNote: '未证实的轮次不计。',
  roundsTogether: (count) => `同在 ${count} 轮`,

  authorDescription: (name) => `${name} 撰写和翻译的各期。`,
  written: '撰写',
  translated: '翻译',

  related: '相关各期',
  sameCompany: '同一家公司',
  sameInvestors: (names) => `共同的投资方：${names}`,
  sameTags: (names) => `同题材：${names}`,

  correctionsDescription: '写错了的地方，和更正的日期。更正写在本期的文末，也列在这里。',
  nothingYet: {
    issues: '第一期还没有发布，发布后就列在这里。',
    companies: '还没有公司。写到第一家公司，它就列在这里。',
    investors: '还没有投资方。记下第一轮融资，出资的各方就列在这里。',
    tags: '还没有标签。第一期发布后，它的标签就列在这里。',
    search: '还没有可查的内容。第一期发布后，就能在这里查找。',
    corrections: '到目前为止没有更正。',
  },

  dataDescription: `专栏的事实以 JSON 和 CSV 下载：各期、公司、人物、融资${namesOfParts({ investors: '、投资方' }).join('')}与图片，逐轮附出处。`,
  dataIntroduction:
    '页面、图表和订阅里的数字都取自同一份记录，这里是它的全部。每轮融资都带着依据和出处的地址，拿去核对、统计、画图都可以。',
  dataChart: '历年融资，一轮一点',
  dataChartDescription: (count, first, last) => `${count} 轮已披露金额的融资，${first} 至 ${last}。`,
  dataChartNote: {
    led: '横轴为时间，只知道年或月的放在其正中；纵轴为美元金额，对数刻度，每格相差十倍；在手机上，圆点越大金额越大，公司名旁是其最大一轮的金额。实心为有领投方的轮次，空心为没有指明领投方的，虚线圈为未证实的。',
    plain:
      '横轴为时间，只知道年或月的放在其正中；纵轴为美元金额，对数刻度，每格相差十倍；在手机上，圆点越大金额越大，公司名旁是其最大一轮的金额。虚线圈为未证实的轮次。',
  },
  dataChartLargest: (drawn, all) => `共 ${all} 轮，只画金额最大的 ${drawn} 轮。`,
  dataChartUndated: (count) => `${count} 轮时间或美元金额不详，未画出。`,
  dataChartRounds: '图中各轮',
  fieldYears: '逐年看这个行业',
  fieldYearsNote: '横条为当年融资之和：只计公司自己的、有美元金额且并非未证实的轮次。',
  roundCount: (count) => `${count} 轮融资`,
  roundsCounted: (count, counted) => `${count} 轮融资${counted < count ? `，计入 ${counted} 轮` : ''}`,
  largestRound: '最大一轮',
  foundedIn: '成立',
  issuesIn: '本刊',
  moreCompanies: (count) => `另有 ${count} 家`,
  moreIssues: (count) => `另有 ${count} 期`,
  downloads: '下载',
  rowCount: (count) => `${count} 行`,
  dataRules: '怎样读这些数字',
  dataFilesNote: 'datapackage.json 按 Frictionless 规范写明每个字段的类型与单位，可供程序校验。',
  dataExamples: '用法举例',
  dataExampleTitles: { spreadsheet: '电子表格', python: 'Python', shell: '命令行' },
  spreadsheetSteps:
    '在 Excel 里选“数据 → 从文本/CSV”，打开 rounds.csv，文件原始格式选“65001: Unicode (UTF-8)”，再点“加载”；在 LibreOffice 里直接打开，字符集选 UTF-8，分隔符选逗号。金额这时已是数字，可以排序和求和。',
  pythonNote: '每家公司已证实的美元融资，只用标准库：',
  shellNote: '领投次数最多的投资方，用 curl 和 jq：',
  dataFieldsTitle: '字段',
  dataFieldHeads: { field: '字段', type: '类型', meaning: '含义' },
  fieldTypes: {
    text: '文字',
    number: '整数',
    day: '日期',
    date: '年、月或日',
    list: (of) => `若干${of}`,
  },

  notes: '注释',
  references: '参考资料',
  furtherReading: '延伸阅读',
  cite: (number) => `参考资料 ${number}`,
  note: '注释',
  backToText: '回到正文',
  backToCitation: (occurrence) => `回到正文第 ${occurrence} 处引用`,
  backToCitationIn: (language, occurrence) => `回到${language}正文第 ${occurrence} 处引用`,
  corrections: '更正',
  thanks: (name) => ['感谢', name, '指正。'].reduce((said, part) => said + breakBetween(said, part) + part),
  letters: '来信',
  editorReply: '编者回复',
  translatedFrom: (language) => `译自${language}`,
  reply: '回应',
  writeToEditor: '写信给编者',
  discussAt: (host) => `到 ${host} 讨论`,
  comparedPictures: '对比',
  credit: {
    picture: '图：',
    pictures: '图：',
    grounds: {
      own: '本刊图片',
      permission: '经许可使用',
      press: '供媒体使用的图片',
      quotation: '作为引用',
      publicDomain: '公有领域',
    },
  },
  drawing: {
    about: (figure) => `约 ${figure}`,
    over: (figure) => `超过 ${figure}`,
    range: (low, high) => `${low}至 ${high}`,
    outOf: (figure, all) => `${figure}，满格 ${all}`,
    valuationAfter: (round) => `${round}后的估值`,
    linear: '长短按比例，从零起',
    logarithmic: '对数刻度：每格相差十倍',
    drawnFrom: '本刊绘图，据',
    drawnFromRecord: '本刊绘图，据公司资料',
    drawnFromBoth: '本刊绘图，据公司资料和',
  },
  roundLine: {
    undisclosed: '金额未披露',
    valuedAt: (sum) => `投后估值 ${sum}`,
    investors: (label, names) => `${label}：${names}`,
  },
  videoSite: (name) => videoSites[name] ?? name,
  table: { noFigure: '没有数据', fromRecord: '没有编号的数字，取自本刊的公司资料。' },
  taskDone: '已完成',
  taskOpen: '未完成',
  callouts: { note: '说明', warning: '注意' },

  neighbours: '前后各期',
  previousIssue: '上一期',
  nextIssue: '下一期',
  pages: '分页',
  previousPage: '上一页',
  nextPage: '下一页',
  pageOf: (number, count) => `第 ${number} 页，共 ${count} 页`,
  titleWithPage: (title, number) => (number > 1 ? `${title}（第 ${number} 页）` : title),

  notFound: { title: '没有这一页', text: '地址可能抄错了，或者这一期尚未发布。' },
  moved: { title: '网页已搬家', text: '这一页换了地址。' },
} satisfies Messages;
