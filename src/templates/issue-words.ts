import type { Locale } from '#config.ts';

/** A section that an issue of the column starts with. */
export interface SectionWords {
  heading: string;
  /** What belongs there, for the author. */
  advice: string;
  /** The components that stand there, each on a line of its own. */
  components: readonly string[];
}

/** The words of a new issue in one language. */
export interface IssueWords {
  description: (company: string) => string;
  /** What each field of the front matter holds. */
  fields: Record<
    | 'issue'
    | 'title'
    | 'description'
    | 'date'
    | 'updated'
    | 'authors'
    | 'company'
    | 'tags'
    | 'cover'
    | 'pictures'
    | 'licence'
    | 'source'
    | 'references'
    | 'further'
    | 'corrections'
    | 'thanks'
    | 'discussion'
    | 'letters'
    | 'letterText'
    | 'letterReply'
    | 'draft',
    string
  >;
  /** Examples for the fields that are left out at first. */
  examples: {
    alt: string;
    credit: string;
    title: string;
    publisher: string;
    reader: string;
    letter: string;
    answer: string;
  };
  sections: readonly SectionWords[];
}

const zh: IssueWords = {
  description: (company) => `关于 ${company} 的一期。`,
  fields: {
    issue: '期号，整数，不重复；期号大的，日期不早于期号小的',
    title: '标题，最多 60 个汉字',
    description: '一两句话，用在列表、订阅和分享卡片里',
    date: '发布日；写将来的日期，到那天才发布',
    updated: '发布后最近一次改动的日期',
    authors: '作者，authors.yaml 里的 id',
    company: '公司，companies/ 里的文件名',
    tags: '一到六个标签，tags.yaml 里的 id',
    cover: '题图，与文字放在一起',
    pictures: '图片的作者、授权和来源，每个文件一条，题图也算',
    licence: '授权：CC-BY-4.0 等，或 own（本刊）、permission（经许可）、press（供媒体）、quotation（引用）',
    source: '在哪里找到的；own、permission 可以不写',
    references: '参考资料，正文里用 <Cite id="…" /> 引用',
    further: '正文没有引用的才写这一行',
    corrections: '发布后的更正，两种语言都写',
    thanks: '指出错处的人',
    discussion: '读者讨论这一期的网页',
    letters: '选登的读者来信，早的在前',
    letterText: '段落之间空一行；可以写 {zh: …, en: …}',
    letterReply: '编者的回复，没有就不写',
    draft: '草稿，只在 npm run dev 里看得到；写完删去这一行',
  },
  examples: {
    alt: '画面内容',
    credit: '图片的作者',
    title: '资料的标题',
    publisher: '媒体或网站',
    reader: '一位读者',
    letter: '来信的文字。',
    answer: '回复的文字。',
  },
  sections: [
    {
      heading: '一分钟速览',
      advice: '两三段：刚发生了什么，公司做什么、靠什么，读者为什么要知道。速览框取自公司文件，不用重写。',
      components: ['<Profile />'],
    },
    {
      heading: '来历',
      advice: '创始人从哪里来，为什么做这件事，公司怎样走到今天。标题可以改成更具体的话。',
      components: [],
    },
    {
      heading: '技术与产品',
      advice: '产品是什么，技术上有什么不同，用打比方也说得清。公司自己的说法写明是公司说的。',
      components: [],
    },
    {
      heading: '融资',
      advice: '表和图取自公司文件。文字写表里看不出的事：钱从哪里来，条件如何，哪些说法对不上。',
      components: ['<FundingTable />', '<FundingChart />'],
    },
    {
      heading: '难处与机会',
      advice: '对手、成本、监管，没有回答的问题，接下来看什么。两面都写，数字都有来源。',
      components: [],
    },
  ],
};

const en: IssueWords = {
  description: (company) => `An issue about ${company}.`,
  fields: {
    issue: 'the number, whole and unique; a larger number has the same or a later date',
    title: 'the headline, at most 120 characters',
    description: 'one or two sentences for lists, feeds and share cards',
    date: 'the day of publication; a later day schedules the issue',
    updated: 'the day of the last notable change after publication',
    authors: 'ids in authors.yaml',
    company: 'the name of a file in companies/',
    tags: 'one to six ids in tags.yaml',
    cover: 'a picture for the head of the issue, beside the text',
    pictures: 'who made each picture, by the name of its file, the cover’s too',
    licence: 'CC-BY-4.0 or the like, own, permission, press or quotation',
    source: 'the page where it was found; not needed for own and permission',
    references: 'the sources; <Cite id="…" /> in the text names one',
    further: 'only for one that the text does not cite',
    corrections: 'made after publication, in both languages',
    thanks: 'who pointed it out',
    discussion: 'the page where readers discuss the issue',
    letters: 'letters of readers that are published, oldest first',
    letterText: 'a blank line between paragraphs; {zh: …, en: …} is possible',
    letterReply: 'what the editor answers, where there is an answer',
    draft: 'seen in npm run dev only; delete the line when the issue is done',
  },
  examples: {
    alt: 'what it shows',
    credit: 'who made it',
    title: 'The title of the source',
    publisher: 'The newspaper or site',
    reader: 'A reader',
    letter: 'The words of the letter.',
    answer: 'The words of the answer.',
  },
  sections: [
    {
      heading: 'The company in one minute',
      advice:
        'Two or three paragraphs: what just happened, what the company makes and how, why a reader should know. The box comes from the company’s file.',
      components: ['<Profile />'],
    },
    {
      heading: 'Where it comes from',
      advice:
        'Where the founders came from, why they set out, how the company got here. A more telling heading is welcome.',
      components: [],
    },
    {
      heading: 'Technology and products',
      advice:
        'What the product is and what is different about it, so that a newcomer can follow. The company’s own claims are told as its claims.',
      components: [],
    },
    {
      heading: 'Funding',
      advice:
        'Table and chart come from the company’s file. The text says what they can’t: where the money is from, on what terms, which accounts disagree.',
      components: ['<FundingTable />', '<FundingChart />'],
    },
    {
      heading: 'Difficulties and prospects',
      advice:
        'Rivals, costs, regulation, questions left open, what to watch next. Both sides, and a source for every figure.',
      components: [],
    },
  ],
};

/** The words of a new issue in each language. */
export const issueWords: Record<Locale, IssueWords> = { zh, en };

/** The headings that issues share, from the words of one language to those of the other. */
export function sharedHeadings(from: Locale, to: Locale): Map<string, string> {
  return new Map(
    issueWords[from].sections.map(({ heading }, index) => [
      heading,
      issueWords[to].sections[index]?.heading ?? heading,
    ]),
  );
}
