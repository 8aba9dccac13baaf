import { messagesFor } from '#i18n/dictionary.ts';
import { describeRound, joinInvestors } from '#i18n/round-words.ts';
import { languages } from '#locales/languages.ts';
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

/** A label of the interface inside a sentence. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Tells a round in one line, with all that a table of rounds has. */
export function tellRound(round: Round, locale: Locale): RoundLine {
  const words = messagesFor(locale);
  const { comma, semicolon, colon, stop, space, brackets } = languages[locale].marks;
  const { investors: investorsOf, undisclosed, valuedAt } = words.roundLine;
  const { name, lead, others, ...told } = describeRound(round, locale);
  const sum = (amount: string, dollars: string | undefined): string =>
    dollars === undefined ? amount : amount + brackets.join(dollars);
  const sentence = (text: string): string => (/[。！？.!?][”"’）)]*$/.test(text) ? text : text + stop);
  const led = lead.length > 0 && investorsOf(words.leadInvestors, joinInvestors(lead, locale));
  const joined = others.length > 0 && investorsOf(words.otherInvestors, joinInvestors(others, locale));
  const figures = [
    sum(round.amount ? told.amount : undisclosed, told.amountInDollars),
    ...(told.valuation ? [valuedAt(sum(told.valuation, told.valuationInDollars))] : []),
  ];
  const investors = led && joined ? led + semicolon + lowerFirst(joined) : led || joined || undefined;
  const sentences = [figures.join(comma), investors, told.raisedBy, told.note]
    .filter((text) => text !== undefined)
    .map(sentence);
  const date = round.date ? told.date : lowerFirst(told.date);
  return {
    name,
    told: comma + date + colon + [...sentences, told.status].join(space) + comma,
    basis: lowerFirst(words.source),
    source: told.source,
    end: stop,
  };
}
