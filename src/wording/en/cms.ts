/** Names of collections and fields in the browser editor, and messages of the command that prepares it. */
export const cms = {
  // Collections
  'cms.collection.original.zh': 'Issues, original in Chinese',
  'cms.collection.original.en': 'Issues, original in English',
  'cms.collection.original.ja': 'Issues, original in Japanese',
  'cms.collection.original.zh-Hant': 'Issues, original in Traditional Chinese',
  'cms.collection.translation.zh': 'Translations into Chinese',
  'cms.collection.translation.en': 'Translations into English',
  'cms.collection.translation.ja': 'Translations into Japanese',
  'cms.collection.translation.zh-Hant': 'Translations into Traditional Chinese',
  'cms.collection.page.zh': 'Pages in Chinese',
  'cms.collection.page.en': 'Pages in English',
  'cms.collection.page.ja': 'Pages in Japanese',
  'cms.collection.page.zh-Hant': 'Pages in Traditional Chinese',
  'cms.collection.companies': 'Companies',
  'cms.collection.lists': 'Investors, tags, series, authors',
  'cms.collection.text.zh': 'Issues in Chinese, whole files',
  'cms.collection.text.en': 'Issues in English, whole files',
  'cms.collection.text.ja': 'Issues in Japanese, whole files',
  'cms.collection.text.zh-Hant': 'Issues in Traditional Chinese, whole files',
  'cms.collection.text.companies': 'Companies, whole files',
  'cms.collection.text.lists': 'Lists, whole files',
  'cms.singular.issue': 'Issue',
  'cms.singular.translation': 'Translation',
  'cms.singular.page': 'Page',
  'cms.singular.company': 'Company',
  'cms.list.investors': 'Investors',
  'cms.list.tags': 'Tags',
  'cms.list.series': 'Series',
  'cms.list.authors': 'Authors',
  'cms.list.conversion': 'Exceptions to conversion',
  'cms.list.redirects': 'Old addresses',

  // Names of folders and files
  'cms.slug.issue': 'The folder of the issue: its number in three digits and a name, such as 052-nvidia.',
  'cms.slug.translation': 'The folder of the issue being translated, such as 022-groq.',
  'cms.slug.company': 'The id of the company, by which issues name it, such as world-labs. It never changes.',
  'cms.slug.page': 'The last part of the address, such as about.',

  // Fields
  'cms.field.aliases': 'Other names',
  'cms.field.alt': 'What it shows',
  'cms.field.amount': 'Amount',
  'cms.field.authors': 'Authors',
  'cms.field.bio': 'About the author',
  'cms.field.body': 'Text',
  'cms.field.companies': 'Companies',
  'cms.field.company': 'Company',
  'cms.field.corrections': 'Corrections',
  'cms.field.cover': 'Cover',
  'cms.field.credit': 'Credit',
  'cms.field.date': 'Date',
  'cms.field.description': 'Description',
  'cms.field.discussion': 'Discussion',
  'cms.field.draft': 'Draft',
  'cms.field.en': 'English',
  'cms.field.ja': 'Japanese',
  'cms.field.zh-Hant': 'Traditional Chinese',
  'cms.field.file': 'The file',
  'cms.field.founded': 'Founded',
  'cms.field.from': 'From',
  'cms.field.funding': 'Funding',
  'cms.field.further': 'Further reading',
  'cms.field.headquarters': 'Headquarters',
  'cms.field.id': 'Id',
  'cms.field.inDollars': 'In US dollars',
  'cms.field.issue': 'Number',
  'cms.field.kind': 'Kind',
  'cms.field.label': 'Label',
  'cms.field.language': 'Language',
  'cms.field.lead': 'Led by',
  'cms.field.letters': 'Letters',
  'cms.field.licence': 'Licence',
  'cms.field.links': 'Links',
  'cms.field.name': 'Name',
  'cms.field.note': 'Note',
  'cms.field.participants': 'Other investors',
  'cms.field.people': 'People',
  'cms.field.pictures': 'Picture credits',
  'cms.field.postMoney': 'Valuation',
  'cms.field.products': 'Products',
  'cms.field.publisher': 'Publisher',
  'cms.field.raisedBy': 'Raised by',
  'cms.field.reason': 'Reason',
  'cms.field.references': 'References',
  'cms.field.reply': 'Reply',
  'cms.field.retracted': 'Retraction',
  'cms.field.role': 'Role',
  'cms.field.round': 'Round',
  'cms.field.series': 'Series',
  'cms.field.source': 'Source',
  'cms.field.src': 'File',
  'cms.field.status': 'Status',
  'cms.field.tags': 'Tags',
  'cms.field.text': 'Text',
  'cms.field.thanks': 'Thanks to',
  'cms.field.through': 'Through',
  'cms.field.time': 'Time of day',
  'cms.field.title': 'Title',
  'cms.field.translates': 'Fingerprint of the original',
  'cms.field.translators': 'Translators',
  'cms.field.updated': 'Updated',
  'cms.field.url': 'Address',
  'cms.field.website': 'Website',
  'cms.field.zh': 'Chinese',
  'cms.hint.body':
    'MDX, as the handbook describes. Add pictures to the issue’s folder first: under “Cover”, or with npm run picture.',
  'cms.hint.file': 'The whole file, exactly as it is on disk. It is saved exactly as you write it here.',
  'cms.yes': 'Yes',

  // The command
  'cms.missing': ({ command }: { command: string }) =>
    `The editor, Sveltia CMS, is not installed: it is too large to ship with every copy. Install it once:\n\n  ${command}\n\nThen run this command again.`,
  'cms.other-version': ({ found, command }: { found: string; command: string }) =>
    `Sveltia CMS ${found} is installed, but this was tested with another version. Install that one:\n\n  ${command}`,
  'cms.repo-form': ({ value }: { value: string }) =>
    `--repo is “${value}”; write the repository’s owner and name, such as column/observer.`,
  'cms.address-form': ({ option, value }: { option: string; value: string }) =>
    `${option} is “${value}”; write an address that starts with https://.`,
  'cms.outside': ({ folder }: { folder: string }) =>
    `The content folder, ${folder}, is outside the project; the editor can reach only the repository.`,
  'cms.done': ({ folder, local, heldBack }: { folder: string; local: boolean; heldBack: number }) =>
    [
      `Wrote ${folder}. Put it on a host with HTTPS; open index.html for forms, text.html for whole files.`,
      ...(heldBack > 0
        ? [
            `${heldBack} ${heldBack === 1 ? 'text has' : 'texts have'} comments or picture credits in the front matter, which a form would lose; only text.html shows ${heldBack === 1 ? 'it' : 'them'}.`,
          ]
        : []),
      ...(local
        ? ['Without --repo, it edits only a copy of the repository on the machine that runs the browser.']
        : []),
    ].join('\n'),
  'cms.prepared': ({
    count,
    unsound,
    comments,
  }: {
    count: number;
    unsound: readonly string[];
    comments: readonly string[];
  }) =>
    [
      count === 0
        ? 'The content is already written as the editor would write it.'
        : `${count} ${count === 1 ? 'file is' : 'files are'} now written as the editor would write ${count === 1 ? 'it' : 'them'}; commit this on its own.`,
      ...(unsound.length > 0 ? [`Fix these first (npm run check): ${unsound.join(', ')}.`] : []),
      ...(comments.length > 0
        ? [`These have comments, which a form would lose; edit them as whole files: ${comments.join(', ')}.`]
        : []),
    ].join('\n'),
};
