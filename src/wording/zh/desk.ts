import type { desk as en } from '#wording/en/desk.ts';

export const desk: typeof en = {
  'desk.title': '工作台',
  'desk.back': '回到工作台',
  'desk.languages': '工作台的语言',
  'desk.other-machine': '你是从另一台电脑打开的，只能看；要改、要打开文件，请到作者的电脑上。',

  // What is to be done
  'desk.in-work': '在写',
  'desk.scheduled': '待发布',
  'desk.behind': '译文落后',
  'desk.to-fix': ({ count }) => `待改（${count}）`,
  'desk.nothing-to-fix': '没有要改的',
  'desk.silenced': '已停用的检查',
  'desk.all-issues': '全部各期',
  'desk.number': ({ number }) => `第 ${number} 期`,
  'desk.missing': '未译',
  'desk.edit': '编辑',
  'desk.page': '页面',
  'desk.error': '错误',
  'desk.warning': '警告',

  // Mends
  'desk.fix': '改好',
  'desk.changed-meanwhile': '显示之后文件又有改动，所以什么也没有写入；请按现在的内容再看一遍。',
  'desk.brings-more': '这样改会带出别的问题，所以什么也没有写入；请手动修改。',
  'desk.refused': '只有在运行工作台的电脑上打开它，才能改文件。什么也没有写入。',
  'desk.not-fixed': '没有改',

  // One issue
  'desk.views': ({ language }) => `读者看到的${language}版`,
  'desk.parallel': '双语对照',
  'desk.open-page': '打开页面',
  'desk.as-page': ({ language }) => `${language}版页面`,
  'desk.as-entry': ({ language }) => `${language}版在手机的阅读器里`,
  'desk.as-image': ({ language }) => `${language}版的分享图`,
  'desk.broken': '内容有错误，改好之后才能看页面。',

  // Original and translation
  'desk.side-by-side': '原文与译文',
  'desk.changes': ({ count }) => `翻译之后，原文改了 ${count} 处。`,
  'desk.no-changes': '译文与原文一致。',
  'desk.no-history': '不知道改了什么：历史里没有翻译时的那一版原文。',
  'desk.unfinished': '译文还没有标记完成。',
  'desk.untranslated': '还没有译文。',
  'desk.unchanged': ({ count }) => `${count} 段没有改动`,
  'desk.passages': ({ count }) => `共 ${count} 段`,
  'desk.line': ({ line }) => `第 ${line} 行`,
  'desk.field.title': '标题',
  'desk.field.description': '提要',
  'desk.change.added': '新增',
  'desk.change.removed': '删去',
  'desk.change.changed': '改动',

  // Channels
  'desk.channels': '发到',
  'desk.copy': '复制',
  'desk.copied': '已复制',
  'desk.not-copied': '没能复制，请选中后手动复制',
  'desk.fields': '编辑器要填的各栏',
  'desk.by-command': '写成文件：',
  'desk.at-width': ({ name, width }) => `${name}，宽 ${width} 像素`,
};
