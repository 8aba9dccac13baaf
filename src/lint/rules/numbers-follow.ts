import type { LintIssue, Rule } from '#lint/rule.ts';
import { mostNumbersFree } from '#domain/issue-numbers.ts';
import { say } from '#wording/phrase.ts';

/** The number that the name of an issue's folder starts with. */
function numberOfFolder(file: string): number | undefined {
  const digits = /(?:^|\/)(\d+)-[^/]*\/[^/]*$/.exec(file)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The numbers of the issues follow one another, and are those of their folders; one far from all others is a slip. */
export const numbersFollow: Rule = {
  name: 'numbers-follow',
  check({ issues, locate }, report) {
    const sorted = [...issues].sort((a, b) => a.issue.number - b.issue.number);
    const tell = ({ issue, original }: LintIssue, other: LintIssue, where: 'below' | 'above'): void =>
      report({
        file: original.file,
        ...locate(original.file, ['issue']),
        message: say(`numbers-follow.${where}`, { number: issue.number, other: other.issue.number }),
        help: say('numbers-follow.far.help'),
        related: { file: other.original.file, ...locate(other.original.file, ['issue']) },
      });
    const misnamed = sorted.filter(({ issue, original }) => {
      const named = numberOfFolder(original.file);
      if (named === undefined || named === issue.number) return false;
      report({
        file: original.file,
        ...locate(original.file, ['issue']),
        message: say('numbers-follow.folder', { number: issue.number, named }),
        help: say('numbers-follow.folder.help'),
      });
      return true;
    });
    for (const [index, after] of sorted.entries()) {
      const before = sorted[index - 1];
      if (!before || after.issue.number - before.issue.number <= mostNumbersFree) continue;
      if (misnamed.includes(after) || misnamed.includes(before)) continue;
      // Where few lie on one side, those are meant.
      if (index < sorted.length - index) tell(before, after, 'below');
      else tell(after, before, 'above');
    }
  },
};
