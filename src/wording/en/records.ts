/** What is told of the files of issues, companies and lists, of what they have to do with each other, and of drawings. */
export const records = {
  // Shared
  'keep-one.help': 'Keep one of the two.',

  // Files and folders
  'no-content': ({ folder }: { folder: string }) => `there is no content in ${folder}`,
  'no-content.help': 'Set CONTENT_DIR to a folder that has issues/, companies/ and the lists.',
  'empty-file.records.help': 'Write its entries, or delete the file.',
  'value-type.records': 'this must be a list',
  'value-type.records.help': 'Start each entry with “- id: …”.',
  'file-name.id': ({ name }: { name: string }) => `“${name}” is not an id`,
  'file-name.id.help': 'Name the file with lower-case letters, digits and single hyphens: world-labs.yaml.',
  'file-name.ending': 'the name of this file does not end in .yaml, so it is not read',
  'file-name.ending.help': ({ file }: { file: string }) => `Rename it to ${file}.`,
  'company-twice': ({ file }: { file: string }) => `${file} is the file of this company already`,
  'published-line': 'this line is not a published address',
  'published-line.help':
    'Write one address a line, such as /issues/22/; where Git could not merge, keep the lines of both sides.',

  // The folder of an issue
  'missing-text': 'there is no text after the front matter',
  'missing-text.help': 'Write it below the second line of ---.',
  'second-original': ({ file }: { file: string }) =>
    `a second original; ${file} states the facts of this issue already`,
  'second-original.help':
    'Keep only title, description, date, translators and translates in the translation.',
  'text-name.original': ({ name }: { name: string }) =>
    `“${name}” is not read, and this folder has no original`,
  'text-name.original.help': ({ names }: { names: readonly string[] }) =>
    `If it is the original, rename it to ${names.join(' or ')}.`,
  'missing-original': 'a translation of nothing: this folder has no original',
  'missing-original.help':
    'State the facts (issue, date, authors, company, tags) in the language the issue was written in.',
  'empty-folder': 'this folder has no text',
  'empty-folder.help': ({ names }: { names: readonly string[] }) =>
    `Write ${names.join(' or ')}, or delete the folder.`,
  'stray-text': 'this text lies in no folder of its own',
  'stray-text.help': 'Make a folder for the issue, such as issues/022-groq/, and move the file into it.',

  'text-name.template': ({ name }: { name: string }) => `“${name}” is not a name of a template`,
  'text-name.template.help':
    'Name it essay.zh.mdx or essay.en.mdx: small letters, digits and hyphens, then the language.',

  // The front matter of an issue
  'id-twice.reference': ({ id }: { id: string }) => `the reference id “${id}” appears twice`,
  'id-twice.reference.help': 'Give each reference an id of its own.',
  'translates.help': ({ fingerprint }: { fingerprint: string }) =>
    `Once it matches the original, write translates: "${fingerprint}".`,
  'picture-credit.drawing': ({ name }: { name: string }) =>
    `“${name}” is a drawing of the column’s, which names its sources itself`,
  'picture-credit.drawing.help': 'Delete the entry.',
  'picture-credit.cover': 'the credit of the cover stands under pictures, as that of any picture',
  'picture-credit.cover.help': ({ lines }: { lines: readonly string[] }) =>
    `Delete it here, and state it there:\n${lines.join('\n')}`,
  'missing-picture.credit': ({ name }: { name: string }) => `there is no picture “${name}” beside the text`,
  'missing-picture.credit.help': 'Put the file into the folder of the issue, or delete the entry.',
  'listed-twice.credit': ({ name }: { name: string }) => `“${name}” appears twice`,
  'missing-glyph': ({ character, code }: { character: string; code: string }) =>
    `the share image cannot show “${character}” (${code}): its fonts have no such character`,
  'missing-glyph.title.help': 'Write the title without it, or with a more common form.',
  'missing-glyph.name.help': 'Write the name without it, or with a more common form.',

  // Records together
  'id-twice': ({ id }: { id: string }) => `the id “${id}” appears twice in this file`,
  'id-twice.help': 'Give each entry an id of its own.',
  'unknown-id.author': ({ id }: { id: string }) => `there is no author “${id}”`,
  'unknown-id.company': ({ id }: { id: string }) => `there is no company “${id}”`,
  'unknown-id.investor': ({ id }: { id: string }) => `there is no investor “${id}”`,
  'unknown-id.tag': ({ id }: { id: string }) => `there is no tag “${id}”`,
  'unknown-id.series': ({ id }: { id: string }) => `there is no series “${id}”`,
  'unknown-id.help': ({ file }: { file: string }) => `Add it to ${file}.`,
  'unknown-id.near.help': ({ file }: { file: string }) => `If it is new, add it to ${file}.`,
  'investor-twice': ({ id }: { id: string }) => `“${id}” both leads and joins this round`,
  'investor-twice.help': 'Keep it under lead.',
  'vehicle-without-part': ({ id }: { id: string }) => `“${id}” has a vehicle but no part in this round`,
  'vehicle-without-part.help': 'Add it to lead or participants.',
  'number-taken': ({ number, file }: { number: number; file: string }) =>
    `the number ${number} is taken by ${file}`,
  'number-taken.help': ({ highest }: { highest: number }) => `Take a free number; the highest is ${highest}.`,
  'number-order.older': (issues: { number: number; date: string; other: number; otherDate: string }) =>
    `No. ${issues.number} (${issues.date}) is older than No. ${issues.other} (${issues.otherDate})`,
  'number-order.newer': (issues: { number: number; date: string; other: number; otherDate: string }) =>
    `No. ${issues.number} (${issues.date}) is newer than No. ${issues.other} (${issues.otherDate})`,
  'number-order.help': 'A larger number has the same or a later date; correct the number or the date.',
  'translation-unfinished': 'this translation was never marked as done; readers see a notice',
  'translation-unfinished.help': ({ issue, locale }: { issue: number; locale: string }) =>
    `When it is whole, run npm run translate -- ${issue} ${locale} --done.`,
  'translation-behind':
    'the original has changed since this translation was brought up to date; readers see a notice',
  'translation-behind.help': ({ issue, locale }: { issue: number; locale: string }) =>
    `See what changed with npm run translate -- ${issue} ${locale}; when the translation follows, run it with --done.`,
  'translation-early': ({ date, original }: { date: string; original: string }) =>
    `this translation (${date}) is dated before its original (${original})`,
  'translation-early.help': 'Write the day on which the translation is published, or delete the line.',
  'updated-early': ({ updated, date }: { updated: string; date: string }) =>
    `updated (${updated}) is before date (${date})`,
  'updated-early.help': 'Write a later day, or delete the line.',
  'correction-early': ({ date }: { date: string }) => `this correction is dated before the issue (${date})`,
  'correction-early.help': 'Write the day on which the correction was made.',
  'retraction-early': ({ date }: { date: string }) => `this retraction is dated before the issue (${date})`,
  'retraction-early.help': 'Write the day on which the issue was retracted.',
  'retraction-of-draft': 'a draft cannot be retracted: nobody has read it',
  'retraction-of-draft.help': 'Delete draft: if the issue was published, retracted: if it was not.',
  'letter-early': ({ date }: { date: string }) => `this letter is dated before the issue (${date})`,
  'letter-early.help': 'Write the day on which the letter was written.',

  // Drawings
  'drawing-kind.missing': '“kind” is missing',
  'drawing-kind': ({ kind }: { kind: string }) => `“${kind}” is not a kind of drawing or table`,
  'drawing-kind.help': ({ kinds }: { kinds: readonly string[] }) => `The kinds are ${kinds.join(', ')}.`,
  'company-and-companies': 'both “company” and “companies” are given',
  'company-and-companies.help': 'Keep company: for one, companies: [a, b] for several.',
  'which-company.none': 'this tells of a company, and the issue is about none',
  'which-company.none.help': 'Add company: to the front matter of the original, or delete this.',
  'which-company.any.help': ({ example }: { example: string }) =>
    `Write ${example}, with the id of the company.`,
  'which-company.several': 'the issue is about several companies, and this does not say which it tells of',
  'which-company.other': ({ id }: { id: string }) => `the issue is not about “${id}”`,
  'which-company.help': ({ choices }: { choices: readonly string[] }) => `Write ${choices.join(' or ')}.`,
  'unknown-reference.missing': ({ id }: { id: string }) =>
    `no reference “${id}” in the front matter of the original`,
  'unknown-reference.missing.help': 'Correct the id, or add the reference under references: in the original.',
  'drawing-accent': 'a second thing is drawn in vermilion',
  'drawing-accent.help': 'Keep accent: true for the one thing that the drawing is about.',
  'drawing-glyph': ({ character, code }: { character: string; code: string }) =>
    `drawings cannot show “${character}” (${code}): their fonts have no such character`,
  'drawing-glyph.help': 'Write the words without it, or with a common form in place of a rare one.',
  'drawing-record.nothing': ({ file }: { file: string }) => `${file} shows no money raised by then`,
  'drawing-record.currencies': ({ file }: { file: string }) =>
    `${file} shows money in several currencies by then, which are not added up`,
  'drawing-record.help': 'Write a later date, or give the figure as amount, with its source.',
  'drawing-measure.count': 'a count',
  'drawing-measure.bars': ({ measure, first }: { measure: string; first: string }) =>
    `this bar is ${measure}, the first one ${first}`,
  'drawing-measure.bars.help':
    'Bars of one drawing have one measure; convert nothing, leave out what has another.',
  'drawing-measure.events': ({ currencies }: { currencies: readonly string[] }) =>
    `these amounts are in ${currencies.join(' and ')}`,
  'drawing-measure.events.help': 'Give them in one currency, as a source does.',
  'drawing-unit': 'these bars have no unit',
  'drawing-unit.help': 'Add unit: {zh: …, en: …}, what is counted.',
  'drawing-events': 'this timeline has fewer than two events',
  'drawing-events.help': 'Add events: a list of date, label and source.',
  'drawing-events.record.help': ({ file, count }: { file: string; count: number }) =>
    `${file} has ${count} valuations in US dollars; add events.`,
};
