import type { Locale } from '#config.ts';

/** A column of one's own. */
export const column = {
  'help.init': 'make a column of your own: its settings, its lists, and one sample issue',
  'help.init.folder': 'where; a new folder, or this one',
  'help.init.languages': 'its languages, the main one first: en,zh',
  'help.init.name': 'its name, or one for each language: "zh=气候账本, en=Climate Ledger"',
  'help.init.origin': 'where it will be published',
  'help.init.time-zone': 'the time zone in which an issue’s day begins',
  'ask.languages': ({ known }: { known: readonly Locale[] }) =>
    `Its languages, the main one first (of ${known.join(', ')})`,
  'ask.column-name': ({ locales }: { locales: readonly Locale[] }) =>
    locales.length > 1
      ? `The name of the column (for each language: ${locales.map((locale) => `${locale}=…`).join(', ')})`
      : 'The name of the column',
  'ask.origin': 'Where it will be published',
  'ask.time-zone': 'The time zone in which an issue’s day begins',
  'init.languages': ({ value, known }: { value: string; known: readonly Locale[] }) =>
    `the program has no words in “${value}”; it has them in ${known.join(', ')}. Write one to four of these, with commas.`,
  'init.names': ({ value, locales }: { value: string; locales: readonly Locale[] }) =>
    `“${value}” does not name the column in each of its languages. Write one name for all, or ${locales.map((locale) => `${locale}=…`).join(', ')}.`,
  'init.time-zone': ({ value }: { value: string }) =>
    `“${value}” is not a time zone. Write one as the IANA does, such as Europe/London or Asia/Shanghai.`,
  'init.in-the-way': ({ folder, files }: { folder: string; files: readonly string[] }) =>
    `${folder} already has ${files.join(', ')}, and nothing was written. Choose another folder, or move these away first.`,
  'init.done': ({ folder, count, install }: { folder: string; count: number; install: boolean }) =>
    [
      `Made a column in ${folder} (${count} files).`,
      '',
      'Next:',
      ...(folder === '.' ? [] : [`  cd ${folder}`]),
      ...(install ? ['  npm install'] : []),
      '  npx industry-observer start    builds it and shows it',
      '  npx industry-observer new      starts your first issue',
      'Then delete content/issues/001-sample/.',
    ].join('\n'),
  'no-column': ({ folder }: { folder: string }) =>
    `there is no column.config.ts in ${folder}, nor in a folder above it. “npx industry-observer init” makes a column.`,
};
