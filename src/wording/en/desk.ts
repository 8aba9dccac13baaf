/** What the desk says, the page of the development server that shows what is to be done. */
export const desk = {
  'desk.title': 'Desk',
  'desk.back': 'Back to the desk',
  'desk.languages': 'Language of the desk',
  'desk.other-machine':
    'You look at this from another machine: mending and opening files work on the author’s alone.',

  // What is to be done
  'desk.in-work': 'In work',
  'desk.scheduled': 'Scheduled',
  'desk.behind': 'Translations behind',
  'desk.to-mend': ({ count }: { count: number }) => `To mend (${count})`,
  'desk.nothing-to-mend': 'Nothing to mend',
  'desk.silenced': 'Silenced',
  'desk.all-issues': 'All issues',
  'desk.number': ({ number }: { number: number }) => `No. ${number}`,
  'desk.missing': 'missing',
  'desk.edit': 'edit',
  'desk.page': 'page',
  'desk.error': 'error',
  'desk.warning': 'warning',

  // Mends
  'desk.mend': 'Mend it',
  'desk.changed-meanwhile':
    'The file was changed since this was shown. Nothing was written; look again at what is to be mended now.',
  'desk.brings-more': 'Mended so, something else would be wrong. Nothing was written; mend it by hand.',
  'desk.refused':
    'The desk writes only for whoever opened it on the machine that it runs on. Nothing was written.',
  'desk.not-mended': 'Not mended',

  // One issue
  'desk.language.zh': 'Chinese',
  'desk.language.en': 'English',
  'desk.views': ({ language }: { language: string }) => `What readers of ${language} see`,
  'desk.parallel': 'both languages',
  'desk.open-page': 'open the page',
  'desk.as-page': ({ language }: { language: string }) => `The page in ${language}`,
  'desk.as-entry': ({ language }: { language: string }) => `In a feed reader on a phone, in ${language}`,
  'desk.as-image': ({ language }: { language: string }) => `The share image in ${language}`,
  'desk.broken': 'The content has errors. The pages can be looked at once these are mended.',

  // Original and translation
  'desk.side-by-side': 'Original and translation',
  'desk.changes': ({ count }: { count: number }) =>
    `The original changed in ${count} ${count === 1 ? 'place' : 'places'} since it was translated.`,
  'desk.no-changes': 'The translation says what the original says now.',
  'desk.no-history': 'What changed is not known: the version that was translated is not in the history.',
  'desk.unfinished': 'The translation was never marked as done.',
  'desk.untranslated': 'It is not translated yet.',
  'desk.unchanged': ({ count }: { count: number }) => `${count} unchanged`,
  'desk.passages': ({ count }: { count: number }) => `${count} ${count === 1 ? 'passage' : 'passages'}`,
  'desk.line': ({ line }: { line: number }) => `line ${line}`,
  'desk.field.title': 'title',
  'desk.field.description': 'description',
  'desk.change.added': 'new',
  'desk.change.removed': 'taken out',
  'desk.change.changed': 'changed',
};
