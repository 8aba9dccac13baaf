import { defineColumn } from 'industry-observer/config';

/** What makes this column this one; all fields are explained where the editor shows them. */
export default defineColumn({
  name: { zh: '行业观察者', en: 'Industry Observer' },
  languages: [
    { code: 'zh', tag: 'zh-CN' },
    { code: 'en', tag: 'en' },
  ],
  origin: 'https://industry-observer.example',
  tagAuthority: 'industry-observer.example,2024',
  timeZone: 'Asia/Shanghai',
  editor: 'vscode',
});
