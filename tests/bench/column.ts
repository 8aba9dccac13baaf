import { Random } from '../random.ts';
import { hanWord, latinName, latinWord, sentences } from './words.ts';
import { fingerprintWords } from '#markdown/fingerprint.ts';
import type { Locale } from '#config.ts';

/** A synthetic column: the same one for the same number of issues. */
export interface SyntheticColumn {
  issues: SyntheticIssue[];
  companies: { id: string; yaml: string }[];
  investors: string;
  tags: string;
  authors: string;
  /** The photographs of its issues, in turn; empty where it shows none. */
  photographs: readonly Buffer[];
}

/** A synthetic issue, in parts that other generators of sites can be given too. */
export interface SyntheticIssue {
  number: number;
  folder: string;
  date: string;
  tags: string[];
  company: string;
  references: string[];
  hasPicture: boolean;
  texts: Record<Locale, SyntheticText>;
}

/** An issue in one language. */
export interface SyntheticText {
  title: string;
  description: string;
  /** MDX with the column's components. */
  text: string;
  fingerprint?: string;
}

const tagIds = Array.from({ length: 24 }, (_, index) => `subject-${index + 1}`);
const authorIds = Array.from({ length: 6 }, (_, index) => `writer-${index + 1}`);
const roundNames = ['Seed', 'Series A', 'Series B', 'Series C', 'Series D'];
const firstDay = Date.UTC(2000, 0, 1);
const lastDay = Date.UTC(2026, 0, 1);

function quoted(text: string): string {
  return JSON.stringify(text);
}

function company(random: Random, name: string, investorIds: string[]): string {
  const year = random.between(1998, 2018);
  const rounds = Array.from({ length: random.between(2, 5) }, (_, index) => {
    const backers = random.several(investorIds, random.between(2, 5));
    const month = String(random.between(1, 12)).padStart(2, '0');
    return `  - round: ${roundNames[index]}
    date: ${year + 1 + index}-${month}
    amount: USD ${random.between(1, 900)}M
    lead: [${backers[0]}]
    participants: [${backers.slice(1).join(', ')}]
    status: confirmed
    source: https://example.com/rounds/${latinWord(random)}-${index}
`;
  });
  return `name: {zh: ${name}, en: ${name}}
aliases: []
founded: ${Math.min(year, 1999)}
headquarters: {zh: ${hanWord(random, 4)}, en: ${latinName(random)}}
website: https://example.com/${name.toLowerCase()}/
products:
  - name: ${latinName(random)}
    description: {zh: ${hanWord(random, 24)}, en: ${quoted(sentences(random, 'en', 1))}}
people:
  - name: ${latinName(random)} ${latinName(random)}
    kind: founder
    role: {zh: ${hanWord(random, 8)}, en: ${quoted(`Founder of ${name}`)}}
funding:
${rounds.join('')}`;
}

/** What both languages of a text share: its sections, citations, amounts and picture. */
interface Plan {
  sections: { paragraphs: { sentences: number; cite?: string; amount?: number }[]; block: number }[];
  hasPicture: boolean;
}

function plan(random: Random, references: string[], hasPicture: boolean): Plan {
  let cited = 0;
  const sections = Array.from({ length: random.between(5, 6) }, (_, section) => ({
    block: section,
    paragraphs: Array.from({ length: random.between(4, 5) }, () => ({
      sentences: random.between(2, 4),
      cite: references[cited++ % references.length] as string,
      ...(random.next() < 0.3 ? { amount: random.between(1, 900) } : {}),
    })),
  }));
  return { sections, hasPicture };
}

function block(random: Random, locale: Locale, at: number, hasPicture: boolean): string[] {
  const word = () => (locale === 'zh' ? hanWord(random, 4) : latinWord(random));
  if (at === 0) return ['<Profile />'];
  if (at === 1) return ['<FundingTable />', '<FundingChart />'];
  if (at === 2)
    return [
      `| ${word()} | ${word()} |\n| --- | --- |\n${[230, 80, 750, 188].map((figure) => `| ${word()} | ${figure} GB |`).join('\n')}`,
    ];
  if (at === 3 && hasPicture)
    return [
      `<Figure src="./picture.jpg" alt=${quoted(sentences(random, locale, 1))} caption=${quoted(sentences(random, locale, 1))} />`,
    ];
  if (at === 3) return [`<Callout kind="note">\n\n${sentences(random, locale, 3)}\n\n</Callout>`];
  return [`<PullQuote who="${latinName(random)}">\n\n${sentences(random, locale, 1)}\n\n</PullQuote>`];
}

