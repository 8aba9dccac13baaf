import { digitOf, readNumeral } from '#language/figures/chinese-numerals.ts';
import { matchAt, type Reader, type FigureReading } from '#language/figures/reading.ts';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

const pad = (number: number | string): string => String(number).padStart(2, '0');

interface Parts {
  year?: string | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

/** The normal form of a date; undefined where a month or day is impossible. */
function dateValue({ year, month, day }: Parts): string | undefined {
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > 31)) return undefined;
  if (month === undefined) return day === undefined ? year : `---${pad(day)}`;
  return `${year ?? '-'}-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`;
}

function dateReading(start: number, end: number, parts: Parts): FigureReading | undefined {
  const digits = dateValue(parts);
  const lenient = parts.month === undefined && parts.year === undefined ? true : undefined;
  return digits === undefined ? undefined : { start, end, kind: 'date', digits, power: 0, lenient };
}

const all = (readings: readonly (FigureReading | undefined)[]): FigureReading[] | undefined => {
  const sound = readings.filter((reading) => reading !== undefined);
  return sound.length > 0 && sound.length === readings.length ? sound : undefined;
};

const iso = /(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d]|[-/.]\d|\s*(?:[%％]|[A-Za-z万亿]))/y;

/** Reads 2025-03-31, 2025/3/31, 2025.3.31 and 2025-03. */
export const readIsoDate: Reader = (text, at) => {
  const match = matchAt(iso, text, at);
  if (!match || /\d[-/.]$/.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const [all, year = '', mark, month = '', day] = match;
  if (!day && (mark !== '-' || month.length !== 2)) return undefined;
  if (!/^(?:19|20)/.test(year)) return undefined;
  return dateReading(at, at + all.length, { year, month: Number(month), day: day ? Number(day) : undefined });
};

const cjkDay = '\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]';
const chineseDecade =
  /(?:(\d{2})\s*世纪|上(?:个)?世纪)?\s*(\d{2}|(?:19|20)\d{2}|[二三四五六七八九]十)\s*年代/y;
const chineseDate = new RegExp(
  `(?:(\\d{4}|[一二][零〇一二三四五六七八九]{3})\\s*年\\s*(?:的\\s*)?)?(?:(\\d{1,2}|十[一二]?|[一二三四五六七八九])\\s*月(?!龄|球|亮|饼|票|薪|均|活)(?:\\s*(${cjkDay})(?:\\s*[日号])?\\s*(?:至|到|[-–—~～、和])\\s*(${cjkDay})\\s*[日号](?!线)|\\s*(${cjkDay})\\s*[日号](?!线))?)?`,
  'y',
);
const dayAlone = /(\d{1,2})\s*日(?!元|圆|均|活|本|内|线|志|常)/y;

const chineseNumber = (written: string | undefined): number | undefined =>
  written === undefined ? undefined : /\d/.test(written) ? Number(written) : readNumeral(written);

function chineseYear(written: string | undefined): string | undefined {
  return written && /\d/.test(written) ? written : written && [...written].map(digitOf).join('');
}

/** Reads 2025年3月31日, 三月, 2010年代, 5 日. */
export const readChineseDate: Reader = (text, at) => {
  const decade = matchAt(chineseDecade, text, at);
  if (decade) {
    const [all, century, tens = ''] = decade;
    const number = chineseNumber(tens) ?? 0;
    const start = tens.length === 4 ? number : (century ? (Number(century) - 1) * 100 : 1900) + number;
    return { start: at, end: at + all.length, kind: 'date', digits: `${String(start)}s`, power: 0 };
  }
  const match = matchAt(chineseDate, text, at);
  if (match && match[0] !== '') {
    const [written, yearWords, month, from, to, day] = match;
    const year = chineseYear(yearWords);
    if (year !== undefined && !/^(?:1[5-9]|20)/.test(year)) return undefined;
    const end = at + written.trimEnd().length;
    const parts = { year, month: chineseNumber(month) };
    const days = from === undefined ? [day] : [from, to];
    return all(days.map((each) => dateReading(at, end, { ...parts, day: chineseNumber(each) })));
  }
  const alone = matchAt(dayAlone, text, at);
  return alone && dateReading(at, at + alone[0].length, { day: Number(alone[1]) });
};

/** What a month of English may be written as. */
const monthSource =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';
/** Words that a date in English may start with. */
export const englishDateSource = `${monthSource}(?![a-z])`;

const ordinal = '(?:st|nd|rd|th)?';
const range = '\\s?(?:[-–—]|to|through|and|or)\\s?';
const year = '(?:,?\\s+(?:of\\s+)?((?:1[5-9]|20)\\d{2})(?![\\d%]|,\\d|\\.\\d))?';
const monthFirst = new RegExp(
  `(${monthSource})(?![a-z])(?:\\s+(\\d{1,2})${ordinal}(?![\\d%]|,\\d|\\.\\d|\\s(?:percent|million|billion))(?:${range}(\\d{1,2})${ordinal}(?![\\d%]|,\\d|\\.\\d|[-\\s]?[a-z]))?)?${year}`,
  'y',
);
const dayFirst = new RegExp(
  `(\\d{1,2})${ordinal}(?:${range}(\\d{1,2})${ordinal})?\\s+(?:of\\s+)?(${monthSource})(?![a-z])${year}`,
  'y',
);
const englishDecade = /((?:1[5-9]|20)\d0)[’']?s(?![a-z])/y;
const shortDecade = /(\d0)s(?![a-z])/y;

const monthNumber = (name: string): number =>
  months.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1;

/** “May” is a verb and “March” a word too, unless something beside them speaks of time. */
function isMonth(text: string, at: number, name: string): boolean {
  if (!/^Ma(?:y|rch)$/.test(name)) return true;
  const before = text.slice(Math.max(0, at - 16), at);
  return /(?:^|[^A-Za-z])(?:in|of|by|since|until|till|last|this|next|early|late|mid|from|to|and|or|through|before|after|every|each|during|between|for|that|around|on|following|previous|In|By|Since|Until|Last|This|Next|Early|Late|From|Before|After|During|Between|On)[\s-]+$|[–—-]\s?$/.test(
    before,
  );
}

/** Reads March 31, 2025, 31 March 2025, May 2025, August 5–7, the 2010s. */
export const readEnglishDate: Reader = (text, at) => {
  const decade = matchAt(englishDecade, text, at);
  if (decade)
    return { start: at, end: at + decade[0].length, kind: 'date', digits: `${decade[1] ?? ''}s`, power: 0 };
  const short = matchAt(shortDecade, text, at);
  if (short && /(?:[’‘']|\bthe )$/.test(text.slice(Math.max(0, at - 5), at)))
    return { start: at, end: at + short[0].length, kind: 'date', digits: `19${short[1] ?? ''}s`, power: 0 };
  const first = matchAt(monthFirst, text, at);
  const match = first ?? matchAt(dayFirst, text, at);
  if (!match) return undefined;
  const [name = '', day, to] = first ? [match[1], match[2], match[3]] : [match[3], match[1], match[2]];
  if (day === undefined && !match[4] && !isMonth(text, at, name)) return undefined;
  const end = at + match[0].length;
  const parts = { year: match[4], month: monthNumber(name) };
  const days = to === undefined ? [day] : [day, to];
  return all(
    days.map((each) =>
      dateReading(at, end, { ...parts, day: each === undefined ? undefined : Number(each) }),
    ),
  );
};

const bareYear = /(?:19|20)\d{2}(?![\d,]\d|\.\d|\d)/y;

/** Reads a year that stands alone: four digits from 1900 to 2099. */
export const readYear: Reader = (text, at) => {
  const match = matchAt(bareYear, text, at);
  return match && { start: at, end: at + 4, kind: 'date', digits: match[0], power: 0 };
};
