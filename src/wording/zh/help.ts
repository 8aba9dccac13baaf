import type { help as en } from '#wording/en/help.ts';
import { either } from '#wording/zh/spaced.ts';

export const help: typeof en = {
  help: '检查、构建、预览专栏。',
  'help.lang': '提示用什么语言',
  'help.port': '端口；被占用就用下一个空着的',
  'help.this': '显示这份说明',
  'help.command': '显示某个命令的说明',
  'help.choices': ({ words, choices }) => `${words}（${choices.join('、')}）`,
  'help.default': ({ words, value }) => `${words}；不写就是 ${value}`,
  'help.options': '[选项]',
  'help.title.usage': '用法',
  'help.title.arguments': '参数',
  'help.title.options': '选项',
  'help.title.commands': '命令',

  // Check
  'help.check': '找出内容里的所有问题，指明位置和改法',
  'help.check.format': '结果的格式',
  'help.check.fix': '自动改好有把握的地方，逐处列出；其余文字不动',
  'help.check.dry-run': '只列出 --fix 会改什么，不写入',
  'help.check.strict': '有警告也算不通过，不只看错误',
  'help.check.online': '联网检查外部链接',
  'help.status': '列出每一期的状态、长短，和数字的出处',

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
  'help.picture.cover': '作题图：打印的是头部信息里 cover 那几行',
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
  'help.import.review': '把每篇文章和导入的结果左右并排写成一个 HTML 文件',
  'help.import.map': '一个 YAML 文件，写明文章里的标签换成哪个',
  'help.import.report': '把完整的报告写成 JSON 文件',
  'help.import.force': '覆盖已有的一期和公司',

  // Translations, schemas
  'help.schemas': '让 VS Code 认得内容文件夹里的写法',
  'help.translate': '新建一份译文，或列出原文在译文之后改了什么',
  'help.translate.language': '译成哪种语言，zh 或 en',
  'help.translate.author': '译者，写 authors.yaml 里的 id；几位用逗号隔开',
  'help.translate.done': '标明译文已与现在的原文一致',

  // New issues, upkeep, previews, web editing
  'help.json': '写成程序读的 JSON',
  'help.check.money': '找出正文里可以改为取自公司文件的金额',
  'help.language-server': '在编辑器里边写边查，由编辑器启动',
  'help.language-server.stdio': '经标准输入输出通信；不写也是这样',
  'help.build.drafts': '做一份带草稿的预览，另放一个文件夹',
  'help.build.only': '只做一期的预览，好交给别人看',
  'help.build.single-file': '和 --only 一起用：一页一个文件，图片、字体都在里面',
  'help.build.out': '预览放进哪个文件夹；不写就是 dist-drafts，或 preview- 加期号',
  'help.dev.host': '让同一网络里的人也能看，草稿也在内；不写地址就是本机的全部地址',
  'help.rename': '改一个 id，所有提到它的文件一起改，旧地址转到新地址',
  'help.rename.kind':
    'tag（标签）、series（系列）、company（公司）、investor（投资方）、author（作者）或 reference（参考资料）',
  'help.rename.ids': '旧 id 和新 id；改参考资料的，前面再写期号',
  'help.rename.dry-run': '只列出会改什么，不写入',
  'help.stale': '翻旧账：一年没写到的公司、没有核实的融资、打不开的链接',
  'help.stale.as-of': '从哪一天往回数一年，如 2026-11-28；不写就是今天',
  'help.stale.online': '联网试每个链接，并记下结果',
  'help.stale.json': '写成程序读的 JSON，和 check --format json 一样',
  'help.cms': '做一个文件夹，编辑部用它在浏览器里写稿',
  'help.cms.repo': '仓库的所有者和名字，如 column/observer',
  'help.cms.branch': '写入哪个分支；不写就是默认分支',
  'help.cms.backend': '仓库在哪一种托管平台',
  'help.cms.api': '自己架设的平台，写它的接口地址',
  'help.cms.sign-in': '编辑登录用的服务；不写就用访问令牌',
  'help.cms.out': '写到哪个文件夹',
  'help.cms.prepare': '先按编辑器的写法把内容统一写一遍，往后每次改动都小',
  'help.new': '开一期：建好文件夹和原文；公司是新的，公司文件也一并建好',
  'help.new.number': '期号；不写就接着最大的',
  'help.new.company': '公司，写 id 或任何一个名称；没有的就新建',
  'help.new.text': '正文的语言，zh 或 en',
  'help.new.template': '用 templates/ 里的哪个样板；不写就是公司小传',
  'help.new.title': '标题',
  'help.new.date': '发布日，如 2024-08-13；不写就是今天',
  'help.new.author': '作者，写 id 或名字；几位用逗号隔开',
  'help.new.tags': '一到六个标签，写 id 或名称，用逗号隔开',
  'help.new.series': '属于哪个系列，写 id 或名称',
  'help.new.name': '新公司的名称',
  'help.new.name-en': '名称是中文的，再写英文名',
  'help.new.founded': '新公司哪年成立，如 2016 或 2016-12',
  'help.new.new-company': '确实是新公司，虽然 id 和已有的很像',
  'help.new.yes': '建议全都接受，不再问',

  // What was mistyped
  'usage.unknown-option': ({ flag, near }) =>
    `没有选项 ${flag}。${near.length > 0 ? `是不是 ${either(near)}？` : ''}`,
  'usage.unknown-command': ({ name, near }) =>
    `没有命令 ${name}。${near.length > 0 ? `是不是 ${either(near)}？` : ''}`,
  'usage.missing-option': ({ flags }) => `请加上 ${flags}。`,
  'usage.missing-argument': ({ name }) => `缺少 <${name}>；加上 --help，可以看用法。`,
  'usage.missing-value': ({ flags }) => `${flags} 后面没有写值。`,
  'usage.wrong-value': ({ flags, value, choices }) =>
    `${flags} 不能是“${value}”，只能是 ${either(choices)}。`,
  'usage.too-many': ({ expected, words }) =>
    `多写了：${words}。${expected === 0 ? '这个命令只带选项' : `除了选项，这个命令只带 ${expected} 项`}。`,
};