function body(random: Random, locale: Locale, { sections, hasPicture }: Plan): string {
  const parts = sections.flatMap(({ paragraphs, block: at }) => [
    `## ${locale === 'zh' ? hanWord(random, 8) : `${latinName(random)} ${latinWord(random)} ${latinWord(random)}`}`,
    ...block(random, locale, at, hasPicture),
    ...paragraphs.map(({ sentences: count, cite, amount }, index) => {
      const money = amount
        ? `${locale === 'zh' ? hanWord(random, 3) : latinName(random)} <Money amount="USD ${amount}M" />${locale === 'zh' ? '，' : ' '}`
        : '';
      const note = at === 0 && index === 0 ? '[^1]' : '';
      return `${money}${sentences(random, locale, count)}${cite ? `<Cite id="${cite}" />` : ''}${note}`;
    }),
  ]);
  return [...parts, `[^1]: ${sentences(random, locale, 1)}`].join('\n\n');
}

interface IssuePlan {
  number: number;
  /** The moment of its date, in milliseconds since 1970 (UTC). */
  time: number;
  companyIds: readonly string[];
  isPictured: boolean;
}

function issue(random: Random, { number, time, companyIds, isPictured }: IssuePlan): SyntheticIssue {
  const references = Array.from({ length: random.between(8, 14) }, (_, index) => `source-${index + 1}`);
  const hasPicture = isPictured && number % 4 === 0;
  const shared = plan(random, references, hasPicture);
  const text = (locale: Locale): SyntheticText => ({
    title:
      locale === 'zh'
        ? `${hanWord(random, 4)}：${hanWord(random, 8)}`
        : `${latinName(random)} ${latinWord(random)} ${latinWord(random)}`,
    description: sentences(random, locale, 2),
    text: `\n${body(random, locale, shared)}\n`,
  });
  const zh = text('zh');
  return {
    number,
    folder: `${String(number).padStart(5, '0')}-issue`,
    date: new Date(time).toISOString().slice(0, 10),
    tags: random.several(tagIds, random.between(2, 4)),
    company: companyIds[(number - 1) % companyIds.length] as string,
    references,
    hasPicture,
    texts: { zh: { ...zh, fingerprint: fingerprintWords(zh) }, en: text('en') },
  };
}

/** Makes a column of so many issues out of generated words, with a photograph in every fourth where there are any. */
export function syntheticColumn(count: number, photographs: readonly Buffer[]): SyntheticColumn {
  const random = new Random(20260101);
  const investorIds = Array.from(
    { length: Math.max(40, Math.round(count * 0.4)) },
    (_, index) => `investor-${index + 1}`,
  );
  const companies = Array.from({ length: Math.max(1, Math.round(count * 0.8)) }, (_, index) => {
    const id = `company-${index + 1}`;
    return { id, yaml: company(random, `${latinName(random)}${index + 1}`, investorIds) };
  });
  const names = (zh: string, en: string) => `{zh: ${zh}, en: ${en}}`;
  const companyIds = companies.map(({ id }) => id);
  return {
    companies,
    issues: Array.from({ length: count }, (_, index) => {
      const time = firstDay + ((lastDay - firstDay) / count) * index;
      return issue(random, { number: index + 1, time, companyIds, isPictured: photographs.length > 0 });
    }),
    photographs,
    investors: investorIds
      .map(
        (id, index) =>
          `- id: ${id}\n  name: ${names(`${hanWord(random, 4)}${index + 1}`, `${latinName(random)} Capital ${index + 1}`)}\n  aliases: [${latinName(random)} Fund ${index + 1}]\n  kind: vc\n`,
      )
      .join(''),
    tags: tagIds
      .map(
        (id, index) =>
          `- id: ${id}\n  name: ${names(`${hanWord(random, 3)}${index + 1}`, `${latinName(random)} ${index + 1}`)}\n  description: ${names(hanWord(random, 20), quoted(sentences(random, 'en', 1)))}\n`,
      )
      .join(''),
    authors: authorIds
      .map(
        (id, index) =>
          `- id: ${id}\n  kind: person\n  name: ${names(`${hanWord(random, 2)}${index + 1}`, `${latinName(random)} ${latinName(random)} ${index + 1}`)}\n  bio: ${names(hanWord(random, 20), quoted(sentences(random, 'en', 1)))}\n  links: []\n`,
      )
      .join(''),
  };
}

/** An issue that a column gets later, without a picture: another one for each serial number. */
export function issueAfter({ issues, companies }: SyntheticColumn, serial: number): SyntheticIssue {
  return issue(new Random(20260101 + serial), {
    number: issues.length + serial,
    time: lastDay + serial * 24 * 60 * 60 * 1000,
    companyIds: companies.map(({ id }) => id),
    isPictured: false,
  });
}

/** The author of an issue, in turn. */
export function authorOf({ number }: SyntheticIssue): string {
  return authorIds[number % authorIds.length] as string;
}
