import type { Figure } from '#language/figures/figure.ts';

type Approximation = NonNullable<Figure['approximation']>;

const before: Record<'zh' | 'en', readonly [RegExp, Approximation][]> = {
  zh: [
    [/(?:不到|不足|低于|少于|最多|至多|以内)\s*$/, 'less'],
    [/(?:超过|逾|超|多于|高于|至少|不少于|上)\s*$/, 'more'],
    [/(?:约|大约|约合|约为|近|将近|接近|大概|差不多)\s*$/, 'about'],
  ],
  en: [
    [/\b(?:less than|fewer than|under|below|at most|up to|not quite)\s*$/i, 'less'],
    [/\b(?:more than|over|above|at least|exceed(?:s|ed|ing)?|well over)\s*$/i, 'more'],
    [
      /(?:\b(?:about|around|roughly|some|almost|nearly|close to|approximately|circa)|~)\s*(?:an?\s)?$/i,
      'about',
    ],
  ],
};
const after = /^\s*(?:左右|上下|or so\b)/;
const upwards = /^\s*以上/;
const within = /多|余/;

/** How the words beside a figure qualify it: less, more or about. */
export function approximationOf(
  text: string,
  start: number,
  end: number,
  locale: 'zh' | 'en',
): Approximation | undefined {
  const lead = text.slice(Math.max(0, start - 16), start);
  const found = before[locale].find(([words]) => words.test(lead));
  if (found) return found[1];
  if (locale === 'zh' && (within.test(text.slice(start, end)) || /^\s*[多余]/.test(text.slice(end, end + 2))))
    return 'more';
  if (upwards.test(text.slice(end, end + 4))) return 'more';
  return after.test(text.slice(end, end + 8)) ? 'about' : undefined;
}
