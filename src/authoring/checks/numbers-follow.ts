import type { CheckedIssue, Rule } from '#authoring/checks/rule.ts';
import { mostNumbersFree } from '#model/issue-numbers.ts';

/** The numbers of the issues follow one another; one far from all others is a slip. */
export const numbersFollow: Rule = {
  name: 'numbers-follow',
  check({ issues, locate }, report) {
    const sorted = [...issues].sort((a, b) => a.issue.number - b.issue.number);
    const tell = ({ issue, original }: CheckedIssue, other: CheckedIssue, where: string): void =>
      report({
        file: original.file,
        ...locate(original.file, ['issue']),
        message: `No. ${issue.number} lies far ${where} No. ${other.issue.number}, the nearest`,
        help: 'Correct the number.',
        related: { file: other.original.file, ...locate(other.original.file, ['issue']) },
      });
    for (const [index, after] of sorted.entries()) {
      const before = sorted[index - 1];
      if (!before || after.issue.number - before.issue.number <= mostNumbersFree) continue;
      // Where few lie on one side, those are meant.
      if (index < sorted.length - index) tell(before, after, 'below');
      else tell(after, before, 'above');
    }
  },
};
