import { say, type Phrase } from '#wording/phrase.ts';

/** A passage that is set wrongly, and how it is set right. */
export interface Fault {
  /** Offsets in the text. */
  start: number;
  end: number;
  replacement: string;
  /** What is wrong, as part of a sentence. */
  message: Phrase;
  /** Whether it may be set right in another way, so that a person has to look. */
  isUnsure?: boolean;
}

/** What stands before an opening mark: a space, a bracket, a dash, another opening mark, or nothing. */
const opensBehind = /^$|[\s(（[“‘「—–/]/;

/** A figure with a mark for inches, feet, minutes or seconds. */
const primeBehind = /\d/;

/**
 * Finds the straight quotation marks of a text that has curly ones too. Where it is not certain whether a mark opens or
 * closes, it is told and not fixed.
 */
export function straightQuotations(text: string): Fault[] {
  const faults: Fault[] = [];
  let isOpen = false;
  for (const { 0: mark, index: start } of text.matchAll(/["“”]/g)) {
    if (mark !== '"') {
      isOpen = mark === '“';
      continue;
    }
    const before = text.charAt(start - 1);
    const mayOpen = opensBehind.test(before);
    if (!isOpen && primeBehind.test(before)) continue;
    const mayClose = before !== '' && !/[\s(（[“‘]/.test(before);
    const isSure = isOpen ? mayClose : mayOpen;
    faults.push({
      start,
      end: start + 1,
      replacement: isOpen || !mayOpen ? '”' : '“',
      message: say('english-text.straight-quotation'),
      ...(!isSure && { isUnsure: true }),
    });
    isOpen = !isOpen;
  }
  return faults;
}

/** Finds the straight apostrophes and single quotation marks of a text that has curly ones. */
export function straightApostrophes(text: string): Fault[] {
  const faults: Fault[] = [];
  let isOpen = false;
  for (const { index: start } of text.matchAll(/'/g)) {
    const [before, after] = [text.charAt(start - 1), text.charAt(start + 1)];
    const isInside = /[\p{L}\p{N}]/u.test(before) && /[\p{L}]/u.test(after);
    // 5'10 and 6' are feet.
    if (primeBehind.test(before) && !isOpen && !isInside) continue;
    const mayOpen = opensBehind.test(before) && /\S/.test(after);
    const hasClosing = /^\S[^'\n]*[^\s']'(?![\p{L}\p{N}])/u.test(text.slice(start + 1));
    // Where something was left out: ’90s, ’tis, rock ’n’ roll.
    const isLeftOut = /^(?:\d0s|tis|twas|em|cause|n['’])/i.test(text.slice(start + 1));
    const opens = mayOpen && hasClosing && !isLeftOut;
    const isSure = opens || isInside || isLeftOut || !mayOpen;
    if (opens) isOpen = true;
    else if (!isInside) isOpen = false;
    faults.push({
      start,
      end: start + 1,
      replacement: opens ? '‘' : '’',
      message: say('english-text.straight-apostrophe'),
      ...(!isSure && { isUnsure: true }),
    });
  }
  return faults;
}

/** Finds the straight quotation marks around Chinese; the others of the text are left to their language. */
export function straightAroundHan(text: string): Fault[] {
  const faults: Fault[] = [];
  let open: number | undefined;
  for (const { index } of text.matchAll(/"/g)) {
    const before = text.charAt(index - 1);
    if (open === undefined) {
      // Behind a digit or a Latin letter, or before a space, it opens nothing.
      if (!/[A-Za-z0-9]/.test(before) && !/^(?:\s|$)/.test(text.slice(index + 1))) open = index;
      continue;
    }
    const words = text.slice(open + 1, index);
    if (/\p{Script=Han}/u.test(words))
      faults.push({
        start: open,
        end: index + 1,
        replacement: `“${words}”`,
        message: say('chinese-text.straight-quotation'),
      });
    open = undefined;
  }
  return faults;
}
