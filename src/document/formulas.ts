import type { Complaint } from '#schema/problem.ts';

/** What is said of TeX in a text. */
export const formulaComplaint: Complaint = {
  message: 'a formula is written here, and the column sets none',
  help: 'Write it with plain characters, E = mc², or show it as a picture.',
};

/** Commands of TeX that no other text holds. */
const command =
  /(?<![\w:\\/])\\(?:frac|sqrt|sum|prod|int|lim|log|ln|exp|times|cdot|div|pm|leq?|geq?|neq?|approx|equiv|propto|infty|partial|nabla|in|to|rightarrow|mathbf|mathrm|mathbb|mathcal|alpha|beta|gamma|delta|epsilon|theta|lambda|mu|pi|rho|sigma|tau|phi|psi|omega|Delta|Sigma|Omega|begin|end)(?![A-Za-z])/;

/** What makes a formula of the words between two dollar signs: a command, a raised or lowered part, or a variable that is compared. */
const formulaic = /\\[A-Za-z]+|[\w)}\]][\^_][\w{(\\]|^\s*[A-Za-z](?:\([\w, ]*\))?\s*(?:[=<>+*/≤≥≈-]|\s*$)/;

/** Stretches between signs that stand around formulas; prices have a space inside or a digit behind. */
const between = [/\$\$([^$]+)\$\$/g, /(?<![$\w\\])\$(?![\s$])([^$\r\n]*[^$\s\\])\$(?![$\w])/g];

/** `\(…\)` and `\[…\]` */
const brackets = /\\\((.+?)\\\)|\\\[(.+?)\\\]/g;

/** What stands right before a brace of TeX: \\frac{, x^{, x_{. */
const beforeBrace = /(?:\\[A-Za-z]+|[\w)}\]][\^_])$/;

/** Whether a brace that follows some text is one of TeX, which MDX reads as code. */
export function opensFormula(before: string): boolean {
  return beforeBrace.test(before);
}

/** Finds where the TeX starts that holds a place of a line, since a brace of it is read as code. */
export function findBracedFormula(line: string, index: number): number | undefined {
  const braces = Array.from(line.slice(0, index + 1).matchAll(/\{/g), ({ index: brace }) => brace);
  const brace = braces.find((each) => opensFormula(line.slice(0, each)));
  return brace === undefined ? undefined : line.slice(0, brace).search(beforeBrace);
}

/**
 * Finds formulas in TeX.
 *
 * @param masked a text with its codes and components masked
 * @param source the same text as it is written
 */
export function findFormulas(masked: string, source: string): { start: number; end: number }[] {
  const found = between
    .flatMap((pattern) => [...masked.matchAll(pattern)])
    .concat([...source.matchAll(brackets)].filter(({ index }) => /^.[([]?/.test(masked.slice(index))))
    .filter((match) =>
      formulaic.test(
        source.slice(match.index, match.index + match[0].length).replace(/^[$\\([]+|[$\\)\]]+$/g, ''),
      ),
    )
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => !all.slice(0, index).some(({ end }) => start < end));
  const single = command.exec(masked);
  if (single && !found.some(({ start, end }) => start <= single.index && single.index < end))
    found.push({ start: single.index, end: single.index + single[0].length });
  return found;
}
