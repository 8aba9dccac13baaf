/** What `--help` says about the commands, and messages about mistyped commands. */
export const help = {
  help: 'Checks, builds and serves the column.',
  'help.lang': 'the language of messages',
  'help.port': 'the port; if it is taken, the next free one',
  'help.this': 'show this',
  'help.command': 'show what a command takes',
  'help.choices': ({ words, choices }: { words: string; choices: readonly string[] }) =>
    `${words} (${choices.join(', ')})`,
  'help.default': ({ words, value }: { words: string; value: string }) => `${words}; by default ${value}`,
  'help.options': '[options]',
  'help.title.usage': 'Usage:',
  'help.title.arguments': 'Arguments:',
  'help.title.options': 'Options:',
  'help.title.commands': 'Commands:',

  // Check
  'help.check': 'find every problem in the content, with its place and how to fix it',
  'help.check.format': 'how problems are printed',
  'help.check.fix': 'fix what can be fixed safely, and print each change; nothing else in a text changes',
  'help.check.dry-run': 'show what --fix would change, and write nothing',
  'help.check.strict': 'exit with 1 on warnings too, not only on errors',
  'help.check.online': 'try external links over the network',
  'help.status': 'show how every issue stands, how long it is, and how well its figures are sourced',

  // Build and serve
  'help.build': 'build the site into dist/',
  'help.build.for': 'what the site is made for: nginx gets compressed files',
  'help.build.all': 'rebuild, verify and publish everything, ignoring earlier builds',
  'help.build.watch': 'build again whenever the content changes, until it is stopped',
  'help.addresses': 'show which addresses and headings of the last build are not recorded as published',
  'help.addresses.record':
    'record them: from then on, no build may lose an address, and the check reports lost headings',
  'help.start': 'build the site and serve it',
  'help.dev': 'serve the site while you write',
  'help.dev.code': 'follow the code of the site too, with Vite’s server',

  // Pictures
  'help.picture':
    'add pictures to an issue: turned upright, scaled to a useful size, stripped of hidden data',
  'help.issue': 'the number of the issue',
  'help.picture.files': 'the files of the pictures',
  'help.picture.alt': 'what the picture shows, for readers who cannot see it; once for each file',
  'help.picture.caption': 'the caption below it',
  'help.picture.name':
    'the name of its file in the issue, such as chip-board; by default made from the name it has',
  'help.picture.cover': 'print the lines of front matter that make it the cover',
  'help.picture.credit': 'who made it',
  'help.picture.licence': 'its licence, such as CC-BY-4.0',
  'help.picture.source': 'the web page it comes from',

  // Import
  'help.import': 'turn the posts of an old blog into drafts of issues and companies',
  'help.import.paths': 'files and folders of posts',
  'help.import.out': 'the folder to write to; by default the content folder',
  'help.import.dry-run': 'show what would be done, and write nothing',
  'help.import.number': 'the number for the first post without one; also imports posts that are not issues',
  'help.import.text': 'the language of the posts, zh or en; by default recognised from the text',
  'help.import.review': 'write every post and what it became side by side to a file, as HTML',
  'help.import.permalink':
    'the pattern of the addresses that the posts had, such as /:year/:month/:day/:title/',
  'help.import.map': 'a YAML file that tells what tags of posts become',
  'help.import.report': 'write the whole report to a file, as JSON',
  'help.import.pictures': 'fetch pictures of other sites that the posts name, and put them into the drafts',
  'help.import.allow-host':
    'a host of your own network from which --pictures may fetch, such as localhost:8080',
  'help.import.force': 'overwrite issues and companies that exist',

  // Translations, schemas
  'help.schemas': 'write the schemas that VS Code checks the content with',
  'help.translate': 'start a translation, or show what changed in the original since',
  'help.translate.language': 'the language to translate into, zh or en',
  'help.translate.author': 'the translator, by id in authors.yaml; several with commas',
  'help.translate.done': 'mark the translation as up to date with the original',

  // New issues, upkeep, previews, web editing
  'help.json': 'print JSON, for programs',
  'help.check.money': 'find amounts that a text can take from its company’s file',
  'help.language-server': 'report problems to an editor while you type; editors start it',
  'help.language-server.stdio': 'speak over the standard streams, as it always does',
  'help.build.drafts': 'make a preview of the site with drafts, in a folder of its own',
  'help.build.only': 'make a preview of one issue, to pass on',
  'help.build.single-file': 'with --only: one self-contained file per page',
  'help.build.out':
    'the folder of a preview; by default dist-drafts, or preview- and the number of the issue',
  'help.dev.host': 'let others on the network read it, drafts included; on every address unless one is given',
  'help.rename': 'rename an id in all files that name it; old addresses lead to the new ones',
  'help.rename.kind': 'tag, series, company, investor, author or reference',
  'help.rename.ids': 'the old id and the new one; for a reference, the number of its issue first',
  'help.rename.dry-run': 'show what would change, and write nothing',
  'help.stale': 'show what is out of date: companies not covered for a year, unverified rounds, dead links',
  'help.stale.as-of': 'the day from which the year counts back, such as 2026-11-28; by default today',
  'help.stale.online': 'try links over the network, and remember how they did',
  'help.stale.json': 'print JSON, as npm run check -- --format json does',
  'help.cms': 'create the folder that lets an editorial office write from a browser',
  'help.cms.repo': 'the owner and the name of the repository, such as column/observer',
  'help.cms.branch': 'the branch to write to; by default that of the repository',
  'help.cms.backend': 'the kind of host that the repository is on',
  'help.cms.api': 'the address of the API of a host of your own',
  'help.cms.sign-in': 'the service through which editors sign in; without it, by access tokens',
  'help.cms.out': 'the folder to write to',
  'help.cms.prepare': 'write the content as the editor would, once, so that later changes stay small',
  'help.new': 'start an issue: create its folder, its original and, if new, the file of its company',
  'help.new.number': 'the number; by default the one after the highest',
  'help.new.company': 'the company, by id or name; one that is not known yet is created',
  'help.new.text': 'the language of the text, zh or en',
  'help.new.template': 'what the text starts with, from content/templates/; by default profile',
  'help.new.title': 'the headline',
  'help.new.date': 'the day of publication, such as 2024-08-13; by default today',
  'help.new.author': 'the author, by id or name; several with commas',
  'help.new.tags': 'one to six tags, by id or name, with commas',
  'help.new.series': 'the series the issue belongs to, by id or name',
  'help.new.name': 'the name of a new company',
  'help.new.name-en': 'its name in English, if the name is in Chinese',
  'help.new.founded': 'when a new company was founded, such as 2016 or 2016-12',
  'help.new.new-company': 'the company is new, even if its id is close to a known one',
  'help.new.yes': 'take every proposal and ask nothing',

  // What was mistyped
  'usage.unknown-option': ({ flag, near }: { flag: string; near: readonly string[] }) =>
    `There is no option ${flag}.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`,
  'usage.unknown-command': ({ name, near }: { name: string; near: readonly string[] }) =>
    `There is no command ${name}.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`,
  'usage.missing-option': ({ flags }: { flags: string }) => `Add ${flags}.`,
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
    `Too many arguments: ${words}. ${expected === 0 ? 'The command takes only options' : `The command takes ${expected}, besides its options`}.`,
};
