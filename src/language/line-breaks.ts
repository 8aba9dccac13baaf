/** Scripts that are written without spaces, with their punctuation and full-width forms; not Korean. */
const wide =
  '[\\p{Script=Han}\\u2E80-\\u312F\\u31A0-\\u31FF\\uFE10-\\uFE1F\\uFE30-\\uFE4F\\uFF01-\\uFF60\\uFFE0-\\uFFE6]';
/** Punctuation of full width brings its own space, and so do dashes and ellipses of two. */
const fullPunctuation = `(?:(?=[\\p{P}～])${wide}|——|……)`;
/** Punctuation that Chinese and English share: of full width beside Chinese. */
const shared = '[“”‘’…—·]';

const endsWide = new RegExp(`${wide}\\p{Mn}*$`, 'u');
const startsWide = new RegExp(`^${wide}`, 'u');
const endsFull = new RegExp(`${fullPunctuation}$`, 'u');
const startsFull = new RegExp(`^${fullPunctuation}`, 'u');
const endsShared = new RegExp(`${shared}$`, 'u');
const startsShared = new RegExp(`^${shared}`, 'u');

/** Tells whether a text ends in Chinese. */
export function endsInChinese(text: string): boolean {
  return endsWide.test(text);
}

/**
 * What a line break between two texts stands for: nothing inside Chinese and beside punctuation of full width, else a
 * space (CSS Text Module Level 4, section 4.1.3). Between Chinese and Latin letters or digits the column writes a
 * space, where `text-autospace` would show one.
 */
export function breakBetween(before: string, after: string): '' | ' ' {
  if (endsFull.test(before) || startsFull.test(after)) return '';
  const [left, right] = [endsWide.test(before), startsWide.test(after)];
  const isInside = (left || endsShared.test(before)) && (right || startsShared.test(after));
  return isInside && (left || right) ? '' : ' ';
}

/** The parts of a headline between which a line may end where words are kept together: it breaks after full marks. */
export function headlineParts(headline: string): string[] {
  return headline.split(/(?<=[，。：；、？！…”）》])(?=[^，。：；、？！…”）》])/u);
}

/** Writes a text that was broken into lines as one line. */
export function unfold(text: string): string {
  return text.replace(/[ \t]*(?:\r\n?|\n)\s*/g, (lineBreak, offset: number) =>
    breakBetween(
      text.slice(Math.max(0, offset - 8), offset),
      text.slice(offset + lineBreak.length, offset + lineBreak.length + 8),
    ),
  );
}
