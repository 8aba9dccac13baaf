/** A name of a round, by its languages. */
type RoundName = Readonly<Record<string, string>>;

/** A round that a sentence names. */
export interface RoundMention {
  start: number;
  end: number;
  /** Indexes of the company’s rounds that may be meant; empty where the company has none of this name. */
  rounds: readonly number[];
}

/** Finds the rounds that a sentence names: those of a company, and usual names that are none of its rounds. */
export type FindRounds = (text: string) => RoundMention[];

const letter = '[A-Z]\\d?\\+*(?![A-Za-z\\d+])';
const usualNames = [
  `(?:Pre-?)?[Ss]eries ${letter}(?:(?: to |, | and |/|–|-)${letter})*(?: extension)?`,
  `(?<![A-Za-z])(?:${letter}\\s?[、/和与至到–-]\\s?)*(?:Pre-?)?[A-Z]\\d?\\+*\\s?轮(?:追加)?`,
  '(?:[Pp]re-)?[Ss]eed (?:round|funding|financing)',
  '[Aa]ngel (?:round|funding)',
  '[Ss]trategic round',
  '[Bb]ridge (?:round|financing)',
  '[Dd]ebt (?:round|financing)',
  '种子前轮|种子轮|天使轮|战略(?:融资|轮)|过桥(?:轮|融资)|债务融资',
].join('|');

/** Short forms of usual names, in both languages alike. */
const shortForms: [RegExp, string][] = [
  [/^(?:pre-?seed(?:round|funding|financing)?|种子前轮)$/, 'pre-seed'],
  [/^(?:seed(?:round|funding|financing)?|种子轮)$/, 'seed'],
  [/^(?:angel(?:round|funding)?|天使轮)$/, 'angel'],
  [/^(?:strategic(?:round)?|战略(?:融资|轮))$/, 'strategic'],
  [/^(?:bridge(?:round|financing)?|过桥(?:轮|融资))$/, 'bridge'],
  [/^(?:debt(?:round|financing)?|债务融资)$/, 'debt'],
];

/** One key for all ways to write a name: `Series D`, `D 轮` and `D轮` are `d`. */
function keyOf(name: string): string {
  const plain = name.toLowerCase().replace(/\s+/g, '');
  const short = shortForms.find(([form]) => form.test(plain))?.[1];
  if (short) return short;
  const [, pre, round] = /^(pre-?)?(?:series)?([a-z]\d?\+*)轮?$/.exec(plain) ?? [];
  return round ? `${pre ? 'pre-' : ''}${round}` : plain;
}

/** A name without what stands in parentheses after it; “2021 年融资” alone may be all money of that year. */
function formsOf(name: string): string[] {
  const base = name.replace(/\s*[（(][^（）()]*[）)]$/, '');
  return [...new Set([name, base])].filter((form) => !/^\d{4}\s?年?\s?(?:融资|funding)$/i.test(form));
}

const isUsual = new RegExp(`^(?:${usualNames}|Pre-seed|Seed|Angel|Bridge|Debt)$`);

/** Prepares to find the rounds of a company, by their names and the usual short forms of these. */
export function roundFinder(names: readonly RoundName[]): FindRounds {
  const rounds = new Map<string, number[]>();
  const unusual = new Set<string>();
  for (const [index, name] of names.entries())
    for (const form of new Set(Object.values(name).flatMap(formsOf))) {
      const key = keyOf(form);
      const known = rounds.get(key) ?? [];
      if (!known.includes(index)) rounds.set(key, [...known, index]);
      if (!isUsual.test(form)) unusual.add(form);
    }
  const literal = [...unusual]
    .sort((a, b) => b.length - a.length)
    .map((form) => `(?<![A-Za-z])${RegExp.escape(form)}(?![A-Za-z\\d+])`);
  const pattern = new RegExp([...literal, usualNames].join('|'), 'g');
  return (text) =>
    Array.from(text.matchAll(pattern), ({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
      rounds: rounds.get(keyOf(name)) ?? [],
    }));
}
