/** What the desk says, the page of the development server that shows what is to be done. */
export const desk = {
  'desk.title': 'Desk',
  'desk.back': 'Back to the desk',
  'desk.languages': 'Language of the desk',
  'desk.other-machine':
    'You are viewing this from another machine: fixing and opening files work only on the author’s own.',

  // What is to be done
  'desk.in-work': 'In progress',
  'desk.scheduled': 'Scheduled',
  'desk.behind': 'Translations behind',
  'desk.to-fix': ({ count }: { count: number }) => `To fix (${count})`,
  'desk.nothing-to-fix': 'Nothing to fix',
  'desk.silenced': 'Silenced',
  'desk.all-issues': 'All issues',
  'desk.number': ({ number }: { number: number }) => `No. ${number}`,
  'desk.missing': 'missing',
  'desk.edit': 'edit',
  'desk.page': 'page',
  'desk.error': 'error',
  'desk.warning': 'warning',

  // Fixes
  'desk.fix': 'Fix it',
  'desk.changed-meanwhile':
    'The file has changed since this page was loaded. Nothing was written; below is what is left to fix.',
  'desk.brings-more': 'This fix would cause another problem. Nothing was written; fix it by hand.',
  'desk.refused':
    'The desk writes files only for someone who opened it on the machine it runs on. Nothing was written.',
  'desk.not-fixed': 'Not fixed',

  // One issue
  'desk.views': ({ language }: { language: string }) => `What readers in ${language} see`,
  'desk.parallel': 'both languages',
  'desk.open-page': 'open the page',
  'desk.as-page': ({ language }: { language: string }) => `The page in ${language}`,
  'desk.as-entry': ({ language }: { language: string }) => `In a feed reader on a phone, in ${language}`,
  'desk.as-image': ({ language }: { language: string }) => `The share image in ${language}`,
  'desk.broken': 'The content has errors. Fix these to see the pages.',

  // Original and translation
  'desk.side-by-side': 'Original and translation',
  'desk.changes': ({ count }: { count: number }) =>
    `The original changed in ${count} ${count === 1 ? 'place' : 'places'} since it was translated.`,
  'desk.no-changes': 'The translation is up to date with the original.',
  'desk.no-history': 'What changed cannot be shown: the version that was translated is not in the history.',
  'desk.unfinished': 'The translation was never marked as done.',
  'desk.untranslated': 'There is no translation yet.',
  'desk.unchanged': ({ count }: { count: number }) => `${count} unchanged`,
  'desk.passages': ({ count }: { count: number }) => `${count} ${count === 1 ? 'passage' : 'passages'}`,
  'desk.line': ({ line }: { line: number }) => `line ${line}`,
  'desk.field.title': 'title',
  'desk.field.description': 'description',
  'desk.change.added': 'new',
  'desk.change.removed': 'deleted',
  'desk.change.changed': 'changed',

  // Channels
  'desk.channels': 'Send it to',
  'desk.copy': 'Copy',
  'desk.copied': 'Copied',
  'desk.not-copied': 'Not copied: select and copy by hand',
  'desk.fields': 'What the editor asks for',
  'desk.by-command': 'The same as files:',
  'desk.at-width': ({ name, width }: { name: string; width: number }) => `${name}, ${width} pixels wide`,
};
