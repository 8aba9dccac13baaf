import { Command } from 'commander';
import { check } from '#authoring/commands/check.ts';

const program = new Command('industry-observer').description('Builds and checks the column.');

program
  .command('check')
  .description('find every problem of the content, with its place and how to mend it')
  .action(async () => {
    process.exitCode = await check(process.env);
  });

await program.parseAsync();
