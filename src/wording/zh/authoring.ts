import type { authoring as en } from '#wording/en/authoring.ts';

export const authoring: typeof en = {
  'language.zh': '中文',
  'language.en': '英文',
  'language.ja': '日文',
  'language.zh-Hant': '繁体中文',

  // Shared
  unwritten: ({ reason }) => `${reason}。什么也没有写入。`,
  'flag-wrong': ({ flag, reason }) => `${flag}：${reason}。`,
  'flag-wrong.help': ({ message, help }) => `${message}。${help}`,
  'no-language': ({ typed, known }) => `本刊没有“${typed}”这种语言；请写 ${known.join(' 或 ')}。`,
  'no-issue-number': ({ typed }) => `“${typed}”不是期号。`,
  'no-original': ({ number }) =>
    `没有第 ${number} 期，或者它的原文读不出来。哪些文件有问题，npm run check 会指出。`,
  'no-original.near': ({ number, nearest }) =>
    `没有第 ${number} 期，或者它的原文读不出来；最接近的是第 ${nearest} 期。哪些文件有问题，npm run check 会指出。`,
  'import.lang-is-of-messages': ({ text }) =>
    `--lang 只管这些提示用什么语言；旧文是什么语言，用 --text ${text} 来说。`,

  'credit-line.credit': '    credit: # 作者',
  'credit-line.licence': '    licence: # CC-BY-4.0 之类，或 own、permission、press、quotation',
  'credit-line.source': '    source: # 图片出处的网页',

  // Files that are named
  'file.on-web': ({ address }) => `${address} 在网上；请先下载，再写文件名。`,
  'file.missing': ({ file }) => `没有文件“${file}”。`,
  'file.missing.help': '路径里有空格的，要加引号。',
  'file.folder': ({ file }) => `${file} 是文件夹；请写里面的文件。`,
  'file.none': ({ file }) => `${file} 不是文件。`,

  // What pictures are brought with
  'picture.empty-text': '没有写文字',
  'picture.no-alt': ({ file, isOne }) =>
    `请给看不见图的读者写一句 ${file} 上是什么：--alt "…"${isOne ? '' : '，每个文件写一次'}。`,
  'picture.many-alts': ({ alts, count }) => `${count} 个文件，却有 ${alts} 个 --alt；每段文字都要加引号。`,
  'picture.one-only': ({ flag }) => `--${flag} 只用于一张图片；请单独导入这一张。`,
  'picture.no-source': ({ typed }) => `--source：“${typed}”不是网址。`,
  'picture.no-licence': ({ typed, help }) => `--licence：没有“${typed}”这种许可。${help}`,
  'picture.no-licence.help': '写知识共享许可的代号，如 CC-BY-4.0，或 own、permission、press、quotation。',
  'picture.no-name': ({ typed, instead }) =>
    `“${typed}”不能作图片的文件名：只用小写字母 a–z、数字和连字符，不带扩展名，如 ${instead}。`,
  'picture.too-large': ({ file }) => `${file} 超过 200 MB；请先缩小。什么也没有写入。`,
  'picture.unsound': ({ file, message, help }) => `${file} ${message}。${help}什么也没有写入。`,

  // What was brought
  'picture.file': ({ file, pixels, size }) => `${file}（${pixels}，${size}）`,
  'picture.known': ({ came, file }) => `这一期已经有 ${came}，就是 ${file}，没有再复制。`,
  'picture.brought': ({ came, went, removed }) =>
    `${came} → ${went}${removed.length > 0 ? `；去掉了${removed.join('、')}` : ''}`,
  'picture.pages': ({ pages }) => `原有 ${pages} 页，只留下第一页。`,
  'picture.drawing-is': ({ fault }) => `这张矢量图${fault}`,
  'picture.carries': ({ what }) => `这张图片还带着${what}`,
  'picture.unreadable': '不是能读取的图片',
  'picture.block.position': '拍摄地点',
  'picture.block.camera': '相机信息',
  'picture.block.icc': '色彩配置文件',
  'picture.block.photoshop': 'Photoshop 数据',
  'picture.block.comments': '注释',
  'picture.block.brightness': '亮度图',
  'picture.paste-cover': ({ file, isThere }) =>
    `贴到 ${file} 的头部信息里${isThere ? '，换掉原来的 cover' : ''}：`,
  'picture.paste-text': ({ file, others }) =>
    `贴到 ${file} 里${others.map((each) => `；${each.file} 里也贴一份，文字改成${each.language}`).join('')}：`,
  'picture.paste-credit': ({ file, isThere }) =>
    isThere ? `贴到 ${file} 头部信息的 pictures: 下面：` : `贴到 ${file} 的头部信息里：`,

  // Translations
  'translate.own-language': ({ number, from, to }) =>
    `第 ${number} 期的原文就是${from}，${to.length > 0 ? `只能译成${to.join('或')}` : '本刊没有别的语言'}。`,
  'translate.missing': ({ file, command }) => `还没有 ${file}；先运行 ${command} 来新建。什么也没有写入。`,
  'translate.no-authors': 'authors.yaml 里没有能读取的条目；npm run check 会说明原因。',
  'translate.which-author': ({ ids }) => `请写明译者：--author ${ids.join(' 或 --author ')}。`,
  'translate.made': ({ file }) => `已新建 ${file}`,
  'translate.next-converted': ({ address, done }) =>
    `接下来：
  npm run dev      再打开 ${address}，每次保存后页面自动更新
  文字已经转换好，直接改。
  改完后运行 ${done}`,
  'translate.next': ({ address, done }) =>
    `接下来：
  npm run dev      再打开 ${address}，每次保存后页面自动更新
  译文写在各条注释下面；列表、表格和图片说明里的原文，直接改成译文。组件留在原处，注释只有你看得到。
  译完后运行 ${done}`,
  'translate.published': '  原文已经发布，下次构建会把这份译文一并发布；要晚些发，写一个更晚的 date。',
  'translate.is-current': ({ file }) => `${file} 与原文一致。`,
  'translate.when-same': ({ command }) => `改到一致之后运行：${command}`,
  'translate.not-done': ({ file }) => `${file} 还没有译完。`,
  'translate.behind-unknown': ({ file, reason }) => `${file} 落后于原文，改了哪里查不出来。${reason}`,
  'translate.fingerprints': ({ own, now }) =>
    `  译文所据的原文   ${own || '（没有写 translates）'}\n  现在的原文       ${now}`,
  'translate.behind': ({ file, count, date, commit }) =>
    `${file} 落后于原文${count > 0 ? ` ${count} 段` : ''}，所据的是 ${date} 的版本（${commit}）。`,
  'translate.at-end': ({ file }) => `${file} 末尾`,
  'translate.changed': '有改动',
  'translate.added': '新增',
  'translate.removed': '已删去',
  'translate.removed-here': '这一行之前删去了',

  // The history of the content
  'history.no-git': '没有安装 git。',
  'history.not-kept': '内容没有放在 git 里。',
  'history.unreadable': ({ reason }) => `读不了 git 的历史：${reason}`,
  'history.shallow': '这里只有最近一段历史；运行 git fetch --unshallow 取回其余的。',
  'history.no-version': 'git 里没有哪个版本的原文对得上。',

  // Schemas
  'schemas.comment': '由 npm run schemas 从 src/schema 生成，请勿手改。',
  'schemas.empty': '这里是空的。',
  'schemas.done': ({ count, texts }) =>
    `写好了 ${count} 份 JSON Schema，在 .vscode/schemas；VS Code 认得 ${texts} 篇文章。`,
};
