/** Messages about the files of issues, companies and lists, about how they fit together, and about drawings. */
export const records = {
  // Shared
  'keep-one.help': 'Keep one of the two.',

  // Files and folders
  'no-content': ({ folder }: { folder: string }) => `there is no content in ${folder}`,
  'no-content.help': 'Set CONTENT_DIR to a folder with issues/, companies/ and the lists.',
  'empty-file.records.help': 'Write its entries, or delete the file.',
  'value-type.records': 'this must be a list',
  'value-type.records.help': 'Start each entry with “- id: …”.',
  'file-name.id': ({ name }: { name: string }) => `“${name}” is not an id`,
  'file-name.id.help': 'Name the file with lower-case letters, digits and single hyphens: world-labs.yaml.',
  'file-name.ending': 'the name of this file does not end in .yaml, so it is not read',
  'file-name.ending.help': ({ file }: { file: string }) => `Rename it to ${file}.`,
  'company-twice': ({ file }: { file: string }) => `${file} is already the file of this company`,
  'published-line': 'this line is not a published address',
  'published-line.help':
    'Write one address per line, such as /issues/22/; after a Git conflict, keep the lines of both sides.',

  // The folder of an issue
  'missing-text': 'there is no text after the front matter',
  'missing-text.help': 'Write it below the second --- line.',
  'second-original': ({ file }: { file: string }) =>
    `this is a second original: ${file} already gives the facts of this issue`,
  'second-original.help':
    'In the translation, keep only title, description, date, translators and translates.',
  'text-name.original': ({ name }: { name: string }) =>
    `“${name}” is not read, so this folder has no original`,
  'text-name.original.help': ({ names }: { names: readonly string[] }) =>
    `If it is the original, rename it to ${names.join(' or ')}.`,
  'missing-original': 'this is a translation, but its folder has no original',
  'missing-original.help':
    'Give the facts (issue, date, authors, company, tags) in the language the issue was written in.',
  'empty-folder': 'this folder has no text',
  'empty-folder.help': ({ names }: { names: readonly string[] }) =>
    `Write ${names.join(' or ')}, or delete the folder.`,
  'stray-text': 'this text is not in a folder of its own',
  'stray-text.help': 'Make a folder for the issue, such as issues/022-groq/, and move the file into it.',

  'text-name.template': ({ name }: { name: string }) => `“${name}” is not the name of a template`,
  'text-name.template.help':
    'Name it like essay.zh.mdx or essay.en.mdx: lower-case letters, digits and hyphens, then the language.',

  // The front matter of an issue
  'id-twice.reference': ({ id }: { id: string }) => `the reference id “${id}” appears twice`,
  'id-twice.reference.help': 'Give each reference an id of its own.',
  'translates.help': ({ fingerprint }: { fingerprint: string }) =>
    `Once it matches the original, write translates: "${fingerprint}".`,
  'picture-credit.drawing': ({ name }: { name: string }) =>
    `“${name}” is one of the column’s own drawings, which name their sources themselves`,
  'picture-credit.drawing.help': 'Delete the entry.',
  'picture-credit.cover': 'the cover is credited under pictures, like any other picture',
  'picture-credit.cover.help': ({ lines }: { lines: readonly string[] }) =>
    `Delete it here and add it there:\n${lines.join('\n')}`,
  'missing-picture.credit': ({ name }: { name: string }) => `there is no picture “${name}” next to the text`,
  'missing-picture.credit.help': 'Put the file in the issue’s folder, or delete the entry.',
  'listed-twice.credit': ({ name }: { name: string }) => `“${name}” appears twice`,
  'missing-glyph': ({ character, code }: { character: string; code: string }) =>
    `the share image cannot show “${character}” (${code}): its fonts have no such character`,
  'missing-glyph.title.help': 'Leave it out of the title, or use a more common form.',
  'missing-glyph.name.help': 'Leave it out of the name, or use a more common form.',

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
  'investor-twice': ({ id }: { id: string }) => `“${id}” is under both lead and participants of this round`,
  'investor-twice.help': 'Keep it only under lead.',
  'vehicle-without-part': ({ id }: { id: string }) =>
    `“${id}” has a vehicle here but did not take part in this round`,
  'vehicle-without-part.help': 'Add it to lead or participants.',
  'number-taken': ({ number, file }: { number: number; file: string }) =>
    `the number ${number} is already taken by ${file}`,
  'number-taken.help': ({ highest }: { highest: number }) =>
    `Choose a free number; the highest is ${highest}.`,
  'number-order.older': (issues: { number: number; date: string; other: number; otherDate: string }) =>
    `No. ${issues.number} (${issues.date}) is older than No. ${issues.other} (${issues.otherDate})`,
  'number-order.newer': (issues: { number: number; date: string; other: number; otherDate: string }) =>
    `No. ${issues.number} (${issues.date}) is newer than No. ${issues.other} (${issues.otherDate})`,
  'number-order.help': 'A larger number needs the same or a later date; correct the number or the date.',
  'translation-unfinished': 'this translation was never marked as done; readers see a notice',
  'translation-unfinished.help': ({ issue, locale }: { issue: number; locale: string }) =>
    `When it is finished, run npm run translate -- ${issue} ${locale} --done.`,
  'translation-behind':
    'the original has changed since this translation was brought up to date; readers see a notice',
  'translation-behind.help': ({ issue, locale }: { issue: number; locale: string }) =>
    `See what changed with npm run translate -- ${issue} ${locale}; once the translation is up to date, run it with --done.`,
  'translation-early': ({ date, original }: { date: string; original: string }) =>
    `this translation (${date}) is dated before its original (${original})`,
  'translation-time': 'the translation has a time of day, but no date of its own',
  'translation-time.help': 'Write its date in the line before, or delete the line.',
  'translation-early.help': 'Write the day the translation is published, or delete the line.',
  'updated-early': ({ updated, date }: { updated: string; date: string }) =>
    `updated (${updated}) is earlier than date (${date})`,
  'updated-early.help': 'Write a later day, or delete the line.',
  'correction-early': ({ date }: { date: string }) => `this correction is dated before the issue (${date})`,
  'correction-early.help': 'Write the day the correction was made.',
  'retraction-early': ({ date }: { date: string }) => `this retraction is dated before the issue (${date})`,
  'retraction-early.help': 'Write the day the issue was retracted.',
  'retraction-of-draft': 'a draft cannot be retracted, because no one has read it',
  'retraction-of-draft.help': 'If the issue was published, delete draft:; if not, delete retracted:.',
  'letter-early': ({ date }: { date: string }) => `this letter is dated before the issue (${date})`,
  'letter-early.help': 'Write the day the letter was written.',

  // Drawings
  'drawing-kind.missing': '“kind” is missing',
  'drawing-kind': ({ kind }: { kind: string }) => `“${kind}” is not a kind of drawing or table`,
  'drawing-kind.help': ({ kinds }: { kinds: readonly string[] }) => `The kinds are ${kinds.join(', ')}.`,
  'company-and-companies': 'both “company” and “companies” are given',
  'company-and-companies.help': 'Keep company: for one, companies: [a, b] for several.',
  'which-company.none': 'this is about a company, but the issue is not about any',
  'which-company.none.help': 'Add company: to the front matter of the original, or delete this.',
  'which-company.any.help': ({ example }: { example: string }) =>
    `Write ${example}, with the id of the company.`,
  'which-company.several': 'the issue is about several companies, and this does not say which one it is for',
  'which-company.other': ({ id }: { id: string }) => `the issue is not about “${id}”`,
  'which-company.help': ({ choices }: { choices: readonly string[] }) => `Write ${choices.join(' or ')}.`,
  'unknown-reference.missing': ({ id }: { id: string }) =>
    `there is no reference “${id}” in the front matter of the original`,
  'unknown-reference.missing.help': 'Correct the id, or add the reference under references: in the original.',
  'drawing-accent': 'this is the second thing drawn in the accent colour',
  'drawing-accent.help': 'Keep accent: true only for the one thing the drawing is about.',
  'drawing-glyph': ({ character, code }: { character: string; code: string }) =>
    `drawings cannot show “${character}” (${code}): their fonts have no such character`,
  'drawing-glyph.help': 'Leave it out, or use a more common form.',
  'drawing-record.nothing': ({ file }: { file: string }) => `${file} has no money raised by then`,
  'drawing-record.currencies': ({ file }: { file: string }) =>
    `${file} has money in several currencies by then, which cannot be added up`,
  'drawing-record.help': 'Write a later date, or give the figure as amount with its source.',
  'drawing-measure.count': 'a count',
  'drawing-measure.bars': ({ measure, first }: { measure: string; first: string }) =>
    `this bar is ${measure}, but the first one is ${first}`,
  'drawing-measure.bars.help':
    'All bars of a drawing need the same measure; leave out the others rather than converting them.',
  'drawing-measure.events': ({ currencies }: { currencies: readonly string[] }) =>
    `these amounts are in ${currencies.join(' and ')}`,
  'drawing-measure.events.help': 'Give them all in one currency, as found in a source.',
  'drawing-unit': 'these bars have no unit',
  'drawing-unit.help': 'Add unit: {zh: …, en: …} to say what is counted.',
  'drawing-events': 'this timeline has fewer than two events',
  'drawing-events.help': 'Add events, each with a date, a label and a source.',
  'drawing-events.record.help': ({ file, count }: { file: string; count: number }) =>
    `${file} has ${count} valuations in US dollars; add events.`,
};
