/** The parts that a text is built of, one and several. */
const nouns = {
  section: ['section', 'sections'],
  subheading: ['subheading', 'subheadings'],
  list: ['list', 'lists'],
  item: ['item', 'items'],
  table: ['table', 'tables'],
  row: ['row', 'rows'],
  column: ['column', 'columns'],
  picture: ['picture', 'pictures'],
  reference: ['reference', 'references'],
  Profile: ['profile', 'profiles'],
  FundingTable: ['funding table', 'funding tables'],
  FundingChart: ['funding chart', 'funding charts'],
  Drawing: ['drawing', 'drawings'],
  DataTable: ['table of figures', 'tables of figures'],
  Video: ['video', 'videos'],
  Gallery: ['gallery', 'galleries'],
  Compare: ['comparison', 'comparisons'],
  Callout: ['callout', 'callouts'],
  PullQuote: ['pull quote', 'pull quotes'],
} as const;

/** A part that a text is built of. */
export type Noun = keyof typeof nouns;

/** A number with its noun: `no table`, `1 table`, `2 tables`. */
const counted = (count: number, noun: Noun): string =>
  `${count === 0 ? 'no' : count} ${nouns[noun][count === 0 || count === 1 ? 0 : 1]}`;

/** Messages of the rules about addresses, links and notes, and about texts whose structures differ. */
export const rulesLinks = {
  // Addresses
  'addresses-plausible.scheme': ({ address }: { address: string }) => `“${address}” has its scheme twice`,
  'addresses-plausible.two': ({ address }: { address: string }) => `“${address}” is two addresses in one`,
  'addresses-plausible.two.help': 'Keep one.',
  'addresses-plausible.end': ({ end }: { end: string }) =>
    `“${end}” at the end of this address seems to come from the sentence around it`,
  'addresses-plausible.end.help': ({ address }: { address: string }) =>
    `Write “${address}” if that opens the page.`,
  'addresses-plausible.local': ({ hostname }: { hostname: string }) =>
    `“${hostname}” is not a site that readers can open`,
  'addresses-plausible.network': ({ hostname }: { hostname: string }) =>
    `“${hostname}” is an address inside a private network`,
  'addresses-plausible.web.help': 'Write the address on the public web.',
  'addresses-plausible.frame': ({ hostname }: { hostname: string }) =>
    `“${hostname}” only forwards to another page`,
  'addresses-plausible.frame.help': 'Open it, and write the address of the page it leads to.',
  'addresses-plausible.directory': ({ hostname }: { hostname: string }) =>
    `“${hostname}” is not the company’s own site`,
  'addresses-plausible.directory.help': 'Write the address of its site, or leave website out.',
  'addresses-plausible.page': 'this is a page of the site, not its home page',

  // Links
  'links-clean.http': ({ address }: { address: string }) =>
    `“${address}” is an http link, which others can read and change on the way`,
  'links-clean.http.help': ({ address }: { address: string }) =>
    `Write “${address}” if the site answers there.`,
  'links-clean': ({ names }: { names: readonly string[] }) =>
    `${names.map((name) => `“${name}”`).join(', ')} in this address ${names.length === 1 ? 'tracks' : 'track'} readers`,
  'links-resolve.slash': ({ path }: { path: string }) => `“${path}” needs a slash at the end`,
  'links-resolve': ({ path }: { path: string }) => `there is no “${path}” on the site`,
  'links-resolve.page.help': ({ path }: { path: string }) => `Link to the page: “${path}”.`,
  'links-resolve.number': ({ path, number }: { path: string; number: string }) =>
    `there is no “${path}” on the site: no issue has the number ${number}`,
  'links-resolve.number.help': 'Correct the number.',
  'copy-address.help': 'Copy the address of the page from the browser.',
  'links-resolve.draft-issue': ({ path, number }: { path: string; number: number }) =>
    `“${path}” is No. ${number}, which is a draft`,
  'links-resolve.draft-only': ({ path }: { path: string }) => `“${path}” is only about a draft`,
  'links-resolve.early-issue': ({ path, number, since }: { path: string; number: number; since: string }) =>
    `“${path}” is No. ${number}, which is not published until ${since}`,
  'links-resolve.early': ({ path, since }: { path: string; since: string }) =>
    `“${path}” is not published until ${since}`,
  'links-resolve.early.help': 'Remove the link until readers can open the page.',
  'links-resolve.language': ({
    path,
    language,
    reader,
  }: {
    path: string;
    language: string;
    reader: string;
  }) => `“${path}” is the ${language} page, in ${/^[AEIOU]/.test(reader) ? 'an' : 'a'} ${reader} text`,
  'links-resolve.language.help': ({ path }: { path: string }) => `Link to “${path}”.`,

  // Notes
  'notes-paired.write.help': ({ name }: { name: string }) =>
    `Write it as [^${name}]: …, with half-width marks and no spaces in its name.`,
  'notes-paired.space': ({ marks }: { marks: string }) =>
    `the name of a note cannot contain spaces: “${marks}”`,
  'notes-paired.no-colon': ({ marks }: { marks: string }) =>
    `${marks} needs a colon after it to start a note`,
  'notes-paired.wide-colon': ({ marks }: { marks: string }) =>
    `the colon after ${marks} is full-width, so this is not a note`,
  'notes-paired.start': ({ marks }: { marks: string }) => `“${marks}” does not start a note`,
  'notes-paired.as-is': ({ marks }: { marks: string }) =>
    `“${marks}” is published as written, not as the number of a note`,
  'notes-paired.as-is.help': ({ name }: { name: string }) =>
    `Write [^${name}] with half-width marks and no spaces.`,
  'notes-paired.missing': ({ name }: { name: string }) => `there is no note [^${name}]`,
  'notes-paired.missing.help': ({ name }: { name: string }) =>
    `Write the note on a line of its own, with a blank line before: [^${name}]: ….`,
  'notes-paired.empty': ({ name }: { name: string }) => `the note [^${name}] is empty`,
  'notes-paired.empty.help': 'Write it after the colon, or delete it together with its number.',
  'notes-paired.unused': ({ name }: { name: string }) =>
    `nothing refers to the note [^${name}], so no reader sees it`,
  'notes-paired.unused.help': ({ name }: { name: string }) =>
    `Write [^${name}] after the words it is about, or delete the note.`,
  'notes-paired.second': ({ name }: { name: string }) =>
    `this is a second note called [^${name}], and no reader sees it`,
  'notes-paired.second.help': 'Give it another name.',

  // Structure
  'structure-agrees.sections': ({ ours, theirs }: { ours: number; theirs: number }) =>
    `the translation has ${counted(ours, 'section')}, the original ${theirs || 'none'}`,
  'structure-agrees.short.help': ({ title }: { title: string }) =>
    `Add the section that corresponds to “${title}”.`,
  'structure-agrees.long.help': ({ title }: { title: string }) =>
    `Merge “${title}” into the section it belongs to, or divide the original in the same way.`,
  'structure-agrees.text': 'the text',
  'structure-agrees.lead': 'the text before the first section',
  'structure-agrees.section': 'this section',
  'structure-agrees.notes': 'the list of notes',
  'structure-agrees.count': ({
    what,
    noun,
    ours,
    theirs,
  }: {
    what: string;
    noun: Noun;
    ours: number;
    theirs: number;
  }) => `${what} has ${counted(ours, noun)}, the original ${theirs || 'none'}`,
  'structure-agrees.more.help': ({ noun }: { noun: Noun }) =>
    `Remove the ${nouns[noun][0]}, or add it to the original.`,
  'structure-agrees.fewer.help': ({ noun }: { noun: Noun }) =>
    `Add the ${nouns[noun][0]} that the original has here.`,
  'structure-agrees.list-kind': ({ ours, theirs }: { ours: string; theirs: string }) =>
    `this list is ${ours}, in the original it is ${theirs}`,
  'structure-agrees.list-kind.help': ({ kind }: { kind: string }) =>
    `Write its items ${kind === 'numbered' ? 'with numbers' : 'without numbers'}, as in the original.`,
  'structure-agrees.list-size': ({ ours, theirs }: { ours: number; theirs: number }) =>
    `this list has ${counted(ours, 'item')}, in the original it has ${theirs}`,
  'structure-agrees.list-size.help': 'Give both lists the same items.',
  'structure-agrees.table': ({
    rows,
    columns,
    otherRows,
    otherColumns,
  }: {
    rows: number;
    columns: number;
    otherRows: number;
    otherColumns: number;
  }) =>
    `this table has ${counted(rows, 'row')} and ${counted(columns, 'column')}, in the original it has ${otherRows} and ${otherColumns}`,
  'structure-agrees.table.help': 'Give both tables the same rows and columns.',
  'structure-agrees.wide': ({ isWide }: { isWide: boolean }) =>
    `this picture is ${isWide ? 'wide' : 'not wide'}, in the original it is${isWide ? ' not' : ''}`,
  'structure-agrees.wide.help': 'Write wide in both languages or in neither.',
  'structure-agrees.dark': ({ hasDark }: { hasDark: boolean }) =>
    `this picture has ${hasDark ? 'a' : 'no'} dark variant, in the original it has ${hasDark ? 'none' : 'one'}`,
  'structure-agrees.dark.help': 'Write dark="./name.png" in both languages or in neither.',
  'structure-agrees.video': ({
    property,
    ours,
    theirs,
  }: {
    property: 'src' | 'duration';
    ours: string;
    theirs: string;
  }) => {
    const said = (value: string): string => (value === '' ? `no ${property}` : `the ${property} “${value}”`);
    return `this video has ${said(ours)}, in the original it has ${said(theirs)}`;
  },
  'structure-agrees.video.help': 'Write the same src and duration in both languages.',
  'structure-agrees.missing': ({
    what,
    ours,
    theirs,
    ids,
  }: {
    what: string;
    ours: number;
    theirs: number;
    ids: readonly string[];
  }) => {
    const names = ids.map((id) => `“${id}”`);
    const list = [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
    return `${what} cites ${counted(ours, 'reference')}, the original ${theirs || 'none'}: ${list} ${ids.length === 1 ? 'is' : 'are'} missing`;
  },
  'structure-agrees.missing.help': 'Cite here what the original cites.',
  'structure-agrees.surplus': ({
    what,
    ours,
    theirs,
    id,
  }: {
    what: string;
    ours: number;
    theirs: number;
    id: string;
  }) =>
    `${what} cites ${counted(ours, 'reference')}, the original ${theirs || 'none'}: “${id}” is not among those`,
  'structure-agrees.surplus.help': 'Remove the citation, or cite the reference in the original too.',
};
