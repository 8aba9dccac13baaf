/** Words in a language that stand in a text in another. */
interface StrayWords {
  text: string;
  language: string;
  own: string;
}

/** Messages of the rules about facts: dates, rounds, figures, names, pictures, and what two languages share. */
export const rulesData = {
  // Dates
  'correct-year.help': 'Correct the year.',
  'look-up-date.help': 'Look up the date, and correct whichever is wrong.',
  'correct-founding.help': 'Correct the year of founding.',
  'correct-done.help': 'Correct the date: only what has happened can be recorded.',
  'dates-plausible.old-reference': ({ year }: { year: number }) => `this reference is dated ${year}`,
  'dates-plausible.late-reference': ({ day, last }: { day: string; last: string }) =>
    `this reference (${day}) is later than the issue that cites it (${last})`,
  'dates-plausible.late-reference.help':
    'Correct the date; if the text has changed since, write the day of the change as updated.',
  'dates-plausible.reference-address': ({ day, named }: { day: string; named: string }) =>
    `this reference is dated ${day}, but its address says ${named}`,
  'dates-plausible.reference-id': ({ day, id }: { day: string; id: string }) =>
    `this reference is dated ${day}, but its id is “${id}”`,
  'dates-plausible.old-issue': ({ date }: { date: string }) => `an issue of ${date} is older than the web`,
  'dates-plausible.correction-order': ({ date, later }: { date: string; later: string }) =>
    `this correction (${date}) comes after a later one (${later})`,
  'dates-plausible.older-first.help': 'Correct the date, or put the older one first.',
  'dates-plausible.letter-order': ({ date, later }: { date: string; later: string }) =>
    `this letter (${date}) comes after a later one (${later})`,
  'dates-plausible.far-issue': ({ years, date }: { years: number; date: string }) =>
    `this issue would come out in ${years} years (${date})`,
  'dates-plausible.future-round': ({ day }: { day: string }) =>
    `this round is dated ${day}, which is in the future`,
  'dates-plausible.future-round.help': 'Correct the date: only a closed round can be recorded.',
  'dates-plausible.old-round': ({ year }: { year: number }) => `this round is dated ${year}`,
  'dates-plausible.round-address': ({ day, named }: { day: string; named: string }) =>
    `this round is dated ${day}, but the address of its source says ${named}`,
  'dates-plausible.early-round': ({ day, founded }: { day: string; founded: string }) =>
    `this round (${day}) is older than the company, which was founded in ${founded}`,
  'dates-plausible.early-round.help': 'Correct the date of the round, or founded.',
  'dates-plausible.round-order': ({ day, last }: { day: string; last: string }) =>
    `this round (${day}) comes after a later one (${last})`,
  'dates-plausible.round-order.help': 'Correct the date, or put the older round first.',
  'dates-plausible.future-update': ({ date }: { date: string }) => `updated (${date}) is in the future`,
  'dates-plausible.future-correction': ({ date }: { date: string }) =>
    `this correction (${date}) is in the future`,
  'dates-plausible.future-letter': ({ date }: { date: string }) => `this letter (${date}) is in the future`,
  'dates-plausible.future-founding': ({ founded }: { founded: string }) =>
    `the company was founded in the future (${founded})`,
  'dates-plausible.old-founding': ({ founded }: { founded: string }) =>
    `the company was founded in ${founded}`,
  'dates-plausible.founded-after-issue': ({
    founded,
    number,
    date,
  }: {
    founded: string;
    number: number;
    date: string;
  }) => `the company was founded (${founded}) after No. ${number}, which is about it (${date})`,
  'dates-plausible.founded-after-round': ({ founded, day }: { founded: string; day: string }) =>
    `the company was founded (${founded}) after its first round (${day})`,

  // Amounts
  'money-from-record': ({ figure, round, file }: { figure: string; round: string; file: string }) =>
    `“${figure}” is the amount of the round “${round}” in ${file}`,
  'money-from-record.help': ({ component }: { component: string }) =>
    `Write ${component}, so that correcting the file corrects the text.`,

  // Rounds
  'look-at-letter.help': 'Check the letter after the number: K, M or B.',
  'rounds-plausible.size': ({
    money,
    isLittle,
    key,
  }: {
    money: string;
    isLittle: boolean;
    key: 'amount' | 'postMoney';
  }) => `${money} is very ${isLittle ? 'little' : 'much'} for a ${key === 'amount' ? 'round' : 'valuation'}`,
  'rounds-plausible.rate': ({ dollars, money }: { dollars: string; money: string }) =>
    `${dollars} is not what ${money} is worth`,
  'rounds-plausible.below': ({ valuation, amount }: { valuation: string; amount: string }) =>
    `the valuation after the round (${valuation}) is not above the round itself (${amount})`,
  'rounds-plausible.below.help':
    'A valuation after a round includes the money raised; correct whichever is wrong.',
  'rounds-plausible.times': ({
    valuation,
    times,
    amount,
  }: {
    valuation: string;
    times: number;
    amount: string;
  }) => `the valuation (${valuation}) is ${times.toLocaleString('en')} times the round (${amount})`,
  'rounds-plausible.leap': ({ money, around }: { money: string; around: readonly string[] }) =>
    `${money} is out of line with ${around.join(' and ')} beside it`,
  'rounds-plausible.twin': ({
    name,
    twin,
    sameName,
    sameDay,
    sameSum,
  }: {
    name: string;
    twin: string;
    sameName: boolean;
    sameDay: boolean;
    sameSum: boolean;
  }) =>
    `“${name}” seems to be listed twice: “${twin}” has ${sameName ? 'its name and ' : ''}its ${[sameDay && 'date', sameSum && 'amount'].filter(Boolean).join(' and ')}`,
  'rounds-plausible.letters': ({
    name,
    day,
    other,
    otherDay,
  }: {
    name: string;
    day: string;
    other: string;
    otherDay: string;
  }) => `“${name}” (${day}) comes after “${other}” (${otherDay})`,
  'rounds-plausible.letters.help': 'Correct a date, or the letter of a round.',
  'rounds-plausible.own': 'raisedBy names the company itself, so its totals leave this round out',
  'rounds-plausible.own.help': 'Delete the line.',

  // Figures
  'figures-agree.alone': ({ figure, file }: { figure: string; file: string }) =>
    `“${figure}” is not in the same section of ${file}`,
  'figures-agree.alone.help': 'Add it there, or remove it here.',
  'figures-agree': ({ figure, other, where }: { figure: string; other: string; where: string }) =>
    `the figures differ: “${figure}” here, “${other}” in ${where}`,
  'figures-agree.help': 'Write the same figure in both texts.',
  'figures-agree.record': ({
    figure,
    locale,
    other,
    otherLocale,
  }: Record<'figure' | 'locale' | 'other' | 'otherLocale', string>) =>
    `the figures differ: “${figure}” under ${locale}, “${other}” under ${otherLocale}`,
  'figures-agree.one-side': ({ figure, locale }: { figure: string; locale: string }) =>
    `“${figure}” is only under ${locale}`,
  'figures-agree.record.help': 'Write the same figure in both languages.',
  'figures-match-data.round': ({
    figure,
    kind,
    round,
    amounts,
  }: {
    figure: string;
    kind: 'amount' | 'valuation';
    round: string;
    amounts: readonly string[];
  }) => `“${figure}” is not the ${kind} of “${round}”; the company’s file gives ${amounts.join(' or ')}`,
  'figures-match-data.valuation': ({ figure, amounts }: { figure: string; amounts: readonly string[] }) =>
    `“${figure}” is not a valuation in the company’s file, which gives ${amounts.join(' or ')}`,
  'figures-match-data.founding': ({
    figure,
    company,
    date,
  }: {
    figure: string;
    company: string;
    date: string;
  }) => `“${figure}” is not when ${company} was founded; the company’s file gives ${date}`,
  'figures-match-data.help': ({ file }: { file: string }) =>
    `Write what the file says or, if the text is right, correct ${file}.`,

  // Citations, credits, pictures
  'citations-complete.uncited': ({ id }: { id: string }) => `the text does not cite the reference “${id}”`,
  'citations-complete.uncited.help': ({ id }: { id: string }) =>
    `Cite it with <Cite id="${id}" />, or add further: true to the reference.`,
  'citations-complete.further': ({ id }: { id: string }) =>
    `the reference “${id}” is marked as further reading, but the text cites it`,
  'citations-complete.further.help': 'Delete further: true, or remove the citation from the text.',
  'pictures-credited': ({ file }: { file: string }) => `the picture “${file}” has no credit`,
  'pictures-credited.help': ({
    isFirst,
    text,
    lines,
  }: {
    isFirst: boolean;
    text: string;
    lines: readonly string[];
  }) => `Add ${isFirst ? 'to' : 'below pictures: in'} the front matter of ${text}:\n${lines.join('\n')}`,
  'pictures-credited.unshown': ({ file }: { file: string }) =>
    `the picture “${file}” is credited here, but no text shows it`,
  'pictures-credited.unshown.help': ({ file }: { file: string }) =>
    `Delete the entry and the file, or show it: ![what it shows](./${file}).`,
  'pictures-sound.alt.help': 'Describe what it shows, for readers who cannot see it.',
  'pictures-sound.alt-file': ({ alt }: { alt: string }) =>
    `“${alt}” is the name of a file, not a description of the picture`,
  'pictures-sound.alt-empty': ({ alt }: { alt: string }) => `“${alt}” does not say what the picture shows`,
  'pictures-sound.drawing': ({ name }: { name: string }) =>
    `no text uses the drawing “${name}” in this folder`,
  'pictures-sound.drawing.help': ({ name }: { name: string }) =>
    `Delete the file, or show it with <Drawing src="./${name}" />.`,
  'pictures-sound.fault': ({ file, fault }: { file: string; fault: string }) => `“${file}” ${fault}`,
  'pictures-sound.unused': ({ file }: { file: string }) =>
    `no text uses the picture “${file}” in this folder`,
  'pictures-sound.unused.help': ({ file }: { file: string }) =>
    `Delete the file, or show it: ![what it shows](./${file}).`,

  // Names
  'named-once': ({ what, name }: { what: string; name: string }) => `${what} “${name}” appears twice`,
  'named-once.title': 'the title',
  'named-once.description': 'the description',
  'named-once.address': 'the address',
  'named-once.website': 'the website',
  'named-once.company': 'the name of a company',
  'named-once.investor': 'the name of an investor',
  'named-once.tag': 'the name of a tag',
  'named-once.series': 'the name of a series',
  'named-once.author': 'the name of an author',
  'named-once.person': 'the person',
  'named-once.product': 'the product',
  'named-once.alias': 'the alias',
  'named-once.issue.help': 'Write a different one for each issue.',
  'named-once.reference.help': 'Keep one of the two references, and cite it in both places.',
  'named-once.apart.help': 'Keep one of the two, or make them distinct.',
  'named-once.correct.help': 'Correct one of the two.',
  'named-once.several': ({ name }: { name: string }) => `“${name}” is one alias, not several`,
  'named-once.several.help': 'Separate aliases with half-width commas: [a, b].',

  // Languages
  'own-language.stray': ({ text, language, own }: StrayWords) =>
    `there is ${language} in ${/^[AEIOU]/.test(own) ? 'an' : 'a'} ${own} text: “${text}”`,
  'own-language.stray.latin.help': ({ language, own }: StrayWords) =>
    `Translate it. To give a name or a quotation in ${language}, put it in brackets after the ${own}.`,
  'own-language.stray.wide.help': ({ language }: StrayWords) =>
    `Translate it. To give a title or a quotation in ${language}, put it in 《》, “” or （）.`,
  'own-language.shared': ({ text, latinName }: { text: string; latinName: string }) =>
    `${latinName} readers will see “${text}” too`,
  'own-language.shared.help': 'Write it in both languages: {zh: …, en: …}.',
  'own-language.swapped': ({
    wide,
    latin,
    wideName,
    latinName,
  }: Record<'wide' | 'latin' | 'wideName' | 'latinName', string>) =>
    `the ${wideName} is under ${latin}, and the ${latinName} under ${wide}`,
  'own-language.swapped.help': 'Swap the two.',
};
