import { addressesIn } from '#language/address-end.ts';
import { ScriptContext } from '#language/script-context.ts';
import {
  straightApostrophes,
  straightAroundHan,
  straightQuotations,
  type Fault,
} from '#language/straight-marks.ts';
import { chinese, english, type Pattern } from '#language/typography-patterns.ts';
import { foreign, unsetStretches } from '#language/unset-words.ts';

/** Finds what patterns match; of two that overlap, the first pattern is told. */
function findPatterns(text: string, patterns: readonly Pattern[]): (Fault & Pick<Pattern, 'isEverywhere'>)[] {
  return patterns.flatMap(({ find, replace, message, isEverywhere = false, isUnsure }) =>
    Array.from(text.matchAll(find), ({ index: start, 0: match }) => {
      const end = start + match.length;
      const replacement =
        typeof replace === 'string' ? replace : replace(match, text.charAt(start - 1), text.charAt(end));
      return { start, end, replacement, message, isEverywhere, ...(isUnsure && { isUnsure }) };
    }).filter(({ start, end, replacement }) => text.slice(start, end) !== replacement),
  );
}

/** A text of the same length whose addresses are no words of it. */
function withoutAddresses(text: string): string {
  return addressesIn(text).reduce(
    (words, { start, end }) => words.slice(0, start) + foreign.repeat(end - start) + words.slice(end),
    text,
  );
}

/** Leaves out what overlaps what is not set, or an earlier fault, and what stands in a passage that is set otherwise. */
function choose(
  text: string,
  found: readonly (Fault & Pick<Pattern, 'isEverywhere'>)[],
  isOther: (context: ScriptContext, fault: Fault) => boolean,
): Fault[] {
  if (found.length === 0) return [];
  const context = new ScriptContext(withoutAddresses(text));
  const taken = unsetStretches(text);
  const faults: Fault[] = [];
  for (const { isEverywhere, ...fault } of found) {
    const overlaps = taken.some(({ start, end }) => start < fault.end && fault.start < end);
    if (overlaps || (!isEverywhere && isOther(context, fault))) continue;
    taken.push(fault);
    faults.push(fault);
  }
  return faults.sort((a, b) => a.start - b.start);
}

const everywhere = (faults: readonly Fault[]) => faults.map((fault) => ({ ...fault, isEverywhere: true }));

/**
 * Finds what is set wrongly in a Chinese text (GB/T 15834, and a space between Chinese and Latin). An English sentence or
 * quotation in it is left alone.
 */
export function chineseFaults(text: string): Fault[] {
  const found = [...everywhere(straightAroundHan(text)), ...findPatterns(text, chinese)];
  return choose(text, found, (context, { start, end }) => context.around(start, end) === 'latin');
}

/**
 * Finds what is set wrongly in an English text. A Chinese sentence or quotation in it is left alone.
 *
 * @param isCurly whether the text it belongs to uses curly quotation marks
 */
export function englishFaults(text: string, isCurly: boolean): Fault[] {
  const marks = isCurly ? everywhere([...straightQuotations(text), ...straightApostrophes(text)]) : [];
  return choose(text, [...findPatterns(text, english), ...marks], (context, { start, end }) => {
    const script = context.around(start, end);
    const isBesideHan = /\p{Script=Han}$/u.test(text.slice(0, start).trimEnd());
    return script === 'han' || (script === undefined && isBesideHan);
  });
}
