/** What `new` asks, refuses and reports, and the questions that other commands share with it. */
export const newIssue = {
  // Questions at a terminal
  'ask.prompt': ({ words }: { words: string }) => `${words}: `,
  'ask.prompt.proposed': ({ words, proposal }: { words: string; proposal: string }) =>
    `${words} [${proposal}]: `,
  'ask.needed': 'This needs an answer; Ctrl+C stops, and nothing is written.',
  'ask.stopped': 'Stopped; nothing was written.',
  'ask.confirm': ({ words }: { words: string }) => `${words} [Y/n] `,
  'ask.yes-or-no': 'Type y for yes or n for no.',
  'ask.number': 'Number',
  'ask.company': 'Company, by its name or id (Tab completes)',
  'ask.companies': 'Companies, by name or id, with commas (Tab completes)',
  'ask.company-id': ({ name }: { name: string }) => `Id of “${name}”, for addresses, such as world-labs`,
  'ask.company-near': ({ name, nearest }: { name: string; nearest: string }) =>
    `There is no company “${name}”. Did you mean “${nearest}”?`,
  'ask.company-new': ({ file }: { file: string }) => `Create ${file} for a new company?`,
  'ask.text': 'Language of the text, zh or en',
  'ask.template': 'Template',
  'ask.template-choice': ({ name, label, about }: { name: string; label: string; about: string }) =>
    `${name}: ${label}. ${about}`,
  'ask.template-broken': ({ name }: { name: string }) => `${name}: broken; run npm run check to see why`,
  'ask.date': 'Date of publication',
  'ask.name': ({ id }: { id: string }) => `Name of the company ${id}, as it spells it`,
  'ask.name-en': 'Its name in English',
  'ask.founded': 'Founded in (a year, a month or a day, as your source has it)',
  'ask.title': 'Title',
  'ask.author': 'Author',
  'ask.tags': 'Tags, one to six',
  'ask.series': 'Series',

  // Answers
  'answer.flag': ({ flag, problem }: { flag: string; problem: string }) => `--${flag}: ${problem}`,
  'answer.lines': ({ lines }: { lines: readonly string[] }) => lines.join('\n'),
  'answer.wrong': ({ message, help }: { message: string; help: string }) => `${message}. ${help}`.trimEnd(),
  'answer.nothing-written': 'Nothing was written.',
  'answer.none-proposed': 'These options are missing, and nothing can be proposed for them:',
  'answer.no-terminal': 'This is not a terminal, so nothing can be asked. These options are missing:',
  'answer.missing': ({ flag }: { flag: string }) => `  --${flag}`,
  'answer.missing.proposed': ({ flag, proposal }: { flag: string; proposal: string }) =>
    `  --${flag.padEnd(8)}  proposed: ${proposal}`,
  'answer.add': 'Add what is missing.',
  'answer.add-or-yes': 'Add them, or add --yes to take what is proposed.',
  'answer.name-and-id': ({ name, id }: { name: string; id: string }) => `${name} (${id})`,
  'answer.known': ({ file, ids }: { file: string; ids: readonly string[] }) =>
    `${file} has ${ids.join(', ')}.`,
  'answer.write': ({ value }: { value: string }) => `Write ${value}.`,
  'answer.write-either': ({ values }: { values: readonly string[] }) => `Write ${values.join(' or ')}.`,
  'answer.no-author': 'name at least one author',
  'answer.no-tag': 'name at least one tag',
  'answer.many-tags': ({ count, most }: { count: number; most: number }) =>
    `an issue can have at most ${most} tags; these are ${count}`,
  'answer.no-language': ({ value }: { value: string }) => `“${value}” is not one of the column’s languages`,
  'answer.no-name': ({ value }: { value: string }) => `“${value}” is not a name`,
  'answer.no-english': ({ value }: { value: string }) => `“${value}” is not a name in Latin letters`,
  'answer.name.help': 'Write it as the company does.',
  'answer.no-number': ({ value }: { value: string }) => `“${value}” is not the number of an issue`,
  'answer.number-taken': ({ number, folder }: { number: number; folder: string }) =>
    `No. ${number} is taken by ${folder}`,
  'answer.number-far': ({ number, nearest }: { number: number; nearest: number }) =>
    `${number} is far from No. ${nearest}, the nearest issue`,
  'answer.next-number': ({ next }: { next: number }) => `The next free one is ${next}.`,
  'answer.date-bound': ({ number, date }: { number: number; date: string }) =>
    `No. ${number} has the date ${date}, and a larger number needs the same or a later date`,
  'answer.nearest-date': ({ date }: { date: string }) => `The nearest possible is ${date}.`,
  'answer.company-id': ({ name }: { name: string }) =>
    `there is no company “${name}”. A new one needs an id in Latin letters: --company world-labs --name "${name}"`,
  'answer.no-template': ({ name }: { name: string }) => `there is no template “${name}”`,
  'answer.templates': ({ names }: { names: readonly string[] }) =>
    names.length === 0
      ? 'There are none in this language in content/templates/.'
      : `The templates are ${names.join(', ')}.`,
  'answer.template-language': ({ name, languages }: { name: string; languages: readonly string[] }) =>
    `the template “${name}” exists only in ${languages.join(' and ')}`,
  'answer.template-make': ({ file }: { file: string }) => `Add ${file}, or choose another one.`,
  'answer.no-company': 'name at least one company',
  'answer.one-new': ({ ids }: { ids: readonly string[] }) =>
    `${ids.join(', ')} are new: without a terminal, only one company can be created at a time`,
  'answer.company-new': 'If it is new, add --new-company.',

  // Templates
  'field.template.name': 'What authors choose it by.',
  'field.template.companies': 'How many companies such an issue is about: one, several or none.',
  'field.template.about': 'What it is for, in one line.',

  // What was made
  'new.no-authors': ({ file, each }: { file: string; each: string }) =>
    `${file} has no author that can be read. Write one first, such as\n\n  - {id: editors, kind: team, name: ${each}, bio: ${each}, links: []}\n\nnpm run check tells what is wrong with those that are there. Nothing was written.`,
  'new.no-tags': ({ file, each }: { file: string; each: string }) =>
    `${file} has no tag that can be read. Write one first, such as\n\n  - {id: first-tag, name: ${each}, description: ${each}}\n\nnpm run check tells what is wrong with those that are there. Nothing was written.`,
  'new.exists': ({ file }: { file: string }) => `${file} already exists. Nothing was written.`,
  'new.refused': ({ reason }: { reason: string }) => `${reason}. Nothing was written.`,
  'new.unsound': ({ problems }: { problems: string }) =>
    `${problems}\n\nThe check would reject this. Nothing was written.`,
  'new.unsound-template': ({ problems }: { problems: string }) => `this template is broken.\n\n${problems}\n`,
  'new.made': ({ file }: { file: string }) => `Created ${file}`,
  'new.kept': ({ file }: { file: string }) => `Kept ${file} as it is`,
  'new.text-language': ({ language, other }: { language: string; other: string }) =>
    `The text is in ${language}: --lang is the language of messages; for the text, write --text ${other}.`,
  'new.next': 'Next:',
  'new.next.dev': ({ address }: { address: string }) =>
    `  npm run dev      then open ${address}; the page updates with every save`,
  'new.next.check': '  npm run check    shows what is left to fix',
  'new.next.company': ({ file }: { file: string }) =>
    `  Complete ${file}: headquarters, people, rounds, each with its source.`,
  'new.next.draft': '  Write the description, and delete “draft: true” when the issue is done.',
};
