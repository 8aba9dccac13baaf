import type { addresses as en } from '#wording/en/addresses.ts';

const digits = new Intl.NumberFormat('en');

export const addresses: typeof en = {
  // Comments that disable rules
  'silence.without-reason': ({ rule }) => `这里停用了 ${rule}，但没有写理由`,
  'silence.without-reason.help': '在冒号后面写上理由。',
  'silence.idle': ({ rule }) => `这里停用了 ${rule}，可它在这儿什么也没发现`,
  'silence.idle.help': '删掉这条注释。',

  // Fixes
  'fix.by-hand.help': '请手动改：用 --fix 会连带改动别的内容。',
  'fix.brings-more.help': '请手动改：用 --fix 改会引出别的问题。',

  // Links to other sites
  'online.status': ({ status }) => `这个链接返回 ${status}`,
  'online.shy.help': '用浏览器打开看看：对方网站可能只是不让程序访问。',
  'online.later.help': '过一会儿再试；一直这样就换一个来源。',
  'online.moved.help': '找找页面搬到了哪里，或者换成存档的版本。',
  'online.slow': ({ seconds }) => `这个链接 ${seconds} 秒内没有响应`,
  'online.slow.help': '过一会儿再试，或者用浏览器打开看看。',
  'online.no-host': '这个链接的域名不存在',
  'online.no-host.help': '改正网址，或者换一个来源。',
  'online.unreachable': ({ reason }) => `这个链接连不上（${reason}）`,
  'online.unreachable.help': '用浏览器打开看看。',

  // Published addresses
  'published-draft.draft': ({ number }) => `第 ${number} 期已经发布，改成草稿，它的网址就没了`,
  'published-draft.date': ({ number, date }) =>
    `第 ${number} 期已经发布，日期改到 ${date}，在那之前它的网址就没了`,
  'published-draft.help': ({ date }) =>
    `要改内容，直接改就行；要撤下来，写 retracted: {date: ${date}, reason: {zh: …, en: …}}：网址留着，并说明原因。`,
  'address-lost': ({ path }) => `“${path}”已经公布过，现在却要消失了`,
  'address-lost.help': ({ path, target }) =>
    `恢复这个地址，或者在 redirects.yaml 里加一行：- {from: ${path}, to: ${target}}`,
  'address-lost.part.help': ({ part, path, target }) =>
    `在 column.config.ts 里打开 ${part} 这一部分，或者在 redirects.yaml 里加一行：- {from: ${path}, to: ${target}}`,
  'feed-id-lost': ({ path, id, now }) =>
    `“${path}”在订阅源里公布过的 id 是 ${id}，${now.length > 0 ? `现在变成了 ${now.join('、')}` : '现在的订阅源里没有它了'}`,
  'feed-id-lost.help': '把 id 改回来，否则订户会收不到，或者收到两次。确实不要了，就从这一行删掉 id。',
  'lost-heading': ({ heading }) => `“${heading}”已经公布过，现在没有对应的标题了`,
  'lost-heading.renamed': ({ heading, now }) =>
    `“${heading}”已经公布过，现在没有对应的标题了；似乎改成了“#${now}”`,
  'lost-heading.help': ({ file, line }) =>
    `把标题改回原来的写法；不要了，就在下次构建之后运行 npm run addresses -- --record（${file}:${line}）。`,

  // Redirects
  'redirect-soon-idle': ({ address, since }) => `到 ${since}，“${address}”会成为本站的地址，这条跳转就会报错`,
  'redirect-soon-idle.help': '到那一天删掉这一条。',
  'redirect-idle': ({ address }) => `“${address}”是本站现有的地址，跳转不会起作用`,
  'redirect-idle.help': '删掉这一条，或者改正旧地址。',
  'redirect-twice': ({ from, to }) => `“${from}”已经跳转到“${to}”`,
  'redirect-of-file': ({ file }) => `“${file}”是本站自己的文件`,
  'redirect-of-file.help': '改正旧地址。',
  'redirect-to-itself': ({ to }) => `“${to}”跳转到了它自己`,
  'redirect-to-itself.help': '写上取代它的新地址。',
  'redirect-chain': ({ to }) => `“${to}”自己也要跳转，读者得跳两次`,
  'redirect-write.help': ({ to }) => `写成 to: ${to}`,
  'redirect-slash': ({ to }) => `“${to}”末尾少了一个斜杠`,
  'redirect-nowhere': ({ to }) => `网站上没有“${to}”`,
  'redirect-unpublished.draft': ({ to }) => `“${to}”还是草稿`,
  'redirect-unpublished.scheduled': ({ to, since }) => `“${to}”要到 ${since} 才发布`,
  'redirect-unpublished.help': '先去掉这条跳转，等读者能打开页面时再加。',
  'too-many-redirects': ({ count, most, isSkipped }) =>
    `旧地址在 _redirects 里占 ${digits.format(count)} 条规则，Cloudflare Pages 只读前 ${digits.format(most)} 条：其余的${isSkipped ? '会被略过' : '只靠页面跳转'}`,
  'too-many-redirects.help': '删掉没人再访问的；nginx、Netlify 和 GitHub Pages 没有这个限制。',
  'redirect-too-long': ({ length, longest, hasPage }) =>
    `这条规则长 ${digits.format(length)} 个字符，Cloudflare Pages 最多读 ${digits.format(longest)} 个：在那里，这个地址${hasPage ? '只靠页面跳转' : '会返回 404'}`,
  'redirect-too-long.help': '没人访问这个地址，就删掉这一条；nginx、Netlify 和 GitHub Pages 没有这个限制。',

  // The list of what was published
  'addresses-unrecorded': ({ count }) =>
    `有 ${count} 个新地址还没记下；上线后运行 npm run addresses -- --record 记下。`,
  'headings-gone': ({ count }) =>
    `记下的标题有 ${count} 个已经没有了；运行 npm run addresses -- --record 会把它们去掉。`,
};
