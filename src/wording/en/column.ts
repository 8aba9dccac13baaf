import type { KnownLocale } from '#locales/languages.ts';

/** An accent that cannot be read, and one that can. */
interface Accent {
  value: string;
  ratio: number;
  better: string;
}

/** The accents of a new column, and their contrasts. */
interface Accents {
  light: string;
  dark: string;
  byDay: number;
  byNight: number;
}

/** What was made of a new column. */
interface Made {
  folder: string;
  count: number;
  install: boolean;
  /** The path of its site; empty at the root. */
  base: string;
  accents?: string;
}

/** A column of one's own. */
export const column = {
  'help.init': 'make a column of your own: its settings, its lists, and one sample issue',
  'help.init.folder':
    'where: a new folder, an empty one, or one with a package.json; this folder unless given',
  'help.init.languages': 'its languages, the main one first: en,zh',
  'help.init.name': 'its name, or one for each language: "zh=气候账本, en=Climate Ledger"',
  'help.init.origin': 'the address of its site, with the path where it has one: https://you.github.io/column',
  'help.init.time-zone': 'the time zone in which an issue’s day begins: Europe/London',
  'help.init.accent': 'the colour of links and marks by day, and after a comma by night: "#1f5fbf, #7fb2ff"',
  'help.init.host':
    'where it will be published: github, cloudflare, netlify or nginx; in the folder of a column, adds the file of that host alone',
  'ask.host': ({ known }: { known: readonly string[] }) =>
    `Where it will be published (${known.join(', ')}, or none of these)`,
  'init.host': ({ value, known }: { value: string; known: readonly string[] }) =>
    `“${value}” is not a host that the program knows. Write ${known.join(', ')} or none.`,
  'init.host.elsewhere': ({ folder }: { folder: string }) =>
    `${folder} is another column than the one you are in. Run this in the folder of the column, with no folder named. Nothing was written.`,
  'init.host.none': 'Nothing to add: no host was named.',
  'init.host.done': ({ file }: { file: string }) =>
    `${file} written. docs/first-column.md of the program tells what to do at the host.`,
  'ask.languages': ({ known }: { known: readonly KnownLocale[] }) =>
    `Its languages, the main one first (of ${known.join(', ')})`,
  'ask.column-name': 'The name of the column',
  'ask.column-name.in': ({ language }: { language: string }) => `The name of the column in ${language}`,
  'ask.origin': 'The address of its site, with the path where it has one',
  'ask.time-zone': 'The time zone in which an issue’s day begins',
  'ask.accent': 'The colour of links and marks',
  'init.origin': ({ value, why, example }: { value: string; why: string; example: string }) =>
    `“${value}”, ${why}, is not the address of a site. Write https:// or http://, a host and, where the site stands below one, a path, such as ${example}.`,
  'init.accent': ({ value }: { value: string }) =>
    `“${value}” is not a colour, or more than two. Write # and six hexadecimal digits, such as #1f5fbf; after a comma, another for the night.`,
  'init.accent.light': ({ value, ratio, better }: Accent) =>
    `${value} is too light to be read by day: its contrast is ${ratio}:1, and 4.5:1 is the least. ${better} can be read.`,
  'init.accent.dark': ({ value, ratio, better }: Accent) =>
    `${value} is too dark to be read by night: its contrast is ${ratio}:1, and 4.5:1 is the least. ${better} can be read.`,
  'init.accents': ({ light, dark, byDay, byNight }: Accents) =>
    `Links and marks are ${light} by day (contrast ${byDay}:1), ${dark} by night (${byNight}:1); 4.5:1 is the least.`,
  'init.languages': ({ value, known }: { value: string; known: readonly KnownLocale[] }) =>
    `the program does not support the language “${value}”, only ${known.join(' and ')}. Write one or more of these, separated by commas.`,
  'init.names': ({ value, locales }: { value: string; locales: readonly KnownLocale[] }) =>
    `“${value}” does not name the column in each of its languages. Write one name for all, or ${locales.map((locale) => `${locale}=…`).join(', ')}.`,
  'init.time-zone': ({ value }: { value: string }) =>
    `“${value}” is not a time zone. Use an IANA name, such as Europe/London or Asia/Shanghai.`,
  'init.in-the-way': ({ folder, files }: { folder: string; files: readonly string[] }) =>
    `${folder} already has ${files.join(', ')}. Nothing was written; choose another folder, or move these away first.`,
  'init.manifest': ({ file }: { file: string }) =>
    `${file} cannot be read as JSON, and nothing was written. Repair it first.`,
  'init.done': ({ folder, count, install, base, accents }: Made) =>
    [
      `Made a column in ${folder} (${count} files).`,
      ...(accents === undefined ? [] : [accents]),
      '',
      'Next:',
      ...(folder === '.' ? [] : [`  cd ${folder}`]),
      ...(install ? ['  npm install'] : []),
      `  npm start      builds it and shows it at http://localhost:4321${base}/`,
      '  npm run new    starts your first issue',
      'Then write your tagline and description in column.config.ts, and delete content/issues/001-sample/.',
    ].join('\n'),
  'no-column': ({ folder }: { folder: string }) =>
    `there is no column.config.ts in ${folder} or in any folder above it. To start a column, run “npx industry-observer init”.`,

  // The version of content
  'field.content-version': 'The version of the form of content: a whole number from 1.',
  'content-version.newer': ({ version, known }: { version: number; known: number }) =>
    `this content is of version ${version}, and the program reads ${known}: the content is newer than the program`,
  'content-version.newer.help':
    'Update the program: npm ci, where package.json names a newer one already; else install a newer one.',
  'content-version.older': ({ version, known }: { version: number; known: number }) =>
    `this content is of version ${version}, and the program reads ${known}`,
  'content-version.older.help': 'Run npm run migrate: it tells what it would change, and does it.',
  'column-file.version': 'Nothing else was done.',
  'help.migrate': 'bring the content into the form that a newer program reads: show what changes, then ask',
  'help.migrate.write': 'do it without asking',
  'migrate.unreadable': ({ problems }: { problems: string }) => `${problems}\n\nNothing was written.`,
  'migrate.meanwhile':
    'The content was changed in the meantime. Nothing was written; run npm run migrate again.',
  'migrate.current': ({ version }: { version: number }) =>
    `The content is of version ${version}, which this program reads. There is nothing to do.`,
  'migrate.note': ({ version }: { version: number }) =>
    `The content is of version ${version}, which this program reads; its version is to be noted.`,
  'migrate.from-to': ({ from, to }: { from: number; to: number }) =>
    `The content is of version ${from}; this program reads version ${to}.`,
  'migrate.step': ({ version, words }: { version: number; words: string }) => `  ${version}: ${words}`,
  'migrate.would': 'Nothing was written; npm run migrate -- --write does it.',
  'migrate.ask': ({ count }: { count: number }) =>
    `Write ${count === 1 ? 'this file' : `these ${count} files`}?`,
  'migrate.left': 'Nothing was written.',
  'migrate.done': ({ version, count }: { version: number; count: number }) =>
    `The content is of version ${version} now: ${count} ${count === 1 ? 'file' : 'files'}. npm run check tells whether all is well.`,
};
