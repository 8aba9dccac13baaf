/** What an import of old posts reports about files of other programs. */
export const importingForms = {
  'import.not-xml': ({ problem }: { problem: string }) => `the file is not sound XML: ${problem}`,
  'import.not-json': ({ problem }: { problem: string }) => `the file is not sound JSON: ${problem}`,
  'import.no-html': 'the export holds no HTML of it',
  'import.was-draft': 'Never published there; check whether it is to be.',
  'import.no-attachment': ({ id }: { id: string }) => `A gallery shows file ${id}, which the export lacks.`,
  'import.drop.embedded': 'a placeholder of a picture, or one that cannot be read',
  'import.not-zip': ({ problem }: { problem: string }) => `the file is not a sound ZIP archive: ${problem}`,
  'import.locked-archive': 'the archive has a password: unpack it, and import the folder',
  'import.unpack': ({ megabytes }: { megabytes: number }) =>
    `the archive is larger than ${megabytes} MB: unpack it, and import the folder`,
  'import.large-archive': ({ name }: { name: string }) =>
    `the archive holds more than any export, at ${name}`,
  'import.not-csv': ({ problem }: { problem: string }) => `the list of posts is not sound CSV: ${problem}`,
  'import.entities': 'the feed declares entities of its own, which no feed needs',
  'import.summary-only': 'The feed has only a summary, perhaps cut off; compare it with the post.',
  'import.no-date-inside': 'the export has no date for it: import it as a file of its own that has one',
  'import.no-date-name':
    'it has no date: put one into the name of its file, such as 2024-08-13, and import it again',
  'import.response':
    'It has no title: perhaps it is a response to another post; check whether it is to be here.',
  'import.date-begun': ({ date }: { date: string }) =>
    `The date was taken from the properties of the file: it was begun on ${date}.`,
  'import.not-word': ({ problem }: { problem: string }) =>
    `the file is not a sound Word document: ${problem}`,
  'import.word-old': 'the document is in the old form of Word (.doc): save it as .docx, and import that',
  'import.word-locked': 'the document has a password: save it without one, and import it again',
  'import.word-picture': 'A picture of the document is not in its file; put it in with npm run picture.',
  'import.word-formula': 'A formula was left out: write it in words, or put it in as a picture.',
  'import.title-of-properties': ({ title }: { title: string }) =>
    `The title was taken from the properties of the file: “${title}”.`,
  'import.title-of-name': ({ title }: { title: string }) =>
    `The title was taken from the name of the file: “${title}”.`,
  'import.drop.deleted': 'text that a tracked change deletes',
  'import.drop.formula': 'a formula',
  'import.drop.unread': 'a part of the document that cannot be brought along',
  'import.drop.contents': 'the table of contents',
  'import.drop.drawing': 'a chart or drawing that is not a picture',
  'import.drop.comment': 'a comment in the document',
  'import.drop.page-edge': 'the header or footer of the pages',
  'import.drop.symbol': 'a symbol of a font that Unicode does not have',
  'import.drop.card': 'a card of Ghost that has no form in Markdown',
  'import.drop.nobody': 'an author that a program entered',
};
