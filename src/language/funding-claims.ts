import type { RoundMention } from '#language/round-mentions.ts';
import type { PlacedFigure, Sentence } from '#language/sentences.ts';

/** What a sentence says of the money of a company. */
export interface FundingClaim {
  kind: 'amount' | 'valuation';
  figure: PlacedFigure;
  /** Where the claim begins: at the name of its round or at the figure, whichever comes first. */
  start: number;
  /** Indexes of the rounds of which it may be said; empty where a valuation is said of no round. */
  rounds: readonly number[];
  /** Whether an amount stands directly beside the name of its round; else it may also be the valuation. */
  close: boolean;
  /** What the words around the amount make of it. */
  approximation: PlacedFigure['approximation'];
}

const loose =
  '约|大约|近|逾|超过?|达到?|高达|共|为|是|也|又|了|的|在|about|around|approximately|roughly|some|nearly|almost|over|more than|up to|just';
const between = (words: string): RegExp => new RegExp(`^(?:\\s|[，,：:（(]|${words}|${loose})*$`);
/** Between the name of a round and its amount: “C 轮，金额 …”, “the Series C of …”. */
const afterName = between(
  '融资额?|融到|融得|募资|募得|筹得|筹集|获得|拿到|金额|规模|round|financing|funding|of|was|is|worth|totall?ed|came to|brought in|brought|raised|raising',
);
/** Between an amount and the name of the round after it: “$640 million in its Series D”. */
const beforeName = /^\s*(?:的\s*|(?:(?:in|for|as) )?(?:(?:its|the|a|an) )?(?:new |latest |recent )?)$/;

const valuationBefore =
  /(?:估值(?!差)[^，。；：、,;:\uFFFC]{0,12}|估值[：:]\s*|\bvaluation\b[^,;:.\uFFFC]{0,40}|\bvalu(?:ed|es|ing)\b[^,;:.\uFFFC]{0,40}\bat\b[^,;:.\uFFFC]{0,16})$/i;
const valuationAfter = /^\s*(?:的\s*(?:投后)?估值|(?:post-money )?valuation\b)/i;
const valuationWord = /估值|\bvaluation\b|\bvalu(?:ed|es|ing)\b/i;
/** “Series B of €600 million at €5.8 billion”. */
const pricedAt = /^\s*(?:,\s*)?at (?:about |around |some |over |more than |nearly )?$/i;
const preMoney = /投前|pre-?money|before the (?:new )?money/i;

/** A figure that is no amount of this sort, whatever stands around it. */
function isPreMoney({ text }: Sentence, { start, end }: PlacedFigure): boolean {
  return preMoney.test(text.slice(Math.max(0, start - 24), end + 28));
}

/** The figures of a sentence that are valuations, after their words. */
function valuationsOf(
  { text }: Sentence,
  money: readonly PlacedFigure[],
  mentions: readonly RoundMention[],
): Set<PlacedFigure> {
  return new Set(
    money.filter((figure, index) => {
      const previous = money[index - 1];
      const before = text.slice(previous?.end ?? 0, figure.start);
      const isPriced = previous && mentions.some(({ end }) => end <= figure.start) && pricedAt.test(before);
      return isPriced || valuationBefore.test(before) || valuationAfter.test(text.slice(figure.end));
    }),
  );
}

/** How a sentence bounds an amount in words that only suit amounts: “passed $1 billion”, “10 亿美元以上”. */
function boundOf(
  { text }: Sentence,
  { start, end, approximation }: PlacedFigure,
): PlacedFigure['approximation'] {
  if (approximation) return approximation;
  const isBound =
    /^\s*(?:以上|or more\b)/.test(text.slice(end)) ||
    /(?:突破|\b(?:passed|topp(?:ed|ing)|surpass(?:ed|ing)|beyond|north of))\s*$/.test(text.slice(0, start));
  return isBound ? 'more' : undefined;
}

/** What comes later than the round may have a price of its own. */
const later = /之后|此后|后来|如今|目前|现在|至今|\b(?:after|since|later|now|today)\b/i;

/** The round that an amount stands directly beside. */
function roundBeside(
  text: string,
  figure: PlacedFigure,
  mentions: readonly RoundMention[],
): RoundMention | undefined {
  return mentions.find(
    ({ start, end }) =>
      (end <= figure.start && afterName.test(text.slice(end, figure.start))) ||
      (figure.end <= start && beforeName.test(text.slice(figure.end, start))),
  );
}

/**
 * Reads what a sentence says of the amounts and valuations of rounds. An amount is taken for that of a round where it
 * stands directly beside its name, or where the sentence has no other amount and no other round.
 */
export function fundingClaims(sentence: Sentence, mentions: readonly RoundMention[]): FundingClaim[] {
  const { text } = sentence;
  const money = sentence.figures.filter(({ kind }) => kind === 'money');
  const valuations = valuationsOf(sentence, money, mentions);
  const amounts = money.filter((figure) => !valuations.has(figure));
  const [only] = mentions.length === 1 ? mentions : [];
  const claim = (kind: FundingClaim['kind'], figure: PlacedFigure, round?: RoundMention): FundingClaim => ({
    kind,
    figure,
    start: Math.min(round?.start ?? figure.start, figure.start),
    rounds: round?.rounds ?? [],
    close: false,
    approximation: boundOf(sentence, figure),
  });
  return money.flatMap((figure): FundingClaim[] => {
    if (isPreMoney(sentence, figure)) return [];
    if (valuations.has(figure)) {
      if (mentions.length > 1 || only?.rounds.length === 0) return [];
      const isOfRound = only && only.end <= figure.start && !later.test(text);
      return [claim('valuation', figure, isOfRound ? only : undefined)];
    }
    const beside = roundBeside(text, figure, mentions);
    const isAlone = amounts.length === 1 && (valuations.size > 0 || !valuationWord.test(text));
    const round = beside ?? (isAlone ? only : undefined);
    return round && round.rounds.length > 0
      ? [{ ...claim('amount', figure, round), close: round === beside }]
      : [];
  });
}
