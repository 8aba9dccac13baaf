import { defineColumn } from '#column.ts';

/** Stands for a column where there is none, so that the program can say so, and can make one. */
export default defineColumn({
  name: { zh: '', en: '' },
  languages: [{ code: 'zh' }, { code: 'en' }],
  origin: 'https://column.example',
  tagAuthority: 'column.example,2024',
  timeZone: 'UTC',
});
