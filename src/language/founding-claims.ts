import type { PlacedFigure, Sentence } from '#language/sentences.ts';

/** Finds the dates at which a sentence says that a company was founded. */
export type FindFoundings = (sentence: Sentence) => PlacedFigure[];

const founded = '(?:founded|established|incorporated|formed|started|launched|set up|created|born)';
const otherCompany =
  /此前|之前|先前|前一家|另一家|上一家|第一家|\b(?:earlier|previous|former|first|other|another|second|next|old|sister|parent)\b/i;

/**
 * Prepares to find when a company was founded, as its own name, “the company” or “公司” and the date stand together: “Groq,
 * founded in 2016”, “公司成立于 2016 年”. Founders who founded something else and dates farther off are passed over.
 *
 * @param names the names of the company in both languages
 */
export function foundingFinder(names: readonly string[]): FindFoundings {
  const name = [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((each) => `(?<![A-Za-z\\d])${RegExp.escape(each)}(?![A-Za-z\\d])`)
    .join('|');
  const own = `(?:${name}|(?:这家|该|本)?公司)`;
  const zhBefore = new RegExp(`(?:${own})[^。；;A-Za-z的\\uFFFC]{0,12}$`);
  const zhVerbBefore = new RegExp(
    `(?:${own})[^。；;，,A-Za-z的\\uFFFC]{0,8}(?:成立|创立|创办|创建|组建|诞生)于\\s*$`,
  );
  const zhVerbAfter = new RegExp(
    `^\\s*(?:[^，。；;的\\uFFFC]{0,6})(?:成立|创立|创办|创建)(?!的|不|近|以来|后|时|之)`,
  );
  const zhObject = new RegExp(
    `^\\s*[^，。；;\\uFFFC]{0,6}(?:成立|创立|创办|创建)(?:了|的)\\s*(?:${name}|这家公司|该公司|本公司)`,
  );
  const enBefore = new RegExp(
    `(?:${name}|\\b[Tt]h(?:e|is) (?:[\\w-]+ ){0,3}(?:company|firm|start-?up)|(?<![A-Za-z])[Ii]t)(?:,| was| were| is|\\s)*(?: (?:which|that) was)?\\s*\\b${founded}\\b(?: in [A-Z][\\w. ]{2,24}?)?,? (?:(?:back )?in|on)\\s*(?:early |late |mid-)?$`,
  );
  return ({ text, figures }) => {
    if (otherCompany.test(text)) return [];
    return figures.filter(({ kind, value, start, end }) => {
      if (kind !== 'date' || !/^\d{4}(?:-|$)/.test(value)) return false;
      const [before, after] = [text.slice(0, start), text.slice(end)];
      return (
        enBefore.test(before) ||
        zhVerbBefore.test(before) ||
        zhObject.test(after) ||
        (zhBefore.test(before) && zhVerbAfter.test(after))
      );
    });
  };
}
