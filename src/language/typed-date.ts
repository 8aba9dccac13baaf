import { digitOf, readNumeral } from '#language/figures/chinese-numerals.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>\\d{4})';

/** The forms of a date, each from end to end: the year comes first, the month is a word, or one figure is too large for a month, so that none can be misread. */
const forms = [
  `${year}\\s*年?`,
  `${year}\\s*(?:年|[-/.]|\\s)\\s*(?<month>\\d{1,2})\\s*月?`,
  `${year}\\s*(?:年|[-/.]|\\s)\\s*(?<month>\\d{1,2})\\s*(?:月|[-/.]|\\s)\\s*(?<day>\\d{1,2})\\s*[日号號]?`,
  `${year}(?<month>\\d{2})(?<day>\\d{2})`,
  `${month}\\s*,?\\s*${year}`,
  `${day}(?:\\s+of)?[\\s-]*${month}[\\s,-]*${year}`,
  `${month}\\s*${day}[\\s,]+${year}`,
  `${year}[\\s-]+${month}(?:[\\s-]+${day})?`,
  `(?<month>0?[1-9]|1[0-2])[-/.](?<day>1[3-9]|[23]\\d)[-/.]${year}`,
  `(?<day>1[3-9]|[23]\\d)[-/.](?<month>0?[1-9]|1[0-2])[-/.]${year}`,
].map((form) => new RegExp(`^${form}$`, 'i'));

/** A day of the week, which says nothing that the date does not. */
const weekday =
  /[\s,(]*(?:(?:星期|周|週|礼拜)[一二三四五六日天]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?)[\s,)]*/i;

/** Writes the numerals of a Chinese date as digits: 二〇二六年十一月二十八日. */
function withDigits(text: string): string {
  return text
    .replace(/[零〇一二三四五六七八九]{4}(?=\s*年)/g, (words) =>
      Array.from(words, (word) => digitOf(word)).join(''),
    )
    .replace(/[一二三四五六七八九十]+(?=\s*[月日号號])/g, (words) => String(readNumeral(words) ?? words));
}

/**
 * Reads a date as people type it, in digits and marks of any width: 2026-11-28, 2026/11/28, 2026年11月28日,
 * 28 Nov 2026, 11/28/2026; likewise a month or a year. What could be two dates, such as 03/04/2026, is none.
 *
 * @returns it in the form of ISO 8601, on the calendar or not; undefined where the text is of no such form
 */
export function readTypedDate(typed: string): string | undefined {
  const plain = withDigits(typed.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-'))
    .replace(weekday, ' ')
    .trim();
  for (const form of forms) {
    const found = form.exec(plain)?.groups;
    if (!found) continue;
    const named = found['name'] && months.indexOf(found['name'].slice(0, 3).toLowerCase()) + 1;
    const parts = [found['year'], named || found['month'], found['day']];
    return parts
      .filter((part) => part !== undefined && part !== '')
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  }
  return undefined;
}
