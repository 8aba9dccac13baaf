/** Messages of the schemas about values, and descriptions of the fields. */
export const fields = {
  // What a value is, after “this must be”, “it is” and “this cannot be”
  'value-type.text': 'text',
  'value-type.number': 'a number',
  'value-type.integer': 'a whole number',
  'value-type.boolean': 'true or false',
  'value-type.list': 'a list',
  'value-type.list-form': 'a list: [a, b]',
  'value-type.group': 'a group of fields',
  'value-type.empty': 'empty',

  // Values of a wrong or impossible type, too small, too large
  'value-type.must': ({ expected, found }: { expected: string; found: string }) =>
    `this must be ${expected}; it is ${found}`,
  'value-type.cannot': ({ found }: { found: string }) => `this cannot be ${found}`,
  'value-type.quote.help': 'Put it in quotation marks.',
  'value-type.unquote.help': 'Remove the quotation marks.',
  'value-type.compare.help': 'Compare it with another file of the same kind.',
  'value-type.both-languages': 'this must be given in both languages, as {zh: …, en: …}',
  'value-empty': 'this is empty',
  'unknown-value.here': ({ value }: { value: string }) => `“${value}” is not allowed here`,
  'unknown-value.here.help': ({ values }: { values: string[] }) => `Write one of ${values.join(', ')}.`,
  'too-few.list': 'there are too few entries in this list',
  'too-few.number': 'this number is too small',
  'too-many.list': 'there are too many entries in this list',
  'too-many.number': 'this number is too large',

  // Fields that are missing or unknown, ids
  'missing-field.name': ({ name }: { name: string }) => `“${name}” is missing`,
  'missing-field.name.help': ({ name, description }: { name: string; description: string }) =>
    `Add ${name}: ${description}`,
  'missing-field.required': 'it is required.',
  'missing-field.credit-source.help': 'Add source: the page where the picture was found.',
  'unknown-field.here': ({ name }: { name: string }) => `there is no field “${name}” here`,
  'unknown-field.here.help': 'Delete it, or see the handbook for the fields.',
  'id-form.value': ({ value }: { value: string }) => `“${value}” is not an id`,
  'id-form.value.help':
    'An id consists of lower-case letters, digits and single hyphens, such as world-labs.',
  'id-form.key.help': 'An id consists of lower-case letters, digits and single hyphens.',
  'listed-twice.value': ({ value }: { value: string }) => `“${value}” is listed twice`,
  'listed-twice.person.help': 'Keep one entry; its role may name several posts.',

  // Dates and amounts
  'date-form.partial': ({ value }: { value: string }) => `“${value}” is not a date`,
  'date-form.partial.help': 'Write a year, a month or a day: 2021, 2021-04 or 2021-04-05.',
  'date-form.day': ({ value }: { value: string }) => `“${value}” is not a day`,
  'date-form.day.help': 'Write the day as year-month-day: 2024-08-13.',
  'time-form': ({ value }: { value: string }) => `“${value}” is not a time of day`,
  'time-form.help': 'Write hours and minutes, two digits each, from "00:00" to "23:59": "09:30".',
  'date-form.calendar': ({ value }: { value: string }) => `the date ${value} does not exist`,
  'amount-form.form': ({ value }: { value: string }) =>
    `“${value}” is not an amount; write a currency code, a space and a number, such as USD 640M or EUR 12.5K`,
  'amount-form.form.help':
    'Write CODE NUMBER with K, M or B, such as USD 640M. If it is undisclosed, leave the line out.',
  'amount-form.currency': ({ code }: { code: string }) => `“${code}” is not an ISO 4217 currency code`,
  'amount-form.finer': ({ value, currency }: { value: string; currency: string }) =>
    `“${value}” has more decimals than ${currency} allows`,
  'amount-sum': ({ currency }: { currency: string }) =>
    `the amounts in ${currency} of all companies are too large to add up exactly; this is the largest`,
  'amount-sum.help': 'This is probably a typing error: check the K, M or B after the number.',
  'amount-form.large': ({ value }: { value: string }) => `“${value}” is too large to be exact`,
  'amount-form.nothing': 'an amount cannot be zero',
  'amount-form.meant.help': ({ amounts, otherwise }: { amounts: string[]; otherwise: string }) =>
    `Did you mean ${amounts.map((each) => `“${each}”`).join(' or ')}? ${otherwise}`,
  'amount-fraction': 'this amount is not a whole number of units',
  'amount-fraction.help': 'Write whole units: USD 1500, not USD 1500.25.',
  'not-dollars': 'this must be in US dollars',
  'not-dollars.help': 'Write it as USD 113M; amounts in other currencies belong in amount and postMoney.',
  'dollars-alone': ({ field }: { field: string }) =>
    `this dollar figure needs ${field} in another currency beside it`,
  'dollars-alone.help': ({ field }: { field: string }) =>
    `Write the dollar figure as ${field}, or add the figure that the source gives in the other currency.`,
  'round-name': ({ name }: { name: string }) => `“${name}” is not a usual name for a round`,
  'round-name.help':
    'Write Pre-seed, Seed, Angel, Series A (B1, C+, …), Strategic, Bridge or Debt, or give it in both languages: {zh: …, en: …}.',

  // Addresses, titles, fingerprints
  'web-address.form': ({ value }: { value: string }) => `“${value}” is not a web address`,
  'web-address.form.help': 'Write it with https:// at its start.',
  'web-address.characters': 'an address cannot contain spaces, quotation marks or brackets',
  'web-address.characters.help':
    'Copy it from a browser’s address bar, which writes %20 and the like instead.',
  'redirect-address.old': ({ value }: { value: string }) => `“${value}” is not an address of a page`,
  'redirect-address.old.help': 'Write its path, starting with the slash: /2024/08/13/groq/.',
  'redirect-address.query': 'an address with ? or # cannot be redirected: hosts compare only the path',
  'redirect-address.encoded': ({ value }: { value: string }) =>
    `“${value}” is encoded in a way that no host understands`,
  'redirect-address.old-path.help':
    'Write only the path, in plain letters or as the browser copies it: /post/芯片/.',
  'redirect-address.own': ({ value }: { value: string }) => `“${value}” is not an address of this site`,
  'redirect-address.own.help': 'Write its path, starting with the slash: /issues/22/.',
  'redirect-address.own-path.help':
    'Write the path in plain letters or as the browser copies it: /issues/22/.',
  'title-length': ({ columns }: { columns: number }) =>
    `the title is longer than ${columns / 2} full-width or ${columns} half-width characters`,
  'title-length.help': 'Shorten it; what does not fit belongs in the description.',
  'fingerprint-form': ({ value }: { value: string }) => `“${value}” is not a fingerprint of the original`,
  'fingerprint-form.help': 'A fingerprint is 16 digits from 0-9 and a-f.',

  // Drawings
  'drawing-label': ({ most }: { most: number }) => `this is longer than ${most} characters`,
  'drawing-label.help': 'Shorten it: a drawing is read at a glance, and the text has room for the rest.',
  'drawing-source.form.help':
    'Name a reference of the issue: source: techcrunch-2024-08, or several as [a, b].',
  'drawing-source.none': 'this figure has no source',
  'drawing-source.none.help': 'Add source: the id of a reference of the issue.',
  'drawing-source.company': 'this figure comes from the company’s file',
  'drawing-source.company.help': 'Delete source, or give the figure as amount.',
  'drawing-figure.none': 'this bar has no figure',
  'drawing-figure.several': 'this bar has several figures',
  'drawing-figure.one.help': 'Give exactly one of amount (USD 640M), count (512) and raised (2018-03).',
  'drawing-figure.range': 'upTo is not above amount',
  'drawing-figure.range.help': 'Write the lower end of the range as amount, the upper end as upTo.',
  'drawing-marks.many': ({ marks, most }: { marks: number; most: number }) =>
    `these would be ${marks} marks; a drawing can have at most ${most}`,
  'drawing-marks.many.help': 'Let each mark stand for more, such as each: 10.',
  'drawing-marks.of': ({ count, of }: { count: number; of: number }) =>
    `count (${count}) is more than of (${of})`,
  'drawing-marks.of.help': 'Write the larger number as of.',
  'drawing-date': 'this event has no date',
  'drawing-date.help': 'Add date: 2024-08, or when: {zh: …, en: …} where no source gives one.',

  // What the fields are, in the order of the files of src/schema
  'field.author.id': 'The id by which issues and translations name the author.',
  'field.author.name': 'The byline.',
  'field.author.kind': 'person, or team if the byline stands for several people.',
  'field.author.bio': 'Who this is, in one or two sentences.',
  'field.author.link.label': 'What it is.',
  'field.author.link.url': 'Where it is.',
  'field.author.links': 'Where else to find the author.',
  'field.name-where-different': 'The name; {zh: …, en: …} where the languages differ.',
  'field.product.description': 'What it is, in one sentence.',
  'field.person.kind': 'founder, executive or adviser.',
  'field.person.role': 'What the person does or did.',
  'field.in-dollars.amount': 'The size of the round, as a source of the time gave it in dollars.',
  'field.in-dollars.post-money': 'The valuation, as a source of the time gave it in dollars.',
  'field.round.name': 'The name: Seed, Series A, Strategic; anything else as {zh: …, en: …}.',
  'field.round.date': 'As precise as the source: a year, a month or a day; left out if no source gives one.',
  'field.round.amount': 'The size of the round; left out if undisclosed.',
  'field.round.lead': 'The lead investors: ids in investors.yaml.',
  'field.round.participants': 'The other investors: ids in investors.yaml.',
  'field.round.through': 'The vehicle through which an investor took part.',
  'field.round.post-money': 'The valuation after the round.',
  'field.round.in-dollars':
    'Dollar figures that a source gives for an amount in another currency; used for comparison.',
  'field.round.raised-by':
    'Another entity that raised the money, such as a subsidiary; the company’s totals leave it out.',
  'field.round.status': 'confirmed, reported or unverified; shown to the reader.',
  'field.round.source': 'The address of the source for this round.',
  'field.round.note': 'What the figures alone do not say, in one sentence.',
  'field.amount-of-money': 'An amount of money: USD 640M.',
  'field.name-in-languages': 'The name in each language.',
  'field.aliases': 'Other and former names.',
  'field.company.founded': 'When it was founded.',
  'field.company.headquarters': 'City and country.',
  'field.company.website': 'The address of its site.',
  'field.company.products': 'What it makes.',
  'field.company.people': 'Founders, executives and advisers, each once.',
  'field.company.funding': 'The rounds, oldest first.',
  'field.investor.id': 'The id by which rounds name the investor.',
  'field.investor.kind': 'What the investor is.',
  'field.reference.id': 'The id that <Cite id="…" /> names.',
  'field.reference.title': 'The title, in the language of the source.',
  'field.reference.publisher': 'The newspaper, site or author.',
  'field.reference.url': 'The address of the source.',
  'field.reference.date': 'When it was published, as precise as known.',
  'field.reference.further': 'Further reading: listed although the text does not cite it.',
  'field.correction.date': 'The day of the correction.',
  'field.correction.text': 'What was wrong and what is right, in both languages.',
  'field.correction.thanks': 'Who pointed it out, by name; {zh: …, en: …} where the languages differ.',
  'field.retraction.date': 'The day the issue was retracted.',
  'field.retraction.reason':
    'Why, in a sentence or two, in both languages; readers see it in place of the text.',
  'field.letter.date': 'The day the letter was written.',
  'field.letter.from': 'The name, as the letter is signed.',
  'field.letter.language': 'The language the letter was written in: zh or en.',
  'field.letter.text':
    'The letter, in its language or as {zh: …, en: …}; plain words, a blank line between paragraphs.',
  'field.letter.reply': 'What the editor answers, written like the letter.',
  'field.cover.src': 'The file, beside the text: ./cover.jpg.',
  'field.cover.alt': 'What the picture shows, for readers who cannot see it.',
  'field.issue.issue': 'The number of the issue; a larger number needs the same or a later date.',
  'field.issue.date':
    'The day of publication in the time zone of the column; a later day schedules the issue.',
  'field.issue.time':
    'The time of day of publication in the time zone of the column: "09:30"; by default publishAt in column.config.ts.',
  'field.issue.updated': 'The day of the last notable change.',
  'field.authors': 'Ids in authors.yaml.',
  'field.issue.company': 'The id of the company: its file name in companies/.',
  'field.issue.companies':
    'The ids of several companies, instead of company: [groq, nvidia]; leave both out in an essay.',
  'field.issue.tags': 'One to six ids in tags.yaml.',
  'field.issue.series': 'The series the issue belongs to: an id in series.yaml.',
  'field.issue.cover': 'A picture for the head of the issue.',
  'field.issue.pictures': 'Who made the pictures, by file name: board.jpg.',
  'field.issue.references': 'The sources, in the order of their numbers.',
  'field.issue.corrections': 'Corrections, oldest first.',
  'field.issue.retracted':
    'The retraction of a published issue: its address stays, its text and figures are removed.',
  'field.issue.discussion': 'The page where readers discuss the issue.',
  'field.issue.letters': 'Published letters to the editor, oldest first.',
  'field.issue.draft': 'true for a draft, which only npm run dev and previews show.',
  'field.credit.credit': 'Who made it; {zh: …, en: …} where the languages differ.',
  'field.credit.licence':
    'A Creative Commons licence such as CC-BY-4.0, CC0-1.0 or PDM-1.0; or own, permission, press, quotation.',
  'field.credit.source': 'The page where it was found; optional if licence is own or permission.',
  'field.picture-credit': 'Its credit, licence and source, each on a line of its own.',
  'field.conversion.written': 'The words as the texts have them.',
  'field.conversion.becomes': 'What they become; the same words where they are to stay.',
  'field.conversion.issues':
    'The numbers of the issues that it holds for; all texts and facts, unless given.',
  'field.posted.issue': 'The number of the issue.',
  'field.posted.language': 'The language in which it went out.',
  'field.posted.channel': 'The channel it went to.',
  'field.posted.date': 'The day it went out.',
  'field.posted.version': 'Names what it said then; npm run post -- --record writes it.',
  'field.redirect.from': 'The old address: its path or the whole address.',
  'field.redirect.to': 'The page of this site that replaced it.',
  'field.tag.id': 'The id by which issues name the tag, and the last part of its address.',
  'field.tag.aliases': 'Other names, by which search finds its issues.',
  'field.tag.description': 'What the tag covers, in one sentence.',
  'field.series.id': 'The id by which issues name the series, and the last part of its address.',
  'field.series.description': 'What the series is about, in one or two sentences.',
  'field.text.zh': 'The text in Chinese.',
  'field.text.en': 'The text in English.',
  'field.text.ja': 'The text in Japanese.',
  'field.text.zh-Hant': 'The text in Traditional Chinese.',
  'field.translation.date': 'The day the translation is published; by default that of the original.',
  'field.translation.time':
    'The time of day at which the translation is published, where it has a date of its own: "09:30".',
  'field.translation.translates':
    'Fingerprint of the original’s words when the translation was last brought up to date.',
  'field.title': 'The headline.',
  'field.description': 'One or two sentences for lists, feeds and share cards.',
};
