import type { column as en } from '#wording/en/column.ts';

export const column: typeof en = {
  'help.init': '新建自己的专栏：设置、名单和一篇样稿',
  'help.init.folder': '放在哪里：新的文件夹，或者这一个',
  'help.init.languages': '用哪几种语言，主要的写在最前：zh,en',
  'help.init.name': '专栏的名字，也可以每种语言各写一个："zh=气候账本, en=Climate Ledger"',
  'help.init.origin': '发布的网址',
  'help.init.time-zone': '一期的发布日从哪个时区的零点算起',
  'ask.languages': ({ known }) => `用哪几种语言，主要的写在最前（有 ${known.join('、')}）`,
  'ask.column-name': ({ locales }) =>
    locales.length > 1
      ? `专栏的名字（每种语言各写一个：${locales.map((locale) => `${locale}=…`).join(', ')}）`
      : '专栏的名字',
  'ask.origin': '发布的网址',
  'ask.time-zone': '一期的发布日从哪个时区的零点算起',
  'init.languages': ({ value, known }) =>
    `没有“${value}”这种语言的界面文字，现有 ${known.join('、')}。请从中写一到四种，用逗号分开。`,
  'init.names': ({ value, locales }) =>
    `“${value}”没有写全每种语言的名字。请只写一个通用的名字，或者写 ${locales.map((locale) => `${locale}=…`).join(', ')}。`,
  'init.time-zone': ({ value }) => `“${value}”不是时区。请写 IANA 的名称，如 Asia/Shanghai、Europe/London。`,
  'init.in-the-way': ({ folder, files }) =>
    `${folder} 里已经有 ${files.join('、')}，什么也没有写入。请换一个文件夹，或者先把它们移走。`,
  'init.done': ({ folder, count, install }) =>
    [
      `在 ${folder} 建好了专栏，共 ${count} 个文件。`,
      '',
      '接下来：',
      ...(folder === '.' ? [] : [`  cd ${folder}`]),
      ...(install ? ['  npm install'] : []),
      '  npx industry-observer start    做成网站，打开看看',
      '  npx industry-observer new      开第一期',
      '写好第一期，就删掉 content/issues/001-sample/。',
    ].join('\n'),
  'no-column': ({ folder }) =>
    `${folder} 和它上面的文件夹里都没有 column.config.ts。运行 npx industry-observer init，新建一个专栏。`,
};
