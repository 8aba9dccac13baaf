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
import type { Localized } from '#schema/localized.ts';
import type { WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

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

function standInName(number: number): Partial<Localized> {
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
    log.guess(say('import.founders', { label, names: assumed.map(({ name }) => name) }), assumed[0]?.line);
  for (const { text, number } of unread) log.ask(say('import.no-person', { text }), number);
  const untranslated = people.filter((person) => person.role !== '' && /[\u4E00-\u9FFF]/.test(person.role));
  if (untranslated.length > 0)
    log.ask(
      say('import.roles', {
        people: untranslated.map((each) => ({ name: each.name, role: rolesOf(each).en ?? '' })),
      }),
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
    log.guess(say('import.company-kept', { name: name ?? '', file }));
    for (const { text, number: line } of overview?.lines ?? [])
      log.drop(text.trim(), say('import.drop.overview', { file }), line);
    return { id, file, names, draft: undefined, funding };
  }
  askAboutPeople(people, unread, fields.people?.label ?? '', post);
  for (const { text, line, reason } of funding.unread)
    log.ask(say('import.no-round', { reason, text }), line);
  for (const round of funding.rounds) for (const guess of round.guesses) log.guess(guess, round.line);
  const founded = readFounded(fields.founded?.items.map(({ text }) => text).join(' '));
  if (name === undefined) log.ask(say('import.no-company', { file }));
  if (founded === undefined) log.ask(say('import.no-founding', { file }));
  // The original of the post, then whatever it cites first, then the site that published it.
  const source = body.origin?.url ?? references.list[0]?.url ?? body.site;
  if (funding.rounds.length > 0) {
    if (source === undefined) log.ask(say('import.no-source'));
    else log.ask(say('import.own-source', { url: source }));
  }
  return {
    id,
    file,
    names,
    funding,
    draft: {
      name: name ?? standInName(number),
      founded: founded ?? posted.slice(0, 4),
      foundedDoubt: founded === undefined ? say('import.comment.founded') : undefined,
      overview,
      people,
      funding,
      source,
    },
  };
}

/** The file of a company, held to its schema; undefined where the company has one that is kept. */
export function companyText(
  part: CompanyPart,
  post: OpenPost,
  language: WordingLanguage,
): string | undefined {
  if (!part.draft) return undefined;
  const whole = companyDraft(part.draft, language);
  const problem = problemAbout(whole, companySchema);
  if (problem === undefined) return whole;
  post.log.ask(say('import.people-wait', { file: part.file, problem }));
  const bare: CompanyDraft = { ...part.draft, people: [], funding: { rounds: [], unread: [] } };
  const text = companyDraft(bare, language);
  return problemAbout(text, companySchema) === undefined
    ? text
    : companyDraft({ ...bare, name: part.id }, language);
}
