/** Messages about previews: sites with drafts, issues to pass on, a server that others can read. */
export const previews = {
  // Where a preview is put
  'preview.folder': ({ folder, why }: { folder: string; why: string }) =>
    `Nothing can be put into “${folder}”: ${why}. Choose another folder with --out.`,
  'preview.folder.character': 'the path contains a character that no path can have',
  'preview.folder.published': 'the published site is there',
  'preview.folder.project': 'it contains the project itself',
  'preview.folder.other': ({ other }: { other: string }) => `it overlaps with ${other}`,
  'preview.folder.file': 'it is a file',
  'preview.folder.full': 'it contains other files, which would be lost',
  'preview.folder.unwritable': 'it cannot be written to',

  // What is asked for
  'preview.number': ({ typed }: { typed: string }) =>
    `--only is “${typed}”; it must be the number of an issue, such as 52.`,
  'preview.unknown': ({ number, known }: { number: number; known: readonly number[] }) =>
    known.length === 0
      ? `There is no issue ${number}, and no other yet: npm run new starts one.`
      : `There is no issue ${number}. The nearest: ${known.join(', ')}.`,
  'preview.out-alone': '--out is for previews: add --drafts, or --only with the number of an issue.',
  'preview.single-alone': '--single-file is for one issue: add --only with its number.',
  'preview.unsound': ({ number, problems }: { number: number; problems: string }) =>
    `No preview of issue ${number} was made: ${problems}.`,

  // What was made
  'preview.drafts-done': ({ folder, numbers }: { folder: string; numbers: readonly number[] }) =>
    numbers.length === 0
      ? `${folder} has a preview of the whole site; there are no drafts.`
      : `${folder} has a preview of the whole site, including issue${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}, which readers cannot see yet.`,
  'preview.issue-done': ({ number, folder }: { number: number; folder: string }) =>
    `${folder} has issue ${number}: open index.html, or pass on the whole folder.`,
  'preview.file-done': ({ file, size }: { file: string; size: string }) =>
    `${file} (${size}) opens on its own, even offline.`,
  'preview.heavy': 'Some mail services refuse attachments of more than 10 MB.',

  // A server that others can read
  'dev.host': ({ host }: { host: string }) =>
    `--host is “${host}”; it must be an address of this machine, such as 0.0.0.0 for all of them.`,
  'dev.open': 'Everyone on your network can now read this, drafts included. The address to share:',
  'dev.open-nowhere': 'This machine is not on a network at the moment, so nobody else can read this.',
};
