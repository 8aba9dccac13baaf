import { defineColumn } from 'industry-observer/config';

/** What makes this column this one; all fields are explained where the editor shows them. */
export default defineColumn({
  name: { zh: '行业观察者', en: 'Industry Observer' },
  tagline: {
    zh: '每期一家公司，讲清来路、技术与账目',
    en: 'One company an issue: where it came from, how it works, who paid',
  },
  description: {
    zh: '关于人工智能、XR、元宇宙与 Web3 的行业专栏。每期写一家公司，文字之外，融资与人物都附出处。',
    en: 'A column on AI, XR, the metaverse and Web3. Each issue tells the story of one company, with its people, its funding and the source of every figure.',
  },
  rights: {
    zh: '文字归行业观察者所有。引用请注明期号并附链接；引文、商标与图片归各自的权利人。',
    en: 'Text © Industry Observer. Quote it with the issue’s number and a link; quotations, trademarks and pictures belong to their owners.',
  },
  numbering: { zh: { before: '第', after: '期' }, en: { before: 'No.' } },
  languages: [
    { code: 'zh', tag: 'zh-CN' },
    { code: 'en', tag: 'en' },
  ],
  origin: 'https://industry-observer.example',
  tagAuthority: 'industry-observer.example,2024',
  timeZone: 'Asia/Shanghai',
  editor: 'vscode',
});
