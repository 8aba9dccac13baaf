import type { posts as en } from '#wording/en/posts.ts';

export const posts: typeof en = {
  'help.post': '写出某个渠道要的全部内容：正文、图片和用法',
  'help.post.number': '期号；发邮件也可以写月份，例如 2024-08，信里介绍当月各期',
  'help.post.language': '正文的语言',
  'help.post.to': '渠道',
  'help.post.out': '写进哪个文件夹；默认按期号、语言和渠道取名，例如 post-22-zh-markdown',
  'help.post.no-tables': 'Markdown：表格改成列表，给不支持表格的平台',
  'help.post.front-matter': 'Markdown：开头写上哪个程序的文首字段',
  'post.unsound': ({ number, problems }) => `第 ${number} 期什么也没有写出：${problems}。`,
  'post.unsound-month': ({ month, problems }) => `${month} 什么也没有写出：${problems}。`,
  'post.month-by-mail': ({ month, channel }) =>
    `${month} 是月份，只有邮件可以按月写，${channel}不行。请写期号，或者 --to mail。`,
  'post.month-unrecorded': ({ month }) => `${month} 是月份，只有各期才记进 posted.yaml。请去掉 --record。`,
  'post.empty-month': ({ month, language }) => `${month} 没有发布任何一期的${language}版。`,
  'post.unwritten': ({ number, language, languages }) =>
    `第 ${number} 期没有${language}版，只有${languages.join('、')}；用 npm run translate 可以开始翻译。`,
  'post.done': ({ folder }) => `都在 ${folder}，怎么用见里面的 README.txt。`,
  'post.not-out': ({ number }) => `第 ${number} 期还没有发布：在那之前，通往网页和图片的链接都打不开。`,

  // What went out
  'help.post.record': '同时在 posted.yaml 里记下今天发了这一版',
  'post.recorded': ({ file }) => `已记入 ${file}：以后这一期有改动，检查时会提醒。`,
  'posted-version': ({ value }) => `“${value}”不是 npm run post 写的版本记号`,
  'posted-version.help': '删掉这一条，再运行一次 npm run post -- --record。',
  'posted.unknown': ({ number }) => `没有第 ${number} 期`,
  'posted.unwritten': ({ number, language }) => `第 ${number} 期没有${language}版`,
  'posted.unknown.help': '改正这一条，或者删掉。',
  'posted.older': ({ number, language, channel, date }) =>
    `第 ${number} 期的${language}版 ${date} 发出之后改过：${channel}`,
  'posted.older.help': ({ number, locale, channel }) =>
    `先到那边改好，再运行 npm run post -- ${number} ${locale} --to ${channel} --record。`,
  'status.posted': ({ number, language, channel, date }) =>
    `${channel}：第 ${number} 期${language}版，${date} 发出`,
  'status.posted-older': ({ number, language, channel, date }) =>
    `${channel}：第 ${number} 期${language}版，${date} 发出，之后改过`,
  'desk.posted': ({ date }) => `${date} 发出`,
  'desk.posted-older': ({ date }) => `${date} 发出，之后改过`,

  // Channels
  'channel.markdown': 'Markdown',
  'channel.text': '短文',
  'channel.wechat': '微信公众号',
  'channel.mail': '邮件',

  // Short texts
  'post.paste.text': ({ network, used, limit }) => `${network}，${used}/${limit}`,
  'post.network.Weibo': '微博',
  'post.network.X': 'X',
  'post.network.LinkedIn': '领英',
  'post.network.Mastodon': 'Mastodon',
  'post.network.Bluesky': 'Bluesky',
  'post.text.paste': '每个文件对应一个平台，文件名就是平台名，字数都在限额之内。',
  'post.text.card': ({ file }) => `平台会从网页读取卡片；像微博这样不显示卡片的，请自己上传 ${file}。`,

  // Mail
  'post.mail.subject': '主题',
  'post.mail.preheader': '预览文字',
  'post.mail.left-out': '邮件程序显示不了更长的信，以下各节没有收进来，信里有通往网页的链接',
  'post.mail.message': ({ file }) =>
    `${file} 是一封完整的信，网页和纯文本两部分都在：用邮件程序打开，或用 SMTP 寄出。`,
  'post.mail.no-sender': ({ name }) =>
    `${name}.html 和 ${name}.txt 是信的两部分；要 ${name}.eml，请把 EDITOR_ADDRESS 设为寄信的邮箱。`,
  'post.mail.services': ({ name }) =>
    `用邮件服务群发：提交 listmonk.json 或 buttondown.json，或者粘贴 ${name}.html 和 ${name}.txt；做法见 docs/mail.md。`,

  // WeChat
  'post.paste.wechat': '文章',
  'post.wechat.title': '标题',
  'post.wechat.author': '作者',
  'post.wechat.digest': '摘要',
  'post.wechat.original': '原文链接（阅读原文）',
  'post.wechat.paste': ({ file }) =>
    `用浏览器打开 ${file}，全选、复制，贴进 mp.weixin.qq.com 新建的文章；图片会一起带过去。`,
  'post.wechat.pictures': ({ count }) =>
    count === 0
      ? '下面几栏照填；封面上传 cover-900x383.png，方形封面用 cover-200x200.png。'
      : '编辑器里缺哪张图，就按编号在原处上传文件夹里的那一张；下面几栏照填，封面上传 cover-900x383.png，方形封面用 cover-200x200.png。',

  // Markdown
  'post.paste.markdown': 'Markdown',
  'post.markdown.paste': ({ file }) =>
    `把 ${file} 贴进平台的 Markdown 编辑器，或者直接导入文件；图片从本站加载。`,
  'post.markdown.mirror': ({ file }) => `把 ${file} 放进你的网站的文章文件夹。`,
  'post.markdown.canonical': ({ address }) =>
    `平台有“原文地址”或 canonical 一栏的，填 ${address}，好让搜索引擎知道原文在哪里。`,
};
