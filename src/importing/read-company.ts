import { asciiId, freeId } from '#schema/id.ts';
import type { Assignment } from '#importing/assignment.ts';
import { companyDraft, rolesOf, type CompanyDraft } from '#importing/draft-company.ts';
import { readFunding, type ReadFunding } from '#importing/funding-sentence.ts';
import { problemAbout } from '#importing/validate-draft.ts';
import type { KnownColumn } from '#importing/known-column.ts';
import type { PostLine } from '#importing/lines.ts';
import type { OpenPost } from '#importing/open-post.ts';
import type { Overview } from '#importing/overview.ts';
import { readPeople, type ReadPerson } from '#importing/people.ts';
import { figuresOfLine } from '#importing/read-day.ts';
import type { PostParts } from '#importing/take-apart.ts';
import { company as companySchema } from '#schema/company.ts';
import type { Localized } from '#schema/text.ts';
import { inWords } from '#wording/in-words.ts';

/** The date that a text states a founding with. */
function readFounded(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const figures = figuresOfLine(text.slice(0, 200), 'zh').flatMap((sentence) => sentence.figures);
  return figures.find(({ kind, value }) => kind === 'date' && /^\d{4}(?:-\d{2}){0,2}$/.test(value))?.value;
}

/** The company of an imported issue. */
export interface CompanyPart {
  id: string;
  /** Relative to the content folder. */
  file: string;
  names: string[];
  /** Undefined where the company has a file, which is kept. */
  draft: CompanyDraft | undefined;
  funding: ReadFunding;
}

const longestName = 80;

function nameOf(overview: Overview | undefined): string | undefined {
  const name = overview?.fields.name?.items[0]?.text.replace(/[。；;，,]+$/, '').trim();
  return name && name.length <= longestName ? name : undefined;
}

function standInName(number: number): Localized {
  return { zh: `待定（第 ${number} 期）`, en: `To be named (No. ${number})` };
}

function askAboutPeople(
  people: readonly ReadPerson[],
  unread: readonly PostLine[],
  label: string,
  post: OpenPost,
): void {
  const { log } = post;
  const assumed = people.filter(({ kind, role }) => kind === 'founder' && !/创始|founder/i.test(role));
  if (assumed.length > 0)
    log.guess(
      `Called founders because the list is headed “${label}”: ${assumed.map(({ name }) => name).join(', ')}.`,
      assumed[0]?.line,
    );
  for (const { text, number } of unread) log.ask(`Not read as a person: “${text}”.`, number);
  const untranslated = people.filter((person) => person.role !== '' && /[\u4E00-\u9FFF]/.test(person.role));
  if (untranslated.length > 0)
    log.ask(
      `The English roles say only what is known of the posts; complete them: ${untranslated.map((each) => `${each.name} (${rolesOf(each).en})`).join(', ')}.`,
    );
}

/** Reads the company of a post from its overview; what is guessed, left out or left to do is entered in the log. */
export function readCompany(
  post: OpenPost,
  parts: PostParts,
  { number, date, force = false }: Assignment,
  column: KnownColumn,
): CompanyPart {
  const { log, head, body } = post;
  const { overview, references } = parts;
  const fields = overview?.fields ?? {};
  const posted = head.date ?? date;
  const name = nameOf(overview);
  const { people, unread } = readPeople(fields.people);
  const funding = readFunding(fields.funding?.items ?? [], posted, column.investors);
  const known = name === undefined ? undefined : column.companyNamed(name);
  const id = known ?? freeId((name && asciiId(name)) ?? `unnamed-${number}`, column.companyIds);
  const names = name === undefined ? [] : [name];
  const file = (known && column.companyFile(known)) ?? `companies/${id}.yaml`;
  if (known !== undefined && !force) {
    log.guess(`“${name ?? ''}” was taken for the company of ${file}, which is kept as it is.`);
    for (const { text, number: line } of overview?.lines ?? [])
      log.drop(text.trim(), `the overview: ${file} is kept as it is`, line);
    return { id, file, names, draft: undefined, funding };
  }
  askAboutPeople(people, unread, fields.people?.label ?? '', post);
  for (const { text, line, reason } of funding.unread)
    log.ask(`Not read as a round, since ${reason}: “${text}”.`, line);
  for (const round of funding.rounds) for (const guess of round.guesses) log.guess(guess, round.line);
  const founded = readFounded(fields.founded?.items.map(({ text }) => text).join(' '));
  if (name === undefined)
    log.ask(`The post names no company for sure: complete ${file}, or name another company in the issue.`);
  if (founded === undefined)
    log.ask(
      `The post does not say when the company was founded; ${file} has the year of the post in its place.`,
    );
  // The original of the post, then the site that published it, then whatever it cites first.
  const source = body.origin?.url ?? body.site ?? references.list[0]?.url;
  if (funding.rounds.length > 0) {
    if (source === undefined)
      log.ask('The post names no address that could be the source of its rounds; they wait as comments.');
    else log.ask(`Every round has ${source} as its source, where the post is from; look for a better one.`);
  }
  return {
    id,
    file,
    names,
    funding,
    draft: {
      name: name ?? standInName(number),
      founded: founded ?? posted.slice(0, 4),
      foundedDoubt:
        founded === undefined ? 'Not stated in the post: this is the year of the post.' : undefined,
      overview,
      people,
      funding,
      source,
    },
  };
}

/** The file of a company, held to its schema; undefined where the company has one that is kept. */
export function companyText(part: CompanyPart, post: OpenPost): string | undefined {
  if (!part.draft) return undefined;
  const whole = companyDraft(part.draft);
  const problem = problemAbout(whole, companySchema);
  if (problem === undefined) return whole;
  post.log.ask(`People and rounds wait as text in ${part.file}: ${inWords(problem, 'en')}.`);
  const bare: CompanyDraft = { ...part.draft, people: [], funding: { rounds: [], unread: [] } };
  const text = companyDraft(bare);
  return problemAbout(text, companySchema) === undefined ? text : companyDraft({ ...bare, name: part.id });
}
