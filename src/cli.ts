import '#require-node.cjs';

// What the column sets is imported by nearly all of the program: its folder is known by now, and it is checked before the
// rest is loaded.
const { describeColumnProblems } = await import('#commands/column-problems.ts');
const problems = await describeColumnProblems(process.env, process.argv);
if (problems === undefined) await import('#program.ts');
else {
  console[problems.isReport ? 'log' : 'error'](problems.text);
  process.exitCode = 1;
}
