import type { verify as en } from '#wording/en/verify.ts';

export const verify: typeof en = {
  // What is not published
  'site-secret': ({ what, by }) => `泄露了${what}：“${by}”`,
  'site-secret.help': '从要发布的内容里去掉，或者两者一起发布。',
  'site-secret.draft': ({ number }) => `还是草稿的第 ${number} 期`,
  'site-secret.scheduled': ({ number }) => `还没到发布日期的第 ${number} 期`,
  'site-secret.translation': ({ number }) => `还没到发布日期的第 ${number} 期译文`,

  // Links
  'site-link.fragment': ({ path, fragment }) => `“${path}”里没有“#${fragment}”`,
  'site-link.beside': ({ path }) => `“${path}”指到了网站所在的路径之外`,
  'site-link.more': ({ reason, count }) => `${reason}，另有 ${count} 个文件也链接到这里`,
  'site-link.help': '改正链接；正文里的链接在哪一行，npm run check 会指出。',

  // What a file says of itself
  'site-file.form': ({ form, reason }) => `${form} 格式有误：${reason}`,
  'site-file.json-ld': ({ reason }) => `其中的 JSON-LD 格式有误：${reason}`,
  'site-file.language': '没有注明语言',
  'site-file.title': '没有标题',
  'site-file.description': '没有提要',
  'site-file.canonical': '没有规范地址（canonical）',
  'site-file.fragment': ({ fragment }) => `链接到了自己的“#${fragment}”，但页面里没有它`,
  'site-file.help': '出自正文的，npm run check 会指出在哪一行；其余的是程序写的。',

  // Languages
  'site-language': ({ language, expected }) => `注明的语言是 ${language}，应为 ${expected}`,
  'site-language.silent': ({ address }) => `把“${address}”列为另一语言的版本，对方却没有列出它`,
  'site-language.help': '两处都由版式写出：看看那里改了什么。',

  // The sitemap
  'site-sitemap.missing': ({ address }) => `站点地图里没有“${address}”`,
  'site-sitemap.unwanted': ({ address }) => `站点地图列出了“${address}”，但这个页面不该给搜索引擎`,
  'site-sitemap.help': '页面由 src/domain/site-pages.ts 列出：看看那里改了什么。',
};
