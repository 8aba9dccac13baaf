import { mask } from '#markdown/mask.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import { say } from '#wording/phrase.ts';

/** What is said of TeX in a text. */
export const formulaProblem: Message = {
  code: 'formula',
  message: say('formula'),
  help: say('formula.help'),
};

/** Commands of TeX that no other text holds. */
const command =
  /(?<![\w:\\/])\\(?:frac|sqrt|sum|prod|int|lim|log|ln|exp|times|cdot|div|pm|leq?|geq?|neq?|approx|equiv|propto|infty|partial|nabla|in|to|rightarrow|mathbf|mathrm|mathbb|mathcal|alpha|beta|gamma|delta|epsilon|theta|lambda|mu|pi|rho|sigma|tau|phi|psi|omega|Delta|Sigma|Omega|begin|end)(?![A-Za-z])/;

/** A command, or a part that is raised or lowered. */
const texMark = '\\\\[A-Za-z]+|[\\w)}\\]][\\^_][\\w{(\\\\]';

/** What makes a formula of words between dollar signs: a mark, or a variable alone or compared. */
const formulaic = new RegExp(`${texMark}|^\\s*[A-Za-z](?:\\([\\w, ]*\\))?\\s*(?:[=<>+*/≤≥≈-]|$)`);

/** What makes a formula of words between brackets that are escaped in Markdown. */
const equation = new RegExp(`${texMark}|\\w\\s*=\\s*\\w`);

/** Words between dollar signs; two prices have a space before the second, or a digit behind it. */
const betweenDollars = /\$\$([^$]+)\$\$|(?<![$\w\\])\$(?![\s$])([^$\r\n]*[^$\s\\])\$(?![$\w])/g;

/** `\(…\)` and `\[…\]` */
const betweenBrackets = /\\\((.+?)\\\)|\\\[(.+?)\\\]/g;

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
  const dollars = Array.from(masked.matchAll(betweenDollars)).filter(([, block, inline]) =>
    formulaic.test(block ?? inline ?? ''),
  );
  const brackets = Array.from(source.matchAll(betweenBrackets)).filter(
    ([, round, square], index, all) =>
      equation.test(round ?? square ?? '') && masked.charAt((all[index]?.index ?? 0) + 2) !== mask,
  );
  const found = [...dollars, ...brackets].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  const single = command.exec(masked);
  if (single && !found.some(({ start, end }) => start <= single.index && single.index < end))
    found.push({ start: single.index, end: single.index + single[0].length });
  return found.sort((a, b) => a.start - b.start);
}
