import { defineColumn } from '#column.ts';

/** Stands for a column where there is none, so that the program can say so, and can make one. */
export default defineColumn({
  name: { zh: '', en: '' },
  tagline: { zh: '', en: '' },
  description: { zh: '', en: '' },
  rights: { zh: '', en: '' },
  numbering: {},
  languages: [{ code: 'zh' }, { code: 'en' }],
  origin: 'https://column.example',
  tagAuthority: 'column.example,2024',
  timeZone: 'UTC',
});
