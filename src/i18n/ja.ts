import type { Messages } from '#i18n/messages.ts';
import { issueNumber } from '#i18n/issue-number.ts';
import { namesOfParts } from '#i18n/list-parts.ts';
import { hasPart } from '#config.ts';

const numbered = (number: number): string => issueNumber(number, 'ja');

/** What search finds beside issues and tags. */
const sought = namesOfParts({ companies: '企業・', investors: '投資家・' }).join('');

/** Where the feeds of companies are, in a column that has their pages. */
const ofCompanies = hasPart('companies')
  ? '企業ごとのフィードは企業のページにあり、アドレスの末尾に rss.xml または atom.xml を付けます。'
  : '';

/** What sites of videos are called. */
const videoSites: Record<string, string> = {
  Bilibili: 'ビリビリ',
  'Tencent Video': 'テンセントビデオ',
  Douyin: '抖音',
  Weibo: '微博',
};

/** The interface in Japanese. */
export const ja = {
  skipToContent: '本文へ移動',
  mainNavigation: 'メインメニュー',
  home: 'ホーム',
  issues: '記事',
  tags: 'タグ',
  companies: '企業',
  investors: '投資家',
  data: 'データ',
  about: '本誌について',
  search: '検索',
  searchDescription: (others) =>
    `${others && `日本語・${others.replaceAll('、', '・')}の`}全記事の本文と、${sought}タグを検索します。`,
  subscribe: '購読方法',
  subscribeTitle: '購読',
  desk: '編集デスク',
  subscribeText: 'お使いのフィードリーダーに全文が届きます。アカウントもメールアドレスも要りません。',
  feedTitle: (name, format) => `${name}（${format}）`,
  feedFormats: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' },
  feedExplained:
    'フィードは、サイトがリーダー向けに公開している目次です。新しい記事が出ると、リーダーに届きます。全文をお好みのリーダーで読めて、登録もメールアドレスも要りません。下のアドレスのどれかひとつをリーダーに登録してください。',
  feedOpened:
    'これはフィードです。このページのアドレスをフィードリーダーに登録すると、記事の全文が届きます。',
  feedAddresses: 'アドレス',
  feedFormatsNote: '三つの形式の内容は同じです。迷ったら RSS を選んでください。',
  feedReaders: 'ワンタップで追加',
  feedReadersNote: 'インストール済み、またはログイン中のリーダーで開きます。',
  ownReader: 'この端末のリーダー',
  subjectFeeds: '一部だけを購読',
  subjectFeedsNote: `タグごと、筆者ごとのフィードがあります。${ofCompanies}`,
  subjectFeedsNoteWithSeries: `タグ、連載、筆者ごとのフィードがあります。${ofCompanies}`,
  otherLanguagePage: (language) => `この記事の${language}ページ`,
  otherLanguageFeed: (language) => `${language}版`,
  allFeeds: 'すべてのフィード',
  opmlNotes: {
    one: '全フィードをまとめたファイルです。リーダーに読み込めます。',
    two: '両言語の全フィードをまとめたファイルです。リーダーに読み込めます。',
    more: '全言語の全フィードをまとめたファイルです。リーダーに読み込めます。',
  },
  copy: 'コピー',
  copied: 'コピーしました',
  notCopied: 'コピーできませんでした',
  copyLink: 'この節へのリンクをコピー',
  passOn: {
    share: '共有',
    copy: 'リンクをコピー',
    scan: 'スマートフォンで開く',
    code: 'このページの二次元コード',
  },
  readInThisLanguage: 'このページを日本語で読む',
  languageNames: { zh: '中国語', en: '英語', ja: '日本語', 'zh-Hant': '中国語（繁体字）' },
  dismiss: '閉じる',
  close: '閉じる',
  appearance: '表示',
  appearances: { system: '端末に合わせる', light: 'ライト', dark: 'ダーク' },

  latestIssue: '最新号',
  recentIssues: '最近の記事',
  latestRounds: '最近の資金調達',
  allIssues: 'すべての記事',
  numbering: (count) => `号数は本誌の通し番号です。このサイトには${count}本あります。`,
  issuesDescription: (name) => `『${name}』の全記事を年ごとに。`,
  tagsDescription: 'テーマから記事を探す。',
  series: '連載',
  seriesDescription: 'ひとつの話を何回かに分けて書いたものです。第1回からお読みください。',
  inSeries: {
    lead: '連載',
    before: '「',
    after: (part, count) => `」第${part}回${count === undefined ? '' : `（全${count}回）`}`,
  },
  numberedPart: (part) => `第${part}回`,
  partsInSeries: (count) => `全${count}回`,
  latestPart: '最新回',
  previousPart: '前の回',
  nextPart: '次の回',
  seriesNeighbours: (name) => `連載「${name}」の前後の回`,
  mailForm: {
    title: 'メールで購読',
    note: 'フィードリーダーがなくても、新しい記事がメールで届きます。',
    address: 'メールアドレス',
    submit: '購読する',
    confirmation: '確認のメールが届きます。その中のリンクを開くと購読が始まります。',
    leaving: '配信停止のリンクは毎回のメールにあります。',
    learns: (service) =>
      `メールアドレスは配信元の ${service} へ直接送られます。ほかのウェブサイトを開くときと同じく、IP アドレスも伝わります。このサイトは受け取らず、保存もしません。`,
    privacy: (service) => `${service} での情報の扱い`,
  },
  entryTitle: (number, title) => `${numbered(number)}｜${title}`,
  firstPublished: { before: '初出は『', after: '』。' },
  letter: {
    readOnSite: 'サイトで読む',
    cutShort: '本文がメールソフトで表示できる長さを超えるため、ここまでをお送りします。続きはこちら：',
    why: (name) => `『${name}』を購読されている方にお送りしています。`,
    unsubscribe: '配信停止',
    issuesOf: (month) => `${month}の各号`,
  },
  bookTitles: { year: (name, year) => `${name} ${year}年合本`, all: (name) => `${name} 合本` },
  bookYear: (year) => `${year}年`,
  bookCover: '表紙',
  bookTitlePage: '扉',
  bookContents: '目次',
  bookCoverOf: (title) => `表紙：${title}`,
  bookUpTo: (day) => `内容は${day}現在`,
  bookOnTheWeb: 'ウェブで読む',
  bookAccessibility:
    '目次と階層のある見出しがあります。図版とグラフには代替テキストがあり、資金調達は文章でも一件ずつ示しています。注と引用は本文と相互に移動できます。文字の大きさ、書体、配色は閲覧ソフトで変えられます。',
  links: 'リンク',
  shareImage: (name, number, title) => `『${name}』${numbered(number)}の表紙：「${title}」`,
  issueCount: (count) => `${count}本`,
  raised: (sum) => `判明分の調達額 ${sum}`,
  minutes: (count) => `約${count}分`,
  states: { published: '公開済み', scheduled: '公開待ち', draft: '下書き' },
  preview: {
    madeOn: (day) => `${day}の校正用`,
    plea: '確認のための版です。引用や転送はご遠慮ください。',
    states: { draft: 'この記事はまだ下書きです。', scheduled: 'この記事はまだ公開されていません。' },
  },
  onlyIn: (language) => `${language}のみ`,

  issue: '号',
  published: '公開',
  address: 'ページ',
  writtenBy: '文',
  translatedBy: '訳',
  updatedOn: (day) => `${day}更新`,
  contents: 'この記事の内容',
  fallbackNotice: (language) =>
    `この記事の日本語訳はまだありません。本文は${language}で、企業の概要・資金調達・参考資料は日本語で掲載しています。`,
  retracted: '撤回',
  retractedOn: (day) => `この記事は${day}に撤回しました。`,
  retractedTitle: (title) => `【撤回】${title}`,
  onlyRetracted: 'これを取り上げた記事は撤回されました。そこに書かれた数字や記述は、もう有効ではありません。',
  whyRetracted: '撤回の理由を読む',
  behindNotice: 'この翻訳のあとに原文が改められています。翻訳にはまだ反映されていません。',
  readOriginal: '原文を読む',

  convertedNotice: (language) =>
    `この文章は${language}から自動変換したもので、人の手による校正は経ていません。`,
  readSource: '変換前の文章を読む',
  convertedSite: 'この言語のページは自動変換によるものです。',

  sideBySide: (other) => `${other}と対訳で読む`,
  sideBySideTitle: (title, other) => `${title}（${other}・日本語の対訳）`,
  sideBySideDescription: (number, title) =>
    `${numbered(number)}「${title}」の原文と訳文を、段落ごとに並べて。`,
  originalIn: (language) => `原文（${language}）`,
  translationIn: (language) => `訳文（${language}）`,
  shownTexts: '表示',
  bothTexts: '対訳',

  companyFields: {
    name: '企業名',
    aliases: '旧称・別名',
    founded: '設立',
    headquarters: '本社',
    products: '製品',
    raised: '判明分の調達額',
    valuation: '直近の評価額',
    website: 'ウェブサイト',
  },
  people: { founder: '創業者', executive: '経営陣', adviser: 'アドバイザー' },
  lastRound: '直近のラウンド',
  atLeast: (sum) => `少なくとも${sum}`,
  raisedBesides: (undisclosed, unverified, elsewhere) => {
    const parts = [
      ...(undisclosed > 0 ? [`金額非公開の${undisclosed}ラウンド`] : []),
      ...(unverified > 0 ? [`未確認の${unverified}ラウンド`] : []),
      ...(elsewhere > 0 ? [`別法人による${elsewhere}ラウンド`] : []),
    ];
    return parts.length > 0 ? `${parts.join('、')}を含まない` : '';
  },
  postMoney: 'ポストマネー',
  clauses: (first, second) => `${first}、${second}`,

  fundingRounds: '資金調達の記録',
  fundingTable: '資金調達の表',
  fundingChart: 'ラウンドごとの調達額',
  fundingChartScale: {
    led: '横軸は対数目盛で、一目盛ごとに10倍です。塗りつぶした点は、リード投資家のいるラウンドです。',
    plain: '横軸は対数目盛で、一目盛ごとに10倍です。',
  },
  fundingChartUnsure: '破線は未確認のラウンドです。',
  fundingChartOmitted: (count) => `金額非公開の${count}ラウンドは描いていません。`,
  roundFields: {
    round: 'ラウンド',
    date: '時期',
    amount: '金額',
    investors: '投資家',
    valuation: '調達後の評価額',
    basis: '根拠',
  },
  leadInvestors: 'リード',
  otherInvestors: '参加',
  vehicle: (name) => `（${name}を通じて）`,
  raisedBy: (name) => `${name}による調達。企業の合計には含まない`,
  inDollars: (sum) => `約${sum}`,
  undated: '時期不明',
  statuses: { confirmed: '確認済み', reported: '報道による', unverified: '未確認' },
  undisclosed: '非公開',
  source: '出典',

  companiesDescription: '本誌が取り上げた企業の一覧です。設立時期、判明分の調達額、記事を添えています。',
  companyDescription: (name) =>
    `${name}の人物、製品、ラウンドごとの調達額と評価額。数字にはすべて出典を付けています。`,
  companyFeedDescription: (name) => `${name}を取り上げた記事の全文。`,
  companyOrders: { name: '名前順', founded: '設立順', funding: '調達額順' },
  fundingOrderNote: 'ドル以外での調達は、出典にあるドル換算額で並べています。',
  orderedBy: '並び順',
  overview: '概要',
  founded: (date) => `${date}設立`,
  noRounds: '資金調達の記録は見つかっていません。',
  valuationHistory: '評価額の推移',
  valuationScale: '縦軸は対数目盛で、一目盛ごとに10倍です。点を結ぶ線は順序だけを示します。',
  issuesAbout: (company) => `${company}を取り上げた記事`,
  companyNeighbours: '投資家が共通する企業',
  companyNeighboursNote: '未確認のラウンドは数えていません。',
  inCommon: '共通の投資家',

  investorsDescription:
    '本誌が取り上げた企業に出資した機関と個人の一覧です。リードしたラウンドと参加したラウンドの数を添えています。',
  investorDescription: (name) =>
    `${name}が、本誌の取り上げた企業でリードまたは参加したラウンド。時期、出資主体、ラウンド全体の金額、出典を添えています。`,
  investorOrders: { rounds: 'ラウンド数順', name: '名前順' },
  investorKinds: {
    vc: 'ベンチャーキャピタル',
    corporate: '事業会社',
    'private-equity': 'プライベートエクイティ',
    'hedge-fund': 'ヘッジファンド',
    'asset-manager': '資産運用会社',
    sovereign: '政府系',
    angel: '個人',
    crypto: '暗号資産ファンド',
  },
  matrix: {
    title: '誰がどこに出資したか',
    everyone: 'すべての投資家',
    investors: (shown, all) =>
      shown < all
        ? `ひとつの点が1ラウンドです。2ラウンド以上に参加した投資家${all}のうち、ラウンド数の多い${shown}を示しています。`
        : `ひとつの点が1ラウンドです。2ラウンド以上に参加した投資家${all}を、ラウンド数の多い順に示しています。`,
    companies: (shown, all) =>
      shown < all
        ? `これらの投資家が出資した${all}社のうち、投資家の多い${shown}社を設立順に並べています。ほかの企業のラウンドは、数に含めますが描いていません。`
        : `これらの投資家が出資した${all}社を設立順に並べています。`,
    rounds: (count) => `${count}ラウンド`,
  },
  partCount: (led, joined) =>
    [...(led > 0 ? [`リード${led}`] : []), ...(joined > 0 ? [`参加${joined}`] : [])].join('、'),
  partsTitle: '参加したラウンド',
  partFields: { company: '企業とラウンド', part: '役割', size: 'ラウンド全体の金額', basis: '根拠' },
  partSizeNote:
    '金額はラウンド全体のもので、すべての投資家の出資を合わせた額です。それぞれの出資額が公表されることは少ないため、投資家ごとの合計は出していません。',
  leads: 'リード',
  joins: '参加',
  throughVehicle: (name) => `${name}を通じて`,
  coInvestors: '同じラウンドによく参加する投資家',
  coInvestorsNote: '未確認のラウンドは数えていません。',
  roundsTogether: (count) => `${count}ラウンドで共同`,

  authorDescription: (name) => `${name}が執筆・翻訳した記事。`,
  written: '執筆',
  translated: '翻訳',

  related: '関連記事',
  sameCompany: '同じ企業',
  sameInvestors: (names) => `共通の投資家：${names}`,
  sameTags: (names) => `同じテーマ：${names}`,

  correctionsDescription: '誤りと、それを正した日の記録です。訂正は各記事の末尾とこのページに載せています。',
  nothingYet: {
    issues: '最初の記事はまだ公開されていません。公開されると、ここに並びます。',
    companies: '企業はまだありません。記事で取り上げた企業が、ここに並びます。',
    investors: '投資家はまだありません。記録したラウンドに出資した投資家が、ここに並びます。',
    tags: 'タグはまだありません。最初の記事が公開されると、そのタグがここに並びます。',
    search: '検索できるものはまだありません。最初の記事が公開されると、ここで検索できます。',
    corrections: 'これまでに訂正はありません。',
  },

  dataDescription: `本誌の事実をまとめた JSON と CSV です。記事、企業、人物、ラウンド${namesOfParts({ investors: '、投資家' }).join('')}、図版を、ラウンドごとの出典とともに配布しています。`,
  dataIntroduction:
    'ページも図表もフィードも、数字はひとつの記録から作っています。そのすべてがここにあります。どのラウンドにも根拠と出典のアドレスを付けているので、確認にも集計にも作図にも使えます。',
  dataChart: '年ごとの資金調達、一点が1ラウンド',
  dataChartDescription: (count, first, last) => `金額が公表された${count}ラウンド、${first}から${last}まで。`,
  dataChartNote: {
    led: '横軸は時間で、年や月しか分からないものはその中ほどに置いています。縦軸は米ドルの金額を対数目盛で示し、一目盛ごとに10倍です。スマートフォンでは、大きい点ほど金額が大きく、企業名の横に最大のラウンドの金額を添えています。塗りつぶした点はリード投資家のいるラウンド、白抜きの点はリードの記載がないラウンド、破線の点は未確認のラウンドです。',
    plain:
      '横軸は時間で、年や月しか分からないものはその中ほどに置いています。縦軸は米ドルの金額を対数目盛で示し、一目盛ごとに10倍です。スマートフォンでは、大きい点ほど金額が大きく、企業名の横に最大のラウンドの金額を添えています。破線の点は未確認のラウンドです。',
  },
  dataChartLargest: (drawn, all) => `${all}ラウンドのうち、金額の大きい${drawn}ラウンドを描いています。`,
  dataChartUndated: (count) => `時期またはドル換算額の分からない${count}ラウンドは描いていません。`,
  dataChartRounds: '図にあるラウンド',
  fieldYears: '業界の一年ごと',
  fieldYearsNote:
    '棒はその年の調達額の合計です。企業自身によるラウンドのうち、ドルの金額があり、未確認でないものを数えています。',
  roundCount: (count) => `${count}ラウンド`,
  roundsCounted: (count, counted) =>
    `${count}ラウンド${counted < count ? `（うち${counted}ラウンドを合計）` : ''}`,
  largestRound: '最大：',
  foundedIn: '設立',
  issuesIn: '記事',
  moreCompanies: (count) => `ほか${count}社`,
  moreIssues: (count) => `ほか${count}本`,
  downloads: 'ダウンロード',
  rowCount: (count) => `${count}行`,
  dataRules: '数字の読み方',
  dataFilesNote:
    'datapackage.json は、各項目の型と単位を Frictionless の仕様に沿って記したもので、プログラムでの検証に使えます。',
  dataExamples: '使い方の例',
  dataExampleTitles: { spreadsheet: '表計算ソフト', python: 'Python', shell: 'コマンドライン' },
  spreadsheetSteps:
    'Excel では「データ → テキストまたは CSV から」を選んで rounds.csv を開き、元のファイルを「65001: Unicode (UTF-8)」にして「読み込み」を押します。LibreOffice ではそのまま開き、文字セットを UTF-8、区切りをコンマにします。金額は数値として読み込まれ、並べ替えも合計もできます。',
  pythonNote: '企業ごとの確認済みのドル建て調達額。標準ライブラリだけで：',
  shellNote: 'リードした回数の多い投資家。curl と jq で：',
  dataFieldsTitle: '項目',
  dataFieldHeads: { field: '項目', type: '型', meaning: '意味' },
  fieldTypes: {
    text: '文字列',
    number: '整数',
    day: '日付',
    date: '年・月・日のいずれか',
    list: (of) => `${of}の列`,
  },

  notes: '注',
  references: '参考資料',
  furtherReading: 'あわせて読みたい',
  cite: (number) => `参考資料${number}`,
  note: '注',
  backToText: '本文へ戻る',
  backToCitation: (occurrence) => `本文の${occurrence}番目の引用箇所へ戻る`,
  backToCitationIn: (language, occurrence) => `${language}本文の${occurrence}番目の引用箇所へ戻る`,
  corrections: '訂正',
  thanks: (name) => `${name}さんのご指摘に感謝します。`,
  letters: '読者からの手紙',
  editorReply: '編集部より',
  translatedFrom: (language) => `${language}からの翻訳`,
  reply: 'ご意見',
  writeToEditor: '編集部に書く',
  discussAt: (host) => `${host}で話し合う`,
  comparedPictures: '比較',
  credit: {
    picture: '図版：',
    pictures: '図版：',
    grounds: {
      own: '本誌',
      permission: '許諾を得て掲載',
      press: '報道用提供',
      quotation: '引用',
      publicDomain: 'パブリックドメイン',
    },
  },
  drawing: {
    about: (figure) => `約${figure}`,
    over: (figure) => `${figure}超`,
    range: (low, high) => `${low}～${high}`,
    outOf: (figure, all) => `${figure}（全体${all}）`,
    valuationAfter: (round) => `${round}後の評価額`,
    linear: '長さは比例、ゼロから',
    logarithmic: '対数目盛：一目盛ごとに10倍',
    drawnFrom: '本誌作成。出典：',
    drawnFromRecord: '本誌作成。企業の記録より',
    drawnFromBoth: '本誌作成。企業の記録と次の資料より：',
  },
  roundLine: {
    undisclosed: '金額非公開',
    valuedAt: (sum) => `調達後の評価額${sum}`,
    investors: (label, names) => `${label}：${names}`,
  },
  videoSite: (name) => videoSites[name] ?? name,
  table: { noFigure: 'データなし', fromRecord: '番号のない数字は、本誌の企業の記録によります。' },
  taskDone: '済み',
  taskOpen: '未了',
  callouts: { note: '補足', warning: '注意' },

  neighbours: '前後の記事',
  previousIssue: '前の記事',
  nextIssue: '次の記事',
  pages: 'ページ送り',
  previousPage: '前のページ',
  nextPage: '次のページ',
  pageOf: (number, count) => `${count}ページ中${number}ページ目`,
  titleWithPage: (title, number) => (number > 1 ? `${title}（${number}ページ目）` : title),

  notFound: {
    title: 'ページが見つかりません',
    text: 'アドレスが違っているか、記事がまだ公開されていないのかもしれません。',
  },
  moved: { title: 'ページが移動しました', text: 'このページのアドレスは変わりました。' },
} satisfies Messages;
