import type { columnSettings as en } from '#wording/en/column-settings.ts';

function lowContrast(
  scheme: string,
  { name, ground, ratio, least }: { name: string; ground: string; ratio: number; least: number },
): string {
  const behind = ground === 'wash' ? '标出的文字的底色' : ' paper ';
  return `${scheme}下，${name} 与${behind}的对比度是 ${ratio}:1，至少要 ${least}:1`;
}

/** What is wrong with `column.config.ts`, and what its fields are, in Chinese. */
export const columnSettings: typeof en = {
  'column-file.missing': '找不到 column.config.ts',
  'column-file.syntax': ({ reason }) => `文件不是合法的 TypeScript：${reason}`,
  'column-file.syntax.help': '改这里或前一处：常见的是缺了逗号、括号或引号。',
  'column-file.fails': ({ reason }) => `文件无法载入：${reason}`,
  'column-file.help': '文件里要有 export default defineColumn({ … })；docs/column.md 里有一份可以照着写。',
  'column-file.unsound': ({ problems }) => `专栏设置里有 ${problems}；别的都没有做。`,

  'config.unknown.help': '删掉它，或者到 docs/column.md 里查有哪些字段。',
  'config.each-language': '这里每种语言都要写：{zh: …, en: …}',
  'config.in-language': '这种语言的说法。',
  'config.name': '专栏的名称，每种语言一个。',
  'config.tagline': '一句话说明专栏是什么，每种语言一句。',
  'config.description': '用一两句话介绍专栏，每种语言一份。',
  'config.rights': '文字归谁所有、怎样引用，每种语言一份。',
  'config.numbering': '期号前后的字，每种语言一份：{before: ‘第’, after: ‘期’}。',
  'config.numbering.before': '期号前面的字。',
  'config.numbering.after': '期号后面的字。',
  'config.languages': '一到四种语言：[{code: ‘zh’}]。排在第一的放在网站根目录。',
  'config.languages.code': '程序里有界面文字的语言：zh、en 或 ja。',
  'config.languages.name': '网站上写出这种语言时，怎样称呼它。',
  'config.languages.tag': '语言的 BCP 47 标签，例如 zh-CN。',
  'config.languages.from': '没有人写的文字，从哪种语言自动转换：zh-Hant 写 zh。',
  'config.languages.twice.help': '每种语言只列一次。',
  'config.origin': '网站发布在哪里：https://column.example。',
  'config.tag-authority': '你的域名，加上它归你所有的年份，例如 ‘column.example,2026’；定下来就不要再改。',
  'config.time-zone': '专栏的一天从哪个时区的零点算起，例如 Asia/Shanghai。',
  'config.editor-address': '邮箱地址，例如 editor@column.example。',
  'config.editor-address.form': ({ value }) => `“${value}”不是邮箱地址`,
  'config.discussion': '各期讨论的网页，期号和语言的位置写 {number} 和 {locale}。',
  'config.messages': '用哪种语言告诉作者要改什么：zh 或 en。',
  'config.editor': '工作台用什么打开文件。',
  'config.lengths': '各种列表的长度：{issuesPerPage: 30}。',
  'config.length': '每种列表可以多长，见 docs/column.md。',
  'config.length.range': ({ least, most }) => `这里应该是 ${least} 到 ${most} 的整数`,

  'config.template': 'npm run new 建议用的样板：templates/ 里的文件名，不带语言和扩展名。',
  'config.footer': '页脚的链接：[‘corrections’, {label: {zh: ‘声明’}, to: ‘/about/’}]。',
  'config.footer.label': '链接的文字，每种语言一份。',
  'config.footer.to': '链接指向哪里：/about/、https://…，或 mailto: 加邮箱。',
  'footer-link.form': ({ value }) => `“${value}”不是地址`,
  'footer-link.form.help': '写站内的页面（/about/）、https:// 开头的网址，或 mailto: 加邮箱。',
  'footer-link.nowhere': ({ to }) => `网站上没有 ${to}`,
  'footer-link.nowhere.help': '写读者能打开的页面，用第一种语言的地址。',
  'footer-link.part': ({ part }) => `网站上没有 ${part}：这一部分关掉了`,
  'footer-link.part.help': '从页脚里去掉它，或者把这一部分打开。',
  'column-template': ({ name }) => `没有样板“${name}”`,
  'column-template.help': ({ names }) =>
    names.length > 0 ? `现有 ${names.join('、')}。` : '在内容文件夹的 templates/ 里放一个。',
  'config.parts': '网站不要的部分：{investors: false}。',
  'config.part': '网站不要这一部分，就写 false。',
  'config.faces': '要换的字体：{headings: ‘fonts/Title.woff2’, text: ‘serif’}。',
  'config.faces.headings':
    '标题的字体：专栏目录里的一个字体文件（.woff2、.woff、.ttf 或 .otf），或者 system，用读者设备上的字体。',
  'config.faces.text': '正文的字体：serif（衬线）或 sans（无衬线）。',
  'font-file.form': ({ value }) => `“${value}”不是字体文件`,
  'font-file.form.help': '写 system，或者写字体文件从 column.config.ts 所在目录起的路径：fonts/Title.woff2。',
  'font-file.missing': ({ file }) => `没有 ${file} 这个文件`,
  'font-file.missing.help': '路径从 column.config.ts 所在的目录算起。',
  'font-file.none': ({ file }) => `${file} 不是能用的字体`,
  'font-file.none.help': '换一个文件：.woff2、.woff、.ttf 或 .otf，里面要有数字。',
  'font-letters': ({ file, characters }) => `${file} 缺标题里的字：${characters}`,
  'font-letters.help': '这些字会用别的字体显示。这种字体更全的版本里也许有。',
  'config.colours': '浅色（light）和深色（dark）下的颜色：{accent: ‘#bf3a17’}。',
  'config.colour': '颜色写成 #rrggbb，例如 #bf3a17。',

  'colour-form': ({ value }) => `“${value}”不是颜色`,
  'colour-form.help': '写 # 和六位十六进制数字：#bf3a17。',
  'colour-contrast.light': (found) => lowContrast('浅色', found),
  'colour-contrast.dark': (found) => lowContrast('深色', found),
  'colour-contrast.help': ({ name, isWash }) =>
    `把 ${name} 或 paper 调亮或调暗${isWash ? '；标出的文字底下混有 accent，也可以调它' : ''}。`,

  'time-zone.form': ({ value }) => `“${value}”不是时区`,
  'time-zone.form.help': '按 IANA 的名称写：Asia/Shanghai、Europe/Berlin、UTC。',
  'language-tag.form': ({ value }) => `“${value}”不是语言标签`,
  'language-tag.form.help': '按 BCP 47 写：zh-CN、en、en-GB。',
  'tag-authority.form': ({ value }) => `“${value}”不能用作 tag 的归属`,
  'tag-authority.form.help': '写你的域名、逗号，再写它归你所有的年、月或日：column.example,2026。',
};
