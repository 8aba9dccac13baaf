const issuesNamed = (numbers: readonly number[]): string =>
  numbers.map((number) => `No. ${number}`).join(', ');

/** Messages of commands at a terminal, beside the problems themselves. */
export const commands = {
  /** How many problems there are; nothing where there are none. */
  problems: ({ errors, warnings }: { errors: number; warnings: number }) =>
    Object.entries({ error: errors, warning: warnings })
      .filter(([, count]) => count > 0)
      .map(([severity, count]) => `${count} ${severity}${count === 1 ? '' : 's'}`)
      .join(', '),

  // Check
  'check.fixed': ({ count }: { count: number }) => `${count} ${count === 1 ? 'place' : 'places'} fixed.`,
  'check.would-fix': ({ count }: { count: number }) =>
    `${count} ${count === 1 ? 'place' : 'places'} would be fixed by --fix; nothing was written.`,
  'check.clean': ({ issues }: { issues: number }) =>
    issues === 0
      ? 'Nothing to fix. There are no issues yet: npm run new starts the first.'
      : `${issues} ${issues === 1 ? 'issue' : 'issues'} checked, nothing to fix.`,
  'check.found': ({ issues, problems }: { issues: number; problems: string }) =>
    `${issues} ${issues === 1 ? 'issue' : 'issues'} checked: ${problems}.`,
  'check.fixable': ({ count, money }: { count: number; money: boolean }) =>
    `${count} of them can be fixed by npm run check -- --fix${money ? ' --money' : ''}; add --dry-run to see how first.`,

  // How the column stands
  'column.drafts': ({ numbers }: { numbers: readonly number[] }) => `Drafts: ${issuesNamed(numbers)}.`,
  'column.scheduled': ({ numbers, dates }: { numbers: readonly number[]; dates: readonly string[] }) =>
    `Scheduled: ${numbers.map((number, index) => `No. ${number} (${dates[index]})`).join(', ')}.`,
  'column.gaps': ({ runs }: { runs: readonly string[] }) => `Numbers not used: ${runs.join(', ')}.`,
  'status.number': 'No.',
  'status.title': 'Title',
  'status.date': 'Date',
  'status.to-fix': 'To fix',
  'status.original': 'original',
  'status.converted': 'converted',
  'status.current': 'up to date',
  'status.behind': 'behind',
  'status.behind-by': ({ blocks }: { blocks: number }) =>
    `behind by ${blocks} ${blocks === 1 ? 'block' : 'blocks'}`,
  'status.draft': ({ date }: { date: string }) => `draft ${date}`,
  'status.scheduled': ({ date }: { date: string }) => `scheduled ${date}`,
  'status.figures': 'Figures cited',
  'status.rounds': 'Rounds verified',
  'status.sources': 'Sources dated',
  'status.characters': ({ count, minutes }: { count: number; minutes: number }) =>
    `${count.toLocaleString('en-US')} chars, ${minutes} min`,
  'status.words': ({ count, minutes }: { count: number; minutes: number }) =>
    `${count.toLocaleString('en-US')} words, ${minutes} min`,
  'status.from-to': ({ oldest, newest }: { oldest: string; newest: string }) => `${oldest} to ${newest}`,
  'status.as-of': ({ day }: { day: string }) => `text of ${day}`,
  'status.besides': ({ problems }: { problems: string }) => `Outside of issues: ${problems} (npm run check).`,

  // Build
  'build.unsound': ({ problems }: { problems: string }) => `Nothing was built: ${problems}.`,
  'build.refused': ({ count }: { count: number }) =>
    `Nothing was published: ${count} ${count === 1 ? 'error' : 'errors'} in the finished site.`,
  'build.done': ({ folder, seconds }: { folder: string; seconds: string }) =>
    `Built ${folder} in ${seconds} s.`,
  'build.to-fix': ({ problems }: { problems: string }) =>
    `Still to fix: ${problems}; npm run check shows where.`,
  'build.waits': 'Another build of this content is running; waiting for it to finish.',

  // Servers
  'serve.stop': 'Press Ctrl+C to stop.',
  'serve.beside': ({ path }: { path: string }) => `There is nothing here: the site starts at ${path}.`,
  'dev.to-fix': ({ problems }: { problems: string }) => `Still to fix: ${problems}; see /desk/.`,
  'dev.clean': 'Nothing to fix.',
  'dev.errors': 'The content has errors',

  // Published addresses
  'addresses.none': 'Nothing has been built yet: npm run build.',
  'addresses.counts': ({ recorded, built }: { recorded: number; built: number }) =>
    `${recorded} addresses are recorded, ${built} were built last.`,
  'addresses.recorded': ({ count, file }: { count: number; file: string }) =>
    `${count} recorded in ${file}; commit it.`,

  // Translations
  'translate.unsound': ({ problems }: { problems: string }) =>
    `${problems}\n\nFix this first. Nothing was written.`,
  'translate.unfinished': ({ problems }: { problems: string }) =>
    `${problems}\n\nThis still has to be translated. Nothing was written.`,
  'translate.no-line': ({ file, fingerprint }: { file: string; fingerprint: string }) =>
    `${file} has no “translates” in one line; write translates: "${fingerprint}". Nothing was written.`,
  'translate.current': ({ file }: { file: string }) => `${file} is already up to date with its original.`,
  'translate.done': ({ file, fingerprint }: { file: string; fingerprint: string }) =>
    `${file} is up to date with its original: translates is ${fingerprint}.`,
  'translate.same-title': 'Its title is still that of the original.',
  'translate.same-description': 'Its description is still that of the original.',
};
