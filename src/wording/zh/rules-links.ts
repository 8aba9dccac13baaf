import type { rulesLinks as en, Noun } from '#wording/en/rules-links.ts';

const nouns: Record<Noun, string> = {
  section: '章节',
  subheading: '小标题',
  list: '列表',
  item: '条目',
  table: '表格',
  row: '行',
  column: '列',
  picture: '图片',
  reference: '参考资料',
  Profile: '资料表',
  FundingTable: '融资表',
  FundingChart: '融资图',
  Drawing: '图',
  DataTable: '数字表',
  Video: '视频',
  Gallery: '图组',
  Compare: '对比图',
  Callout: '提示框',
  PullQuote: '摘引',
};

/** How many references a part cites, and how many the original’s. */
const citing = (what: string, ours: number, theirs: number): string =>
  `${what}${ours === 0 ? '没有引用参考资料' : `引用了 ${ours} 条参考资料`}，原文${theirs === 0 ? '没有引用' : `引用了 ${theirs} 条`}`;

export const rulesLinks: typeof en = {
  // Addresses
  'addresses-plausible.scheme': ({ address }) => `“${address}”的开头写了两遍`,
  'addresses-plausible.two': ({ address }) => `“${address}”是两个网址`,
  'addresses-plausible.two.help': '留一个。',
  'addresses-plausible.end': ({ end }) => `网址末尾的“${end}”是从句子里带过来的`,
  'addresses-plausible.end.help': ({ address }) => `写“${address}”，先看看打不打得开。`,
  'addresses-plausible.local': ({ hostname }) => `读者打不开“${hostname}”`,
  'addresses-plausible.network': ({ hostname }) => `“${hostname}”是内网地址`,
  'addresses-plausible.web.help': '写公开的网址。',
  'addresses-plausible.frame': ({ hostname }) => `“${hostname}”会跳到别的网页`,
  'addresses-plausible.frame.help': '打开它，写那一页自己的网址。',
  'addresses-plausible.directory': ({ hostname }) => `“${hostname}”不是公司自己的网站`,
  'addresses-plausible.directory.help': '写公司网站的网址，或者不写 website。',
  'addresses-plausible.page': '这是网站里的一页，不是首页',

  // Links
  'links-clean.http': ({ address }) => `“${address}”是 http 链接，途中会被人看到、改动`,
  'links-clean.http.help': ({ address }) => `如果网站支持，写“${address}”。`,
  'links-clean': ({ names }) => `网址里的${names.map((name) => `“${name}”`).join('、')}会跟踪读者`,
  'links-resolve.slash': ({ path }) => `“${path}”少了末尾的斜杠`,
  'links-resolve': ({ path }) => `网站上没有“${path}”`,
  'links-resolve.page.help': ({ path }) => `链接到网页：“${path}”。`,
  'links-resolve.number': ({ path, number }) => `网站上没有“${path}”：没有第 ${number} 期`,
  'links-resolve.number.help': '改正期号。',
  'copy-address.help': '从浏览器里复制那一页的地址。',
  'links-resolve.draft-issue': ({ path, number }) => `“${path}”是第 ${number} 期，还是草稿`,
  'links-resolve.draft-only': ({ path }) => `“${path}”下面只有草稿`,
  'links-resolve.early-issue': ({ path, number, since }) =>
    `“${path}”是第 ${number} 期，要到 ${since} 才发布`,
  'links-resolve.early': ({ path, since }) => `“${path}”要到 ${since} 才有`,
  'links-resolve.early.help': '先去掉链接，等读者打得开再加。',
  'links-resolve.language': ({ path, language, reader }) => `“${path}”是${language}页面，这里是${reader}文章`,
  'links-resolve.language.help': ({ path }) => `链接到“${path}”。`,

  // Notes
  'notes-paired.write.help': ({ name }) => `写成 [^${name}]: …，用半角符号，名字里不要空格。`,
  'notes-paired.space': ({ marks }) => `脚注的名字里不能有空格：“${marks}”`,
  'notes-paired.no-colon': ({ marks }) => `${marks} 后面没有冒号，不成脚注`,
  'notes-paired.wide-colon': ({ marks }) => `${marks} 后面的冒号是全角的，不成脚注`,
  'notes-paired.start': ({ marks }) => `“${marks}”不成脚注`,
  'notes-paired.as-is': ({ marks }) => `“${marks}”会原样发布，不会变成脚注编号`,
  'notes-paired.as-is.help': ({ name }) => `写成 [^${name}]，用半角符号，不要空格。`,
  'notes-paired.missing': ({ name }) => `没有脚注 [^${name}]`,
  'notes-paired.missing.help': ({ name }) => `另起一行写脚注，前面空一行：[^${name}]: …。`,
  'notes-paired.empty': ({ name }) => `脚注 [^${name}] 是空的`,
  'notes-paired.empty.help': '在冒号后面写上内容，或者连编号一起删掉。',
  'notes-paired.unused': ({ name }) => `正文没有标出脚注 [^${name}]，读者看不到它`,
  'notes-paired.unused.help': ({ name }) => `在它解释的词后面写 [^${name}]，或者删掉这条脚注。`,
  'notes-paired.second': ({ name }) => `另一条脚注也叫 [^${name}]，读者看不到`,
  'notes-paired.second.help': '换一个名字。',

  // Structure
  'structure-agrees.sections': ({ ours, theirs }) =>
    `译文${ours === 0 ? '没有章节' : `有 ${ours} 个章节`}，原文${theirs === 0 ? '没有' : `有 ${theirs} 个`}`,
  'structure-agrees.short.help': ({ title }) => `补上与“${title}”对应的章节。`,
  'structure-agrees.long.help': ({ title }) => `把“${title}”并进它所属的章节，或者原文也照样分开。`,
  'structure-agrees.text': '正文',
  'structure-agrees.lead': '第一节之前的文字',
  'structure-agrees.section': '这一节',
  'structure-agrees.notes': '脚注',
  'structure-agrees.count': ({ what, noun, ours, theirs }) =>
    `${what}${ours === 0 ? `没有${nouns[noun]}` : `有 ${ours} 个${nouns[noun]}`}，原文${theirs === 0 ? '没有' : `有 ${theirs} 个`}`,
  'structure-agrees.more.help': ({ noun }) => `去掉多出的${nouns[noun]}，或者原文也加上。`,
  'structure-agrees.fewer.help': ({ noun }) => `补上原文这里的${nouns[noun]}。`,
  'structure-agrees.list-kind': ({ ours, theirs }) =>
    `这个列表${ours === 'numbered' ? '有' : '没有'}编号，原文${theirs === 'numbered' ? '有' : '没有'}`,
  'structure-agrees.list-kind.help': ({ kind }) => `照原文${kind === 'numbered' ? '加上' : '去掉'}编号。`,
  'structure-agrees.list-size': ({ ours, theirs }) => `这个列表有 ${ours} 条，原文有 ${theirs} 条`,
  'structure-agrees.list-size.help': '两边的条目要一致。',
  'structure-agrees.table': ({ rows, columns, otherRows, otherColumns }) =>
    `这个表格有 ${rows} 行 ${columns} 列，原文有 ${otherRows} 行 ${otherColumns} 列`,
  'structure-agrees.table.help': '两边的行列要一致。',
  'structure-agrees.wide': ({ isWide }) =>
    `这张图片${isWide ? '加宽了' : '没有加宽'}，原文${isWide ? '没有' : '加宽了'}`,
  'structure-agrees.wide.help': 'wide 两边都写，或者都不写。',
  'structure-agrees.dark': ({ hasDark }) =>
    `这张图片${hasDark ? '有' : '没有'}深色版，原文${hasDark ? '没有' : '有'}`,
  'structure-agrees.dark.help': 'dark="./name.png" 两边都写，或者都不写。',
  'structure-agrees.video': ({ property, ours, theirs }) => {
    const said = (value: string): string =>
      value === '' ? `没有写 ${property}` : `${property} 是“${value}”`;
    return `这个视频与原文不同：这里${said(ours)}，原文${said(theirs)}`;
  },
  'structure-agrees.video.help': '两种语言写一样的 src 和 duration。',
  'structure-agrees.missing': ({ what, ours, theirs, ids }) =>
    `${citing(what, ours, theirs)}：少了${ids.map((id) => `“${id}”`).join('、')}`,
  'structure-agrees.missing.help': '原文引用的，这里也要引用。',
  'structure-agrees.surplus': ({ what, ours, theirs, id }) =>
    `${citing(what, ours, theirs)}：其中没有“${id}”`,
  'structure-agrees.surplus.help': '去掉这处引用，或者原文也引用它。',
};
