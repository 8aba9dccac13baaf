import { Command } from 'commander';

// Neither authors' machines nor the build call home.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const program = new Command('industry-observer').description('Checks, builds and serves the column.');

/** Each command loads only what it needs: a check need not start Astro. */
program
  .command('check')
  .description('find every problem of the content, with its place and how to mend it')
  .action(async () => {
    const { check } = await import('#authoring/commands/check.ts');
    process.exitCode = await check(process.env);
  });

program
  .command('build')
  .description('build the site into dist/')
  .action(async () => {
    const { build } = await import('#authoring/commands/build.ts');
    process.exitCode = await build(process.env);
  });

program
  .command('start')
  .description('build the site and serve it')
  .option('--port <number>', 'the port; the next free one where it is taken')
  .action(async ({ port }: { port?: string }) => {
    const { readPort, start } = await import('#authoring/commands/serve.ts');
    process.exitCode = await start(process.env, readPort(port));
  });

program
  .command('dev')
  .description('serve the site while it is written')
  .option('--port <number>', 'the port; the next free one where it is taken')
  .action(async ({ port }: { port?: string }) => {
    const { dev, readPort } = await import('#authoring/commands/serve.ts');
    process.exitCode = await dev(readPort(port));
  });

try {
  await program.parseAsync();
} catch (error) {
  // A setting out of range is the user's to mend; anything else is ours, with its trace.
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
