/** What `--help` tells of the commands, and what is told of a command that was mistyped. */
export const help = {
  help: 'Checks, builds and serves the column.',
  'help.lang': 'the language of messages',
  'help.port': 'the port; the next free one where it is taken',
  'help.this': 'show this',
  'help.command': 'show what a command takes',
  'help.choices': ({ words, choices }: { words: string; choices: readonly string[] }) =>
    `${words} (${choices.join(', ')})`,
  'help.default': ({ words, value }: { words: string; value: string }) => `${words}; ${value} unless given`,
  'help.title.usage': 'Usage:',
  'help.title.arguments': 'Arguments:',
  'help.title.options': 'Options:',
  'help.title.commands': 'Commands:',

  // Check
  'help.check': 'find every problem of the content, with its place and how to mend it',
  'help.check.format': 'how findings are printed',
  'help.check.fix': 'mend what can surely be mended, and tell each change; nothing else of a text changes',
  'help.check.dry-run': 'tell what --fix would change, and write nothing',
  'help.check.strict': 'exit with 1 on warnings too, not only on errors',
  'help.check.online': 'try external links over the network',
  'help.status': 'show how every issue stands: its languages, whether it is out, what is to be mended',

  // Build and serve
  'help.build': 'build the site into dist/',
  'help.build.for': 'what the site is made for: nginx gets compressed files',
  'help.build.all': 'make, verify and publish everything anew, whatever earlier builds left',
  'help.build.watch': 'build again whenever the content changes, until it is stopped',
  'help.addresses': 'show which addresses and headings of the last build are not recorded as published',
  'help.addresses.record':
    'record them: from then on, no build may lose an address, and the check tells of a lost heading',
  'help.start': 'build the site and serve it',
  'help.dev': 'serve the site while it is written',
  'help.dev.code': 'follow the code of the site too, with Vite’s server',

  // Pictures
  'help.picture':
    'bring pictures into an issue: upright, in their useful size, with nothing but what is seen',
  'help.issue': 'the number of the issue',
  'help.picture.files': 'the files of the pictures',
  'help.picture.alt': 'what the picture shows, for those who do not see it; once for each file',
  'help.picture.caption': 'the caption below it',
  'help.picture.name': 'the name of its file in the issue, such as chip-board; made from its own',
  'help.picture.cover': 'print the lines of the front matter that make it the cover',
  'help.picture.credit': 'who made it',
  'help.picture.licence': 'the licence that it is under, such as CC-BY-4.0',
  'help.picture.source': 'the page on the web where it comes from',

  // Import
  'help.import': 'make drafts of issues and companies from the posts of an old blog',
  'help.import.paths': 'files and folders of posts',
  'help.import.out': 'the folder to write to; the content folder',
  'help.import.dry-run': 'tell what would be done, and write nothing',
  'help.import.number':
    'the number for the first post that states none; imports posts that are no issues too',
  'help.import.text': 'the language of the posts, zh or en; told by their letters',
  'help.import.report': 'write the whole report to a file, as JSON',
  'help.import.force': 'replace an issue and a company that are there',

  // Translations, schemas
  'help.schemas': 'tell VS Code what the files of the content folder may hold',
  'help.translate': 'start a translation, or tell what changed in the original since it was made',
  'help.translate.language': 'the language to translate into, zh or en',
  'help.translate.author': 'who translates, by the id in authors.yaml; several with commas',
  'help.translate.done': 'state that the translation says what the original says now',

  // What was mistyped
  'usage.unknown-option': ({ flag, near }: { flag: string; near: readonly string[] }) =>
    `There is no option ${flag}.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`,
  'usage.unknown-command': ({ name, near }: { name: string; near: readonly string[] }) =>
    `There is no command ${name}.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`,
  'usage.missing-argument': ({ name }: { name: string }) => `<${name}> is missing.`,
  'usage.missing-value': ({ flags }: { flags: string }) => `The value of ${flags} is missing.`,
  'usage.wrong-value': ({
    flags,
    value,
    choices,
  }: {
    flags: string;
    value: string;
    choices: readonly string[];
  }) => `${flags} cannot be “${value}”; it is ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}.`,
  'usage.too-many': ({ expected, words }: { expected: number; words: string }) =>
    `That is too much: ${words}. ${expected === 0 ? 'The command takes options only' : `The command takes ${expected} beside its options`}.`,
};
