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
  'help.status': 'show how every issue stands, how long it is, and how well its figures are sourced',

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

  // New issues, upkeep, previews, web editing
  'help.json': 'tell it for programs',
  'help.check.money': 'find amounts that a text can take from the file of its company',
  'help.language-server': 'tell an editor what is to be mended while you type; editors start it',
  'help.language-server.stdio': 'speak over the standard streams, as it always does',
  'help.build.drafts': 'make a preview of the site with drafts, in a folder of its own',
  'help.build.only': 'make a preview of one issue to hand on',
  'help.build.single-file': 'with --only: one file a page, each of which holds all that it shows',
  'help.build.out': 'the folder of a preview; dist-drafts, or preview- and the number of the issue',
  'help.dev.host': 'let others in the network read it, drafts too; at all addresses unless given',
  'help.rename': 'rename an id in all files that name it; old addresses lead to the new ones',
  'help.rename.kind': 'tag, series, company, investor, author or reference',
  'help.rename.ids': 'the id and the new one; before those of a reference the number of its issue',
  'help.rename.dry-run': 'tell what would change, and write nothing',
  'help.stale': 'tell what grows old: companies unseen for a year, unverified rounds, dead links',
  'help.stale.as-of': 'the day from which the year counts back, such as 2026-11-28; today',
  'help.stale.online': 'try links over the network, and remember how they did',
  'help.stale.json': 'tell it for programs, as npm run check -- --format json does',
  'help.cms': 'make the folder with which an editorial office writes from a browser',
  'help.cms.repo': 'the owner and the name of the repository, such as column/observer',
  'help.cms.branch': 'the branch that is written to; the default one',
  'help.cms.backend': 'the kind of host that the repository is on',
  'help.cms.api': 'where a host of your own is asked by programs',
  'help.cms.sign-in': 'the service through which editors sign in; without it, by access tokens',
  'help.cms.out': 'the folder to write to',
  'help.cms.prepare': 'write the content as the editor would, once, so that later changes stay small',
  'help.new': 'start an issue: its folder, its original and, where it is new, its company',
  'help.new.number': 'the number; the one after the highest',
  'help.new.company': 'the company, by its id or a name of it; an unknown one is made',
  'help.new.text': 'the language of the text, zh or en',
  'help.new.template': 'what the text starts with, from templates/; that of a company',
  'help.new.title': 'the headline',
  'help.new.date': 'the day of publication, such as 2024-08-13; today',
  'help.new.author': 'the author, by id or name; several with commas',
  'help.new.tags': 'one to six tags, by id or name, with commas',
  'help.new.series': 'the series that it belongs to, by id or name',
  'help.new.name': 'the name of a new company',
  'help.new.name-en': 'its name in English, where the other is Chinese',
  'help.new.founded': 'when a new company was founded, such as 2016 or 2016-12',
  'help.new.new-company': 'the company is new, although its id is close to a known one',
  'help.new.yes': 'take every proposal and ask nothing',

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
