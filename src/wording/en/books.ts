/** What `npm run book` says. */
export const books = {
  'help.book': 'write an EPUB of the issues that are out, or an EPUB or PDF of one issue',
  'help.book.issue': 'one issue alone, whether or not it is out',
  'help.book.year': 'the issues of one year',
  'help.book.out': 'the file to write to; by default all-zh.epub, with what was asked for',
  'help.book.pdf': 'with --issue: its page as a PDF, by the Chromium or Chrome on this machine',
  'book.year': ({ typed }: { typed: string }) => `--year is “${typed}”; it must be a year, such as 2024.`,
  'book.file': ({ file, why }: { file: string; why: string }) =>
    `No book can be written to “${file}”: ${why}. Choose another file with --out.`,
  'book.file.ending': ({ ending }: { ending: string }) => `its name does not end in ${ending}`,
  'book.file.folder': 'it is a folder',
  'book.unsound': ({ problems }: { problems: string }) => `No book was made: ${problems}.`,
  'book.empty': ({ language }: { language: string }) => `No issue is out in ${language} yet.`,
  'book.empty-year': ({ year, language }: { year: string; language: string }) =>
    `No issue of ${year} is out in ${language}.`,
  'book.done': ({ file, count, size }: { file: string; count: number; size: string }) =>
    `${file} (${size}) has ${count} ${count === 1 ? 'issue' : 'issues'}.`,
  'book.not-out': ({ number }: { number: number }) =>
    `Issue ${number} is not out yet: the link to its page leads nowhere until it is.`,

  // PDF
  'book.pdf-alone': '--pdf is for one issue: add --issue with its number.',
  'book.no-chromium':
    'A PDF is printed by Chromium, Chrome or Edge, and none was found: install one, or set CHROMIUM_PATH to its program.',
  'book.chromium-missing': ({ program }: { program: string }) =>
    `CHROMIUM_PATH is “${program}”, and there is no such program. Set it to a Chromium, Chrome or Edge, or delete it.`,
  'book.not-printed': ({ program, reason }: { program: string; reason: string }) =>
    `${program} did not print the page: ${reason}`,
  'book.printed': ({ file, size }: { file: string; size: string }) => `${file} (${size}) is printed.`,
};
