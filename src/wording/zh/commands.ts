import type { commands as en } from '#wording/en/commands.ts';

export const commands: typeof en = {
  problems: ({ errors, warnings }) =>
    [...(errors > 0 ? [`${errors} 个错误`] : []), ...(warnings > 0 ? [`${warnings} 个警告`] : [])].join('、'),

  // Check
  'check.fixed': ({ count }) => `已改好，共改动 ${count} 段文字。`,
  'check.would-fix': ({ count }) => `--fix 会改动 ${count} 段文字；现在什么也没有写入。`,
  'check.clean': ({ issues }) =>
    issues === 0
      ? '没有要改的。还没有写过一期，运行 npm run new 就开始写第一期。'
      : `检查了 ${issues} 期，没有要改的。`,
  'check.found': ({ issues, problems }) => `检查了 ${issues} 期：${problems}。`,
  'check.fixable': ({ count, money }) =>
    `其中 ${count} 处可以用 npm run check -- --fix${money ? ' --money' : ''} 自动改好；想先看看，再加上 --dry-run。`,

  // How the column stands
  'column.drafts': ({ numbers }) => `草稿：第 ${numbers.join('、')} 期。`,
  'column.scheduled': ({ numbers, dates }) =>
    `待发布：${numbers.map((number, index) => `第 ${number} 期（${dates[index]}）`).join('、')}。`,
  'column.gaps': ({ runs }) => `空着的期号：${runs.join('、')}。`,
  'status.number': '期号',
  'status.title': '标题',
  'status.date': '日期',
  'status.to-fix': '待改',
  'status.original': '原文',
  'status.converted': '自动转换',
  'status.current': '已同步',
  'status.behind': '落后',
  'status.behind-by': ({ blocks }) => `落后 ${blocks} 段`,
  'status.draft': ({ date }) => `草稿 ${date}`,
  'status.scheduled': ({ date }) => `待发布 ${date}`,
  'status.figures': '数字有出处',
  'status.rounds': '融资有实据',
  'status.sources': '来源的日期',
  'status.characters': ({ count, minutes }) => `${count} 字，${minutes} 分钟`,
  'status.words': ({ count, minutes }) => `${count} 词，${minutes} 分钟`,
  'status.from-to': ({ oldest, newest }) => `${oldest} 至 ${newest}`,
  'status.as-of': ({ day }) => `未注日期，正文截至 ${day}`,
  'status.besides': ({ problems }) => `此外，不属于任何一期的还有 ${problems}（npm run check）。`,

  // Build
  'build.unsound': ({ problems }) => `没有构建：${problems}。`,
  'build.refused': ({ count }) => `没有发布：生成的网站有 ${count} 个错误。`,
  'build.done': ({ folder, seconds }) => `${folder} 已构建，用时 ${seconds} 秒。`,
  'build.to-fix': ({ problems }) => `待改：${problems}；npm run check 会指出在哪里。`,
  'build.waits': '另一个构建正在处理这些内容，等它结束后再开始。',

  // Servers
  'serve.stop': '按 Ctrl+C 停止。',
  'serve.beside': ({ path }) => `这里没有内容，网站从 ${path} 开始。`,
  'dev.to-fix': ({ problems }) => `待改：${problems}；见 /desk/。`,
  'dev.clean': '没有要改的。',
  'dev.errors': '内容有错误',

  // Published addresses
  'addresses.none': '还没有构建过：先运行 npm run build。',
  'addresses.counts': ({ recorded, built }) => `已记下 ${recorded} 个地址，上次构建有 ${built} 个。`,
  'addresses.recorded': ({ count, file }) => `记下了 ${count} 个，写入 ${file}；请提交这个文件。`,

  // Translations
  'translate.unsound': ({ problems }) => `${problems}\n\n请先改好这些；什么也没有写入。`,
  'translate.unfinished': ({ problems }) => `${problems}\n\n这些还没有译完；什么也没有写入。`,
  'translate.no-line': ({ file, fingerprint }) =>
    `${file} 里没有单独成行的 translates；请写上 translates: "${fingerprint}"。什么也没有写入。`,
  'translate.current': ({ file }) => `${file} 本来就与原文一致。`,
  'translate.done': ({ file, fingerprint }) => `${file} 已与原文一致：translates 是 ${fingerprint}。`,
  'translate.same-title': '标题和原文一样，还没有译。',
  'translate.same-description': '提要和原文一样，还没有译。',
};
