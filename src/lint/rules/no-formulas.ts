import type { Rule } from '#lint/rule.ts';
import { findFormulas, formulaProblem } from '#markdown/formulas.ts';

/** The column sets no formulas: TeX is published as it is typed. */
export const noFormulas: Rule = {
  name: 'no-formulas',
  checkTyped({ source, passages }, report) {
    const { message, help } = formulaProblem;
    for (const { text, start } of passages)
      for (const { start: from } of findFormulas(text, source.slice(start, start + text.length)))
        report({ at: start + from, message, help });
  },
};
