import type { extensions as en } from '#wording/en/extensions.ts';

/** What a column adds to the program. */
export const extensions: typeof en = {
  'extension-failed.check': ({ name, place, reason }) => `专栏自己的检查“${name}”出错：${reason}（${place}）`,
  'extension-failed.help': '在那个文件里改；docs/extensions.md 里有例子。',
  'extension-failed.render': ({ place, reason }) =>
    `${place}  错误  ${reason}\n  → 这是专栏自己的文件，在那里改。docs/extensions.md 里有例子。`,
  'extension-failed.untitled': ({ page, language }) =>
    `extensions/pages/${page}.astro  错误  <Page> 缺少语言“${language}”的标题或简介\n  → 专栏的每种语言都要写标题和简介。`,
  'extensions-file.help':
    '文件里要有 export default defineExtensions({ … })；能写什么，docs/extensions.md 里都有。',
  'extension-name': ({ name }) => `“${name}”不能用作这里的名字`,
  'extension-name.component.help': '组件的名字以大写字母开头，只有字母和数字，如 Term。',
  'extension-name.output.help': '文件名只用小写字母、数字、连字符和点，并且有后缀，如 issues.txt。',
  'extension-name.check.help': '检查的名字只用小写字母，单词之间用连字符，如 descriptions-end。',
  'extension-name.taken': ({ name }) => `“${name}”程序已经用了`,
  'extension-name.taken.help': '换一个名字。',
  'extension-file.missing': ({ file }) => `找不到 extensions/${file}`,
  'extension-file.missing.help': '写好这个文件，或者删掉这里的名字。',
  'extension-file.unnamed': ({ file }) => `extensions/${file} 不起作用：extensions/index.ts 里没有写它的名字`,
  'extension-file.unnamed.help': ({ kind, name }) =>
    `在 extensions/index.ts 的 ${kind} 里写上 ${name}。名字以 _ 开头的文件不用写。`,
  'extension-function': '这里要写一个函数',
  'extension-function.help': 'docs/extensions.md 里有例子可以照着写。',
  'extension.pages': '页面，写作为地址的那个词。',
  'extension.components': '给作者用的组件，按名字。',
  'extension.outputs': '网站里的文件，按文件名。',
  'extension.checks': '检查，按名字。',
  'extension.display': 'block 独占几行，inline 写在句子里。',
  'extension.encloses': '里面有没有文字。',
  'extension.properties': '属性：text、address，或者可以写的几个词。',
  'extension.example': '写法。',
  'extension.plain': '加上 plain：里面没有文字的组件，在订阅源、Markdown 和搜索里写成什么。',
};
