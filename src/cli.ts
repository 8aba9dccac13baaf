import '#require-node.cjs';
import { describeColumnProblems } from '#commands/column-problems.ts';

// What the column sets is imported by nearly all of the program: it is checked before that is loaded.
const problems = await describeColumnProblems(process.env, process.argv);
if (problems === undefined) await import('#program.ts');
else {
  console[problems.isReport ? 'log' : 'error'](problems.text);
  process.exitCode = 1;
}
