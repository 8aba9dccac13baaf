import type { column as en } from '#wording/en/column.ts';

export const column: typeof en = {
  'help.init': '新建自己的专栏：设置、名单和一篇样稿',
  'help.init.folder': '放在哪里：新的、空的，或只有 package.json 的文件夹；不写就是当前文件夹',
  'help.init.languages': '用哪几种语言，主要的写在最前：zh,en',
  'help.init.name': '专栏的名字，也可以每种语言各写一个："zh=气候账本, en=Climate Ledger"',
  'help.init.origin': '网站的地址，有路径就带上：https://you.github.io/column',
  'help.init.time-zone': '一期的发布日从哪个时区的零点算起：Asia/Shanghai',
  'help.init.accent': '链接和标记的颜色，逗号后面可以另写深色模式的："#1f5fbf, #7fb2ff"',
  'help.init.host':
    '发布到哪里：github、cloudflare、netlify 或 nginx；在已有专栏的文件夹里，只添这家主机的文件',
  'ask.host': ({ known }) => `发布到哪里（${known.join('、')}，都不是就写 none）`,
  'init.host': ({ value, known }) => `“${value}”不是程序认得的主机。请写 ${known.join('、')} 或 none。`,
  'init.host.elsewhere': ({ folder }) =>
    `${folder} 不是你所在的专栏，什么也没有写入。请到专栏的文件夹里运行，不要写文件夹。`,
  'init.host.none': '没有写主机，不用添什么。',
  'init.host.done': ({ file }) => `已写入 ${file}。在主机那边怎样设置，见程序的 docs/first-column.md。`,
  'ask.languages': ({ known }) => `用哪几种语言，主要的写在最前（有 ${known.join('、')}）`,
  'ask.column-name': '专栏的名字',
  'ask.column-name.in': ({ language }) => `专栏的${language}名字`,
  'ask.origin': '网站的地址，有路径就带上',
  'ask.time-zone': '一期的发布日从哪个时区的零点算起',
  'ask.accent': '链接和标记的颜色',
  'init.origin': ({ value, why, example }) =>
    `“${value}”${why}。请写 https:// 或 http:// 和域名，网站在一段路径下面时再加路径，如 ${example}。`,
  'init.accent': ({ value }) =>
    `“${value}”不是颜色，或者超过了两个。请写 # 和六位十六进制数，如 #1f5fbf；深色模式的写在逗号后面。`,
  'init.accent.light': ({ value, ratio, better }) =>
    `${value} 在浅色底上看不清：对比度是 ${ratio}:1，至少要 4.5:1。${better} 可以。`,
  'init.accent.dark': ({ value, ratio, better }) =>
    `${value} 在深色底上看不清：对比度是 ${ratio}:1，至少要 4.5:1。${better} 可以。`,
  'init.accents': ({ light, dark, byDay, byNight }) =>
    `链接和标记的颜色：浅色 ${light}（对比度 ${byDay}:1），深色 ${dark}（${byNight}:1），都不低于 4.5:1。`,
  'init.languages': ({ value, known }) =>
    `没有“${value}”这种语言的界面文字，现有 ${known.join('、')}。请从中写一到四种，用逗号分开。`,
  'init.names': ({ value, locales }) =>
    `“${value}”没有写全每种语言的名字。请只写一个通用的名字，或者写 ${locales.map((locale) => `${locale}=…`).join(', ')}。`,
  'init.time-zone': ({ value }) => `“${value}”不是时区。请写 IANA 的名称，如 Asia/Shanghai、Europe/London。`,
  'init.in-the-way': ({ folder, files }) =>
    `${folder} 里已经有 ${files.join('、')}，什么也没有写入。请换一个文件夹，或者先把它们移走。`,
  'init.manifest': ({ file }) => `${file} 不是 JSON，读不了，什么也没有写入。请先改好它。`,
  'init.done': ({ folder, count, install, base, accents }) =>
    [
      `在 ${folder} 建好了专栏，共 ${count} 个文件。`,
      ...(accents === undefined ? [] : [accents]),
      '',
      '接下来：',
      ...(folder === '.' ? [] : [`  cd ${folder}`]),
      ...(install ? ['  npm install'] : []),
      `  npm start      做成网站，在 http://localhost:4321${base}/ 打开`,
      '  npm run new    开第一期',
      '然后在 column.config.ts 里写好一句话说明和介绍，删掉 content/issues/001-sample/。',
    ].join('\n'),
  'no-column': ({ folder }) =>
    `${folder} 和它上面的文件夹里都没有 column.config.ts。运行 npx industry-observer init，新建一个专栏。`,

  // The version of content
  'field.content-version': '内容写法的版本，从 1 起的整数。',
  'content-version.newer': ({ version, known }) =>
    `内容是第 ${version} 版的写法，程序只认第 ${known} 版：内容比程序新`,
  'content-version.newer.help': '请更新程序：package.json 里已经是新的，就运行 npm ci；不然先装新的。',
  'content-version.older': ({ version, known }) => `内容是第 ${version} 版的写法，程序要第 ${known} 版`,
  'content-version.older.help': '请运行 npm run migrate：它先说要改什么，再改。',
  'column-file.version': '别的都没有做。',
  'help.migrate': '把内容改成新程序认的写法：先列出要改的，再问改不改',
  'help.migrate.write': '不问，直接改',
  'migrate.unreadable': ({ problems }) => `${problems}\n\n什么也没有写入。`,
  'migrate.meanwhile': '这期间内容又有改动，什么也没有写入。请再运行一次 npm run migrate。',
  'migrate.current': ({ version }) => `内容是第 ${version} 版的写法，正是这个程序认的，不用改。`,
  'migrate.note': ({ version }) => `内容是第 ${version} 版的写法，正是这个程序认的；只要把版本记下来。`,
  'migrate.from-to': ({ from, to }) => `内容是第 ${from} 版的写法，这个程序认第 ${to} 版。`,
  'migrate.step': ({ version, words }) => `  ${version}：${words}`,
  'migrate.would': '什么也没有写入；运行 npm run migrate -- --write 就会改。',
  'migrate.ask': ({ count }) => `写入这 ${count} 个文件吗？`,
  'migrate.left': '什么也没有写入。',
  'migrate.done': ({ version, count }) =>
    `内容已是第 ${version} 版的写法，改了 ${count} 个文件。是不是都好，npm run check 会说。`,
};
