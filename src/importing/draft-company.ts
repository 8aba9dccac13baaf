import { proposedInvestorId, plainInvestorName, type NamedInvestor } from '#importing/investor-names.ts';
import type { ReadFunding, ReadRound } from '#importing/funding-sentence.ts';
import type { Overview } from '#importing/overview.ts';
import { englishRole, type ReadPerson } from '#importing/people.ts';
import { yamlText } from '#schema/yaml-text.ts';
import type { Localized } from '#schema/localized.ts';
import { inWords, wordingLanguages, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';
import { inEachLanguage, locales } from '#config.ts';

/** What the file of a company is made from. */
export interface CompanyDraft {
  name: string | Partial<Localized>;
  /** A year, a month or a day. */
  founded: string;
  /** Why `founded` is no more than a stand-in; undefined where the post states it. */
  foundedDoubt: Phrase | undefined;
  overview: Overview | undefined;
  people: readonly ReadPerson[];
  funding: ReadFunding;
  /** The address that the rounds are from; undefined where the post names none. */
  source: string | undefined;
}

/** A line as a comment of YAML; what would end the line is white space. */
export function yamlComment(text: string, indent = ''): string {
  return text
    .split(/[\r\n\u0085\u2028\u2029]/)
    .map((line) => `${indent}# ${line.trimEnd()}`.trimEnd())
    .join('\n');
}

/** Stands for words in a language that a post says nothing in. */
const unwritten = '…';

/** Words in each language of the column, as far as they are known. */
function pair(text: string | Partial<Localized>): string {
  if (typeof text === 'string') return yamlText(text);
  return `{${locales.map((locale) => `${locale}: ${yamlText(text[locale] ?? unwritten)}`).join(', ')}}`;
}

function nameLine(name: string | Partial<Localized>): string {
  return `name: ${pair(typeof name === 'string' ? inEachLanguage(() => name) : name)}`;
}

/** The role in both languages: what the post says, and the posts in it that are known in English. */
export function rolesOf({ role, kind }: ReadPerson): Partial<Localized> {
  const whole = {
    founder: ['创始团队成员', 'Founding team'],
    executive: ['管理团队成员', 'Management team'],
    adviser: ['顾问', 'Adviser'],
  }[kind];
  return { zh: role || (whole[0] ?? ''), en: englishRole(role) ?? whole[1] ?? '' };
}

function personLines(person: ReadPerson): string[] {
  return [
    yamlComment(person.text, '  '),
    `  - name: ${yamlText(person.name)}`,
    `    kind: ${person.kind}`,
    `    role: ${pair(rolesOf(person))}`,
  ];
}

function ids(investors: readonly NamedInvestor[]): string {
  return `[${[...new Set(investors.flatMap(({ id }) => (id === undefined ? [] : [yamlText(id)])))].join(', ')}]`;
}

function unknownLine(
  part: 'lead' | 'participants',
  investors: readonly NamedInvestor[],
  language: WordingLanguage,
): string[] {
  const unknown = investors.filter(({ id }) => id === undefined);
  if (unknown.length === 0) return [];
  const words = unknown.map(({ name }) => {
    const id = proposedInvestorId(name);
    return id === undefined ? name : `${plainInvestorName(name)} (${id})`;
  });
  return [`    # ${inWords(say(`import.comment.${part}`, { names: words }), language)}`];
}

function roundLines(round: ReadRound, source: string, language: WordingLanguage): string[] {
  const { lead, participants } = round;
  const leading = new Set(lead.map(({ id }) => id));
  const others = participants.filter(({ id }) => id === undefined || !leading.has(id));
  const through = new Map(
    [...lead, ...others].flatMap(({ id, through: vehicle }) =>
      id !== undefined && vehicle !== undefined ? [[id, vehicle] as const] : [],
    ),
  );
  return [
    yamlComment(round.text, '  '),
    `  - round: ${pair(round.round)}`,
    ...(round.date === undefined ? [] : [`    date: ${round.date}`]),
    ...(round.amount === undefined ? [] : [`    amount: ${round.amount}`]),
    ...unknownLine('lead', lead, language),
    `    lead: ${ids(lead)}`,
    ...unknownLine('participants', others, language),
    `    participants: ${ids(others)}`,
    ...(through.size === 0
      ? []
      : [
          `    through: {${Array.from(through, ([id, vehicle]) => `${id}: ${yamlText(vehicle)}`).join(', ')}}`,
        ]),
    ...(round.postMoney === undefined ? [] : [`    postMoney: ${round.postMoney}`]),
    ...(round.dollars === undefined ? [] : [`    inDollars: {amount: ${round.dollars}}`]),
    '    status: unverified',
    `    source: ${JSON.stringify(source)}`,
    ...(round.qualified === undefined
      ? []
      : [
          '    note:',
          ...locales.map((locale) => {
            const note = say('import.qualified', { text: round.qualified ?? '' });
            const language = wordingLanguages.find((each) => each === locale);
            return `      ${locale}: ${yamlText(language ? inWords(note, language) : unwritten)}`;
          }),
        ]),
  ];
}

/** Rounds by their dates; one without a date stays behind the one that it follows, and the newest of all is last. */
function inOrder(rounds: readonly ReadRound[]): ReadRound[] {
  let before = '';
  return rounds
    .map((round) => {
      const isNewest = /最新|最近|latest|most recent/i.test(round.text);
      before = round.date ?? (isNewest ? '9999' : before);
      return { round, place: before };
    })
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(({ round }) => round);
}

function fundingLines({ funding, source }: CompanyDraft, language: WordingLanguage): string[] {
  const { rounds, unread } = funding;
  const unreadLines = unread.flatMap(({ text, reason }) => [
    yamlComment(text, '  '),
    `  ## ${inWords(say('import.comment.unread', { reason }), language)}`,
  ]);
  if (rounds.length === 0) return unreadLines.length === 0 ? [] : ['', ...unreadLines];
  const sorted = inOrder(rounds);
  if (source !== undefined)
    return ['funding:', ...sorted.flatMap((round) => roundLines(round, source, language)), ...unreadLines];
  // A round needs a source; without one it can only wait as a comment.
  const waiting = ['funding:', ...sorted.flatMap((round) => roundLines(round, 'https://…', language))].join(
    '\n',
  );
  return [
    `## ${inWords(say('import.comment.no-source'), language)}`,
    waiting.replace(/^/gm, '# '),
    ...unreadLines,
  ];
}

/** The file of a company as far as a post tells it: every round unverified, every line of the post beside what was read. */
export function companyDraft(draft: CompanyDraft, language: WordingLanguage): string {
  const comment = (phrase: Phrase): string => `## ${inWords(phrase, language)}`;
  const { overview, people, name, founded, foundedDoubt } = draft;
  const product = overview?.fields.product?.items.map(({ text }) => text).join(' ');
  const whole = overview?.lines.map(({ text }) => yamlComment(text)) ?? [];
  return [
    comment(say('import.comment.draft')),
    ...(whole.length === 0 ? [] : [comment(say('import.comment.overview')), ...whole]),
    nameLine(name),
    ...(foundedDoubt === undefined ? [] : [yamlComment(inWords(foundedDoubt, language))]),
    `founded: ${founded}`,
    ...(product
      ? [
          comment(say('import.comment.product')),
          '# products:',
          `#   - name: ${pair(name)}`,
          '#     description:',
          ...locales.map(
            (locale, index) => `#       ${locale}: ${index === 0 ? yamlText(product) : unwritten}`,
          ),
        ]
      : []),
    ...(people.length === 0 ? [] : ['people:', ...people.flatMap(personLines)]),
    ...fundingLines(draft, language),
    '',
  ].join('\n');
}
