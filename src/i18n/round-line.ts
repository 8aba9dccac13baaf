import { messagesFor } from '#i18n/dictionary.ts';
import { describeRound, joinInvestors } from '#i18n/round-words.ts';
import type { Round } from '#domain/company.ts';
import type { Locale } from '#config.ts';

/** A round told in one line: its name, what is told of it, the words that lead to its source, and the end. */
export interface RoundLine {
  name: string;
  told: string;
  /** What the link to the source says. */
  basis: string;
  source: string;
  end: string;
}

/** How a language joins sentences and their parts. */
const marks = {
  zh: { comma: '，', colon: '：', semicolon: '；', stop: '。', space: '' },
  en: { comma: ', ', colon: ': ', semicolon: '; ', stop: '.', space: ' ' },
} as const;

/** Tells a round in one line, with all that a table of rounds has. */
export function tellRound(round: Round, locale: Locale): RoundLine {
  const words = messagesFor(locale);
  const { comma, colon, semicolon, stop, space } = marks[locale];
  const { name, lead, others, ...told } = describeRound(round, locale);
  const sum = (amount: string, dollars: string | undefined): string =>
    dollars === undefined ? amount : amount + words.inBrackets(dollars);
  const sentence = (text: string): string => (/[。！？.!?][”"’）)]*$/.test(text) ? text : text + stop);
  const verbs = locale === 'zh' ? colon : ' ';
  const led = lead.length > 0 && words.leadInvestors + verbs + joinInvestors(lead, locale);
  const joined = others.length > 0 && words.otherInvestors + verbs + joinInvestors(others, locale);
  const investors = led && joined ? led + semicolon + lowerFirst(joined) : led || joined || undefined;
  const figures = [
    sum(round.amount ? told.amount : words.undisclosedAmount, told.amountInDollars),
    ...(told.valuation ? [words.valuedAt(sum(told.valuation, told.valuationInDollars))] : []),
  ];
  const sentences = [figures.join(comma), investors, told.raisedBy, told.note]
    .filter((text) => text !== undefined)
    .map(sentence);
  return {
    name,
    told: `${comma}${round.date ? told.date : lowerFirst(told.date)}${colon}${sentences.join(space)}${space}${told.status}${comma}`,
    basis: lowerFirst(words.source),
    source: told.source,
    end: stop,
  };
}

/** A label of the interface inside a sentence. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
