/** Messages of `npm run rename`. */
export const rename = {
  'rename.kind.tag': 'tag',
  'rename.kind.series': 'series',
  'rename.kind.company': 'company',
  'rename.kind.investor': 'investor',
  'rename.kind.author': 'author',
  'rename.kind.reference': 'reference',
  'rename.no-kind': ({ kind, kinds }: { kind: string; kinds: readonly string[] }) =>
    `“${kind}” is not a kind of id; the kinds are ${kinds.join(', ')}.`,
  'rename.words':
    'Write npm run rename -- tag OLD NEW (or series, company, investor, author), or npm run rename -- reference 52 OLD NEW.',
  'rename.unknown': ({ what, id }: { what: string; id: string }) => `There is no ${what} “${id}”.`,
  'rename.unknown-issue': ({ number }: { number: string }) => `There is no issue ${number}.`,
  'rename.unknown-reference': ({ issue, id }: { issue: number; id: string }) =>
    `No. ${issue} has no reference and no note “${id}”.`,
  'rename.near': ({ nearest }: { nearest: string }) => `Did you mean “${nearest}”?`,
  'rename.no-id': ({ problem, help }: { problem: string; help: string }) => `${problem}. ${help}`,
  'rename.same': ({ id }: { id: string }) => `It is already called “${id}”.`,
  'rename.taken': ({ what, id }: { what: string; id: string }) =>
    `There is already another ${what} called “${id}”.`,
  'rename.taken-reference': ({ issue, id }: { issue: number; id: string }) =>
    `No. ${issue} already has another reference or note “${id}”.`,
  'rename.was-published': ({ from, to }: { from: string; to: string }) =>
    `${from} is an old address that leads to ${to}, so readers know it as something else. Choose another id.`,
  'rename.oddly-written': ({ place, id }: { place: string; id: string }) =>
    `${place} names “${id}” by an alias, with escapes or over several lines. Write it plainly there, then run the command again. Nothing was written.`,
  'rename.unsound': ({ problems }: { problems: string }) =>
    `${problems}\n\nFix this first, so that no place is missed. Nothing was written.`,
  'rename.would-break': ({ problems }: { problems: string }) =>
    `${problems}\n\nThese errors would result. Nothing was written.`,
  'rename.meanwhile': ({ file }: { file: string }) =>
    `${file} has been changed in the meantime. Nothing was written; run the command again.`,
  'rename.done': ({
    what,
    from,
    to,
    places,
    files,
  }: {
    what: string;
    from: string;
    to: string;
    places: number;
    files: number;
  }) =>
    `The ${what} “${from}” is now “${to}”: ${places} ${places === 1 ? 'place' : 'places'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
  'rename.would': ({
    what,
    from,
    to,
    places,
    files,
  }: {
    what: string;
    from: string;
    to: string;
    places: number;
    files: number;
  }) =>
    `The ${what} “${from}” would become “${to}”: ${places} ${places === 1 ? 'place' : 'places'} in ${files} ${files === 1 ? 'file' : 'files'}. Nothing was written.`,
  'rename.redirects': ({ count, file }: { count: number; file: string }) =>
    `${count} old ${count === 1 ? 'address is' : 'addresses are'} now redirected in ${file}. Once the site is online, run npm run addresses -- --record.`,
  'change.otherwise': ({ file, journal }: { file: string; journal: string }) =>
    `An interrupted change of several files cannot be finished, because ${file} has been edited since. Restore it (git checkout), or delete ${journal} to keep the files as they are.`,
  'change.finished': ({ count }: { count: number }) =>
    `An interrupted change was finished: ${count} ${count === 1 ? 'file' : 'files'}.`,
};
