import type { importingCompany as en } from '#wording/en/import-company.ts';

export const importingCompany: typeof en = {
  'import.company-kept': ({ name, file }) => `“${name}”就是 ${file} 里的公司，那个文件保持原样。`,
  'import.no-company': ({ file }) => `看不出文章写的是哪家公司：请补全 ${file}，或在这一期里改填别的公司。`,
  'import.no-founding': ({ file }) => `文中没说公司何时成立；${file} 里暂写了文章的年份。`,
  'import.founders': ({ label, names }) => `名单的标题是“${label}”，所以算作创始人：${names.join('、')}。`,
  'import.no-person': ({ text }) => `看不出是哪个人：“${text}”。`,
  'import.roles': ({ people }) =>
    `英文职务只译出了认得的部分，请补全：${people.map(({ name, role }) => `${name}（${role}）`).join('、')}。`,
  'import.people-wait': ({ file, problem }) => `人物和融资暂时作为注释留在 ${file} 里：${problem}。`,

  // Rounds
  'import.no-round': ({ reason, text }) => `没有算作一轮融资，因为${reason}：“${text}”。`,
  'import.no-source': '文中没有可以作融资来源的网址，各轮融资暂时留在注释里。',
  'import.own-source': ({ url }) => `各轮融资的来源都暂写文章的出处 ${url}，请找更好的来源。`,
  'import.no-investors': ({ text }) => `“${text}”看不出是哪些投资方。`,
  'import.nobody': ({ names }) => `“${names.join('、')}”没有具体名字，略去了。`,
  'import.several-dates': ({ text }) => `这句话里不止一个日期，取“${text}”。`,
  'import.date-taken': ({ text, date }) => `“${text}”当作 ${date}。`,
  'import.no-amount': ({ text }) => `“${text}”看不出是多少钱。`,
  'import.vague-amount': ({ text }) => `“${text}”不是确切的金额，略去了。`,
  'import.vague-valuation': ({ text }) => `估值“${text}”不确切，略去了。`,
  'import.unread.nothing': '轮次、金额、投资方都没有写',
  'import.unread.neither': '轮次和金额都没有写',
  'import.unread.none': '说的是没有融资，或没有公开',
  'import.unread.not-done': '说的是还没到手的钱',
  'import.unread.total': '给的是总额，不是某一轮',
  'import.unread.amounts': '金额不止一个，分不清各是哪一笔',
  'import.unread.rounds': '说了不止一轮',
  'import.unread.long': '太长，不像是讲一轮融资的句子',
  'import.unread.date': '日期在日历上不存在',

  // A note of a round
  'import.qualified': ({ text }) => `旧文写作“${text}”。`,

  // Comments of drafts
  'import.comment.imported': ({ post }) => `导入自 ${post}`,
  'import.comment.head': '旧文自己的头部信息：',
  'import.comment.draft': '草稿，由旧文生成，内容都没有核实过。',
  'import.comment.overview': '旧文里的速览：',
  'import.comment.founded': '文中没有写，这是文章的年份。',
  'import.comment.product': '译出 description，再去掉 #。',
  'import.comment.unread': ({ reason }) => `没有算作一轮融资：${reason}`,
  'import.comment.no-source': '文中没有可以作来源的网址：补上 source，再去掉 #。',
  'import.comment.lead': ({ names }) => `领投，investors.yaml 里还没有：${names.join('；')}`,
  'import.comment.participants': ({ names }) => `参投，investors.yaml 里还没有：${names.join('；')}`,
};
