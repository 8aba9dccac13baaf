import type { help as en } from '#wording/en/help.ts';

export const help: typeof en = {
  help: '检查、构建、预览专栏。',
  'help.lang': '提示用什么语言',
  'help.port': '端口；被占用就用下一个空着的',
  'help.this': '显示这份说明',
  'help.command': '显示某个命令的说明',
  'help.choices': ({ words, choices }) => `${words}（${choices.join('、')}）`,
  'help.default': ({ words, value }) => `${words}；不写就是 ${value}`,
  'help.title.usage': '用法：',
  'help.title.arguments': '参数：',
  'help.title.options': '选项：',
  'help.title.commands': '命令：',

  // Check
  'help.check': '找出内容里的所有问题，指明位置和改法',
  'help.check.format': '结果的格式',
  'help.check.fix': '自动改好有把握的地方，逐处列出；其余文字不动',
  'help.check.dry-run': '只列出 --fix 会改什么，不写入',
  'help.check.strict': '有警告也算不通过，不只看错误',
  'help.check.online': '联网检查外部链接',
  'help.status': '列出每一期的状态：有哪些语言、发布了没有、还有什么要改',

  // Build and serve
  'help.build': '构建网站，放进 dist/',
  'help.build.for': '网站放在哪里：nginx 会另备压缩文件',
  'help.build.all': '不用以前留下的结果，全部重新生成、验证、发布',
  'help.build.watch': '内容一改就重新构建，直到停止',
  'help.addresses': '列出上次构建里还没记为“已公布”的地址和标题',
  'help.addresses.record': '记下它们：以后丢了地址就不能构建，丢了标题检查会提醒',
  'help.start': '构建网站并打开预览',
  'help.dev': '边写边预览',
  'help.dev.code': '网站代码改了也跟着变（用 Vite）',

  // Pictures
  'help.picture': '把图片放进一期：转正、缩到合用的大小、去掉看不见的信息',
  'help.issue': '期号',
  'help.picture.files': '图片文件',
  'help.picture.alt': '图上是什么，写给看不见图的读者；每个文件写一次',
  'help.picture.caption': '图下的说明',
  'help.picture.name': '图片在这一期里的文件名，如 chip-board；不写就照原名取',
  'help.picture.cover': '改为给出封面那几行头部信息',
  'help.picture.credit': '作者',
  'help.picture.licence': '许可，如 CC-BY-4.0',
  'help.picture.source': '图片出处的网页',

  // Import
  'help.import': '把旧博客的文章变成各期和公司的草稿',
  'help.import.paths': '旧文的文件和文件夹',
  'help.import.out': '写到哪个文件夹；不写就是内容文件夹',
  'help.import.dry-run': '只说会做什么，不写入',
  'help.import.number': '第一篇没写期号的用这个号；不是专栏的文章也一并导入',
  'help.import.text': '旧文的语言，zh 或 en；不写就看文字判断',
  'help.import.report': '把完整的报告写成 JSON 文件',
  'help.import.force': '覆盖已有的一期和公司',

  // Translations, schemas
  'help.schemas': '让 VS Code 认得内容文件夹里的写法',
  'help.translate': '新建一份译文，或列出原文在译文之后改了什么',
  'help.translate.language': '译成哪种语言，zh 或 en',
  'help.translate.author': '译者，写 authors.yaml 里的 id；几位用逗号隔开',
  'help.translate.done': '标明译文已与现在的原文一致',

  // What was mistyped
  'usage.unknown-option': ({ flag, near }) =>
    `没有选项 ${flag}。${near.length > 0 ? `是不是 ${near.join(' 或 ')}？` : ''}`,
  'usage.unknown-command': ({ name, near }) =>
    `没有命令 ${name}。${near.length > 0 ? `是不是 ${near.join(' 或 ')}？` : ''}`,
  'usage.missing-argument': ({ name }) => `缺少 <${name}>。`,
  'usage.missing-value': ({ flags }) => `${flags} 后面没有写值。`,
  'usage.wrong-value': ({ flags, value, choices }) =>
    `${flags} 不能是“${value}”，只能是 ${choices.slice(0, -1).join('、')} 或 ${choices.at(-1)}。`,
  'usage.too-many': ({ expected, words }) =>
    `多写了：${words}。${expected === 0 ? '这个命令只带选项' : `除了选项，这个命令只带 ${expected} 项`}。`,
};
