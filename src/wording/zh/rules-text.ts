import type { rulesText as en } from '#wording/en/rules-text.ts';
import { spaced } from '#wording/zh/spaced.ts';

/** Fragments as they stand in an address, each between quotation marks. */
const quoted = (fragments: readonly string[]): string => fragments.map((each) => `“#${each}”`).join('、');

/** How many Chinese characters a width takes, which is counted in Latin letters. */
const hanziIn = (width: number): number => Math.round(width / 2);

/** What the languages of the column are called. */

/** What rules say of words, headings, numbers, links and pictures, in Chinese. */
export const rulesText: typeof en = {
  'write-words.help': ({ text }) => `写成“${text}”。`,

  typography: ({ fault, words }) => `${fault}：“${words}”`,
  'typography.ellipsis': '省略号写成了句点',
  'typography.dash': '破折号写成了连字符',
  'chinese-text.punctuation': '中文里用了半角标点',
  'chinese-text.colon': '中文里用了半角冒号',
  'chinese-text.full-stop': '中文句末用了半角句点',
  'chinese-text.brackets': '中文外面用了半角括号',
  'chinese-text.no-space': '汉字与字母、数字之间没有空格',
  'chinese-text.space': '汉字之间有空格',
  'chinese-text.space-beside': '全角标点旁边有空格',
  'chinese-text.full-width': '字母或数字是全角的',
  'chinese-text.doubled': '标点重复了',
  'chinese-text.straight-quotation': '中文外面用了直引号',
  'english-text.full-width': '英文里用了全角标点',
  'english-text.space-before-comma': '空格写到了逗号前面',
  'english-text.two-spaces': '连着两个空格',
  'english-text.space-before': '标点前面有空格',
  'english-text.no-space': '逗号后面没有空格',
  'english-text.straight-quotation': '弯引号当中混进了直引号',
  'english-text.straight-apostrophe': '弯撇号当中混进了直撇号',

  'headings-in-order.level': ({ title, marks, parent, parentMarks }) =>
    `“${title}”（${marks}）直接放在“${parent}”（${parentMarks}）下面，跳了级`,
  'headings-in-order.no-section': ({ title, marks }) => `“${title}”（${marks}）不在任何一节下面`,
  'headings-in-order.level.help': ({ marks }) => `改用 ${marks}。`,
  'headings-in-order.number': ({ number }) => `标题前手写了编号“${number}”`,
  'headings-in-order.number.help': '删掉它：页面自己会给各节编号。',
  'headings-in-order.empty': ({ title }) => `“${title}”下面没有内容`,
  'headings-in-order.empty.help': '把这一节写上，或者删掉标题。',
  'headings-in-order.same': ({ title, line }) => `又有一节叫“${title}”，前一节在第 ${line} 行`,
  'headings-in-order.same.help': '给其中一节换个标题：读者靠标题区分各节。',

  'numbers-follow.below': ({ number, other }) => `第 ${number} 期比离它最近的第 ${other} 期小太多`,
  'numbers-follow.above': ({ number, other }) => `第 ${number} 期比离它最近的第 ${other} 期大太多`,
  'numbers-follow.far.help': '改正期号。',
  'numbers-follow.folder': ({ number, named }) => `这是第 ${number} 期，文件夹写的却是第 ${named} 期`,
  'numbers-follow.folder.help': '改正期号，或者给文件夹改名。',

  'plain-words.mark': ({ text, name }) => `“${text}”是${spaced(name)}，读者会原样看到`,
  'plain-words.mark.help': '只写文字。',
  'plain-words.lost': ({ text }) => `“${text}”是乱码，原来的字已经丢了`,
  'plain-words.lost.help': '从出处重新复制。',
  'plain-words.link': 'Markdown 链接',
  'plain-words.note': '脚注标记',
  'plain-words.emphasis': 'Markdown 强调',
  'plain-words.struck': 'Markdown 删除线',
  'plain-words.code': 'Markdown 代码',
  'plain-words.start': '开头的 Markdown 标记',
  'plain-words.address': '代替文字的网址',
  'plain-words.placeholder': '占位文字',
  'plain-words.html-comment': 'HTML 注释',
  'plain-words.html-tag': 'HTML 标签',
  'plain-words.component': '正文才用的组件',
  'plain-words.autolink': '尖括号里的网址',
  'plain-words.comment': '正文才用的注释',
  'plain-words.character-reference': 'HTML 字符代码',
  'plain-words.escape': 'Markdown 转义',

  'words-fit.line-break.title': '标题里有换行',
  'words-fit.line-break.description': '提要里有换行',
  'words-fit.line-break.help': '写成一行，前面不加 |。',
  'words-fit.number': ({ number }) => `标题前手写了“${number}”`,
  'words-fit.number.help': '删掉它：页面自己会显示期号。',
  'words-fit.stop': ({ stop }) => `标题以“${stop}”结尾`,
  'words-fit.stop.help': '删掉它：标题不是句子。',
  'words-fit.short': ({ width }) => `提要太短，只合 ${hanziIn(width)} 个汉字`,
  'words-fit.short.help': ({ least }) =>
    `用一两句话说说文章讲什么，至少 ${hanziIn(least)} 个汉字（或 ${least} 个字母）。`,
  'words-fit.long': ({ width }) => `提要太长，合 ${hanziIn(width)} 个汉字`,
  'words-fit.long.help': ({ most }) =>
    `缩短到 ${hanziIn(most)} 个汉字（或 ${most} 个字母）以内：再长，列表和分享卡片会截断。`,
  'words-fit.repeated': '提要只是把标题又说了一遍',
  'words-fit.repeated.help': '写标题没有说的。',
  'words-fit.long-letter': ({ width }) => `这里太长，合 ${hanziIn(width)} 个汉字`,
  'words-fit.long-letter.help': ({ most }) =>
    `选取要紧的，缩短到 ${hanziIn(most)} 个汉字（或 ${most} 个字母）以内。`,
  'words-fit.joined-paragraphs': '这里的几段会连成一段',
  'words-fit.joined-paragraphs.help': '冒号后面写 |，各段另起行写在下面，段落之间空一行。',
  'words-fit.new': '提要还是新建时的那一句',
  'words-fit.new.help': '用一两句话说说这一期讲什么。',

  'links-resolve.meant.help': ({ nearest }) => `是不是“${nearest}”？`,
  'links-resolve.no-round': ({ own, fragment }) => `${own}没有叫“#${fragment}”的轮次`,
  'links-resolve.no-fragment.issue': ({ number, fragment, language }) =>
    `第 ${number} 期的${language}版里没有“#${fragment}”`,
  'links-resolve.no-fragment.page': ({ page, fragment, language }) =>
    `“${page}”的${language}版里没有“#${fragment}”`,
  'links-resolve.rounds.help': ({ fragments }) => `它的轮次有${quoted(fragments)}。`,
  'links-resolve.headings.help': ({ fragments }) => `它的标题有${quoted(fragments)}。`,
  'links-resolve.no-fragments.help': '删掉 # 和它后面的部分。',

  'pictures-sound.compared-shape': ({ first, firstSize, second, secondSize }) =>
    `“${second}”是 ${secondSize}，与它对比的“${first}”是 ${firstSize}，比例不同`,
  'pictures-sound.dark-shape': ({ first, firstSize, second, secondSize }) =>
    `“${second}”是 ${secondSize}，深色下被它替换的“${first}”是 ${firstSize}，比例不同`,
  'pictures-sound.shape.help': '把两张裁成一样的比例，换图时版面才不会动。',
  'translation-complete.comment': ({ original }) => `这条注释下面还没有译文：“${original}”`,
  'translation-complete.comment.help': '把译文写在它下面；译文写在别处的，删掉这条注释。',
  'translation-complete.paragraph': '这一段只有金额、引用或脚注标记，没有文字',
  'translation-complete.paragraph.help': '把句子写完整，或者删掉这一段。',
  'translation-complete.same': ({ text }) => `这里还是原文：“${text}”`,
  'translation-complete.same.help': '请译出来。',
  'translation-state': ({ number, days, language }) =>
    `第 ${number} 期发布 ${days} 天了，还没有${language}译文`,
  'translation-state.help': ({ locale }) =>
    `在旁边写一份 ${locale}.mdx，或者在这里停用这条规则，写明为什么没有译文。`,
};
