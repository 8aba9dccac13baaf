import type { newIssue as en } from '#wording/en/new.ts';
import { either } from '#wording/zh/spaced.ts';

export const newIssue: typeof en = {
  // Questions at a terminal
  'ask.prompt': ({ words }) => `${words}：`,
  'ask.prompt.proposed': ({ words, proposal }) => `${words} [${proposal}]：`,
  'ask.needed': '这一项不能空着；按 Ctrl+C 退出，什么也不会写入。',
  'ask.stopped': '已退出，什么也没有写入。',
  'ask.confirm': ({ words }) => `${words}（y 是，n 否，回车就是 y）：`,
  'ask.yes-or-no': '请写 y（是）或 n（否）。',
  'ask.number': '期号',
  'ask.company': '公司（名称或 id，按 Tab 补全）',
  'ask.companies': '公司（名称或 id，用逗号分开，按 Tab 补全）',
  'ask.company-id': ({ name }) => `“${name}”在网址里的 id，如 world-labs`,
  'ask.company-near': ({ name, nearest }) => `没有公司“${name}”。是不是“${nearest}”？`,
  'ask.company-new': ({ file }) => `是新公司，新建 ${file}？`,
  'ask.text': '用哪种语言写（zh 或 en）',
  'ask.template': '样板',
  'ask.template-choice': ({ name, label, about }) => `${name}：${label}。${about}`,
  'ask.template-broken': ({ name }) => `${name}：文件有误，npm run check 会指出来`,
  'ask.date': '发布日期',
  'ask.name': ({ id }) => `${id} 的名称（照公司自己的写法）`,
  'ask.name-en': '英文名称',
  'ask.founded': '成立时间（年、月或日，照来源写）',
  'ask.title': '标题',
  'ask.author': '作者',
  'ask.tags': '标签（一到六个）',
  'ask.series': '系列',

  // Answers
  'answer.flag': ({ flag, problem }) => `--${flag}：${problem}`,
  'answer.lines': ({ lines }) => lines.join('\n'),
  'answer.wrong': ({ message, help }) => `${message}。${help}`,
  'answer.nothing-written': '什么也没有写入。',
  'answer.none-proposed': '下面几项没法替你定：',
  'answer.no-terminal': '这里没有终端可以提问，还缺这些选项：',
  'answer.missing': ({ flag }) => `  --${flag}`,
  'answer.missing.proposed': ({ flag, proposal }) => `  --${flag.padEnd(8)}  建议：${proposal}`,
  'answer.add': '请补上。',
  'answer.add-or-yes': '请补上；都照建议的话，加 --yes。',
  'answer.name-and-id': ({ name, id }) => `${name}（${id}）`,
  'answer.known': ({ file, ids }) => `可以写 ${ids.join('、')}；别的先加进 ${file}。`,
  'answer.write': ({ value }) => `请写 ${value}。`,
  'answer.write-either': ({ values }) => `请写 ${either(values)}。`,
  'answer.no-author': '至少写一位作者',
  'answer.no-tag': '至少写一个标签',
  'answer.many-tags': ({ count, most }) => `一期最多 ${most} 个标签，这里有 ${count} 个`,
  'answer.no-language': ({ value }) => `本刊没有“${value}”这种语言`,
  'answer.no-name': ({ value }) => `“${value}”不是名称`,
  'answer.no-english': ({ value }) => `“${value}”不是英文名称`,
  'answer.name.help': '照公司自己的写法写。',
  'answer.no-number': ({ value }) => `“${value}”不是期号`,
  'answer.number-taken': ({ number, folder }) => `第 ${number} 期已经有了，在 ${folder}`,
  'answer.number-far': ({ number, nearest }) => `${number} 离最近的第 ${nearest} 期太远`,
  'answer.next-number': ({ next }) => `下一个空号是 ${next}。`,
  'answer.date-bound': ({ number, date }) =>
    `第 ${number} 期的日期是 ${date}，期号大的，日期不能早于期号小的`,
  'answer.nearest-date': ({ date }) => `最接近的日期是 ${date}。`,
  'answer.company-id': ({ name }) =>
    `资料里没有公司“${name}”。是新公司，就给它取一个拉丁字母的 id：--company world-labs --name "${name}"`,
  'answer.no-template': ({ name }) => `没有样板“${name}”`,
  'answer.templates': ({ names }) =>
    names.length === 0 ? 'content/templates/ 里还没有这种语言的样板。' : `样板有 ${names.join('、')}。`,
  'answer.template-language': ({ name, languages }) => `样板“${name}”只有${languages.join('和')}的`,
  'answer.template-make': ({ file }) => `写一份 ${file}，或者换一个样板。`,
  'answer.no-company': '至少写一家公司',
  'answer.one-new': ({ ids }) => `${ids.join('、')} 都是新公司：没有终端时，一次只能新建一家`,
  'answer.company-new': '确实是新公司，就加上 --new-company。',

  // Templates
  'field.template.name': '样板叫什么，作者按它来选。',
  'field.template.companies': '这样的一期写几家公司：one、several 或 none。',
  'field.template.about': '一句话说明它用来写什么。',

  // What was made
  'new.no-authors': ({ file, each }) =>
    `${file} 里没有一位读得出来的作者，什么也没有写入。请先写一位，比如：\n\n  - {id: editors, kind: team, name: ${each}, bio: ${each}, links: []}\n\n已有的哪里写错了，npm run check 会指出来。`,
  'new.no-tags': ({ file, each }) =>
    `${file} 里没有一个读得出来的标签，什么也没有写入。请先写一个，比如：\n\n  - {id: first-tag, name: ${each}, description: ${each}}\n\n已有的哪里写错了，npm run check 会指出来。`,
  'new.exists': ({ file }) => `${file} 已经有了。什么也没有写入。`,
  'new.refused': ({ reason }) => `${reason}。什么也没有写入。`,
  'new.unsound': ({ problems }) => `${problems}\n\n这样写通不过检查；什么也没有写入。`,
  'new.unsound-template': ({ problems }) => `这个样板有误。\n\n${problems}\n`,
  'new.made': ({ file }) => `新建 ${file}`,
  'new.kept': ({ file }) => `${file} 已有，没有改动`,
  'new.text-language': ({ language, other }) =>
    `正文用${language}写：--lang 只管提示的语言，正文的语言用 --text ${other} 指定。`,
  'new.next': '接下来：',
  'new.next.dev': ({ address }) => `  npm run dev      打开 ${address}，保存即见`,
  'new.next.check': '  npm run check    看还有什么要改',
  'new.next.company': ({ file }) => `  补全 ${file}：总部、人物、融资，都附出处。`,
  'new.next.draft': '  写好提要（description）；这一期写完了，删掉“draft: true”。',
};
