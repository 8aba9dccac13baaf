import path from 'node:path';
import { asciiId, freeId } from '#authoring/importers/ascii-id.ts';
import {
  cleanMarkdown,
  isBeyondPosts,
  isMadeOfSigns,
  plainParagraphs,
} from '#authoring/importers/clean-markdown.ts';
import { companyDraft, rolesOf, type CompanyDraft } from '#authoring/importers/draft-company.ts';
import { issueDraft } from '#authoring/importers/draft-issue.ts';
import { splitCode } from '#authoring/importers/fences.ts';
import { readFunding, type ReadFunding } from '#authoring/importers/funding-sentence.ts';
import { guessTags } from '#authoring/importers/guess-tags.ts';
import { convertTags } from '#authoring/importers/html-tags.ts';
import {
  proposedInvestorId,
  plainInvestorName,
  type NamedInvestor,
} from '#authoring/importers/investor-names.ts';
import type { KnownColumn } from '#authoring/importers/known-column.ts';
import { isBlank, type Line } from '#authoring/importers/lines.ts';
import { findLosses } from '#authoring/importers/loss-proof.ts';
import { limitNesting } from '#authoring/importers/nesting.ts';
import type { OpenPost } from '#authoring/importers/open-post.ts';
import { takeOverview, type Overview } from '#authoring/importers/overview.ts';
import { readPeople, type ReadPerson } from '#authoring/importers/people.ts';
import { figuresOfLine } from '#authoring/importers/read-day.ts';
import { takeLede, withoutIntroduction } from '#authoring/importers/recognise.ts';
import { References, takeReferences } from '#authoring/importers/references.ts';
import type { PostReport, ProposedInvestor, ReportedRound } from '#authoring/importers/report.ts';
import { markSections } from '#authoring/importers/sections.ts';
import { firstSentences, firstWords, fittingTitle } from '#authoring/importers/write-words.ts';
import { judgeBody } from '#document/parse.ts';
import { company as companySchema } from '#schema/company.ts';
import { issue as issueSchema } from '#schema/issue.ts';
import type { Day } from '#schema/partial-date.ts';
import type { Localized } from '#schema/text.ts';
import type { Locale } from '#site.ts';
import { splitFrontMatter } from '#workspace/front-matter.ts';
import { judge } from '#workspace/judge.ts';
import { parseYaml } from '#workspace/yaml-source.ts';

/** What an issue is to be made of beside its post. */
export interface Assignment {
  number: number;
  date: Day;
  locale: Locale;
  /** Whether the file of a company that is there is replaced. */
  force?: boolean;
}

/** The files of an imported issue, proven and judged, but not written. */
export interface Draft {
  number: number;
  date: Day;
  company: string;
  companyNames: string[];
  folder: string;
  /** Their texts by their paths, relative to the content folder. */
  files: Map<string, string>;
  report: Pick<PostReport, 'guesses' | 'dropped' | 'todo' | 'pictures' | 'rounds' | 'investors'>;
}

/** Stands for the overview while the text around it is rewritten. */
const overviewMark = '\u{F0F0}\u{F0F1}';

/** Turns HTML into Markdown and limits nesting, but in code. */
function readyLines(lines: readonly Line[], post: OpenPost): Line[] {
  return splitCode(lines, post.ledger).flatMap(({ isCode, lines: own }) =>
    isCode ? own : limitNesting(convertTags(own, post.ledger), post.ledger),
  );
}

interface Parts {
  description: string;
  overview: Overview | undefined;
  references: References;
  lines: Line[];
  /** Whether the text is taken over as plain paragraphs. */
  isPlain: boolean;
}

/** Takes a post apart into what its front matter, its company and its text hold. */
function takeApart(post: OpenPost): Parts {
  const { ledger, body, recognised } = post;
  const references = new References();
  const title = post.head.title ?? '';
  if (body.origin && !references.add(body.origin.title, body.origin.url))
    ledger.ask(`The source ${body.origin.url} is no address that can be read.`);
  let lines = body.lines;
  let lede = '';
  if (recognised.isIssue) {
    const before = ledger.dropped.length;
    lines = withoutIntroduction(lines, ledger);
    const introduced = ledger.dropped
      .slice(before)
      .some(({ reason }) => reason.startsWith('the introduction'));
    if (introduced) ({ lede, rest: lines } = takeLede(lines, ledger));
  }
  const isPlain = isBeyondPosts(lines.map(({ text }) => text).join('\n'));
  if (isPlain) return { description: lede || title || '…', overview: undefined, references, lines, isPlain };
  lines = readyLines(lines, post);
  if (recognised.isIssue) lines = markSections(lines, ledger);
  lines = takeReferences(lines, references, ledger);
  const taken = recognised.isIssue ? takeOverview(lines) : undefined;
  if (taken) {
    const mark: Line = { text: overviewMark, number: taken.overview.lines[0]?.number ?? 1 };
    const blank = { ...mark, text: '' };
    lines = [...taken.before, blank, mark, blank, ...taken.after];
  }
  const sentences =
    lede === '' ? firstSentences(lines.filter(({ text }) => text !== overviewMark)) : undefined;
  // A post that was cut off may have nothing but its lede, and an issue needs a text.
  if (lede !== '' && lines.every(isBlank)) lines = [{ text: lede, number: body.lines[0]?.number ?? 1 }];
  if (lede === '') ledger.guess('The description was taken from the first sentences of the text.');
  return {
    description: lede || sentences || title || '…',
    overview: taken?.overview,
    references,
    lines,
    isPlain,
  };
}

/** The date that a text states a founding with. */
function readFounded(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const figures = figuresOfLine(text.slice(0, 200), 'zh').flatMap((sentence) => sentence.figures);
  return figures.find(({ kind, value }) => kind === 'date' && /^\d{4}(?:-\d{2}){0,2}$/.test(value))?.value;
}

interface CompanyPart {
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
  unread: readonly Line[],
  label: string,
  post: OpenPost,
): void {
  const { ledger } = post;
  const assumed = people.filter(({ kind, role }) => kind === 'founder' && !/创始|founder/i.test(role));
  if (assumed.length > 0)
    ledger.guess(
      `Called founders because the list is headed “${label}”: ${assumed.map(({ name }) => name).join(', ')}.`,
      assumed[0]?.line,
    );
  for (const { text, number } of unread) ledger.ask(`Not read as a person: “${text}”.`, number);
  const untranslated = people.filter((person) => person.role !== '' && /[\u4E00-\u9FFF]/.test(person.role));
  if (untranslated.length > 0)
    ledger.ask(
      `The English roles say only what is known of the posts; complete them: ${untranslated.map((each) => `${each.name} (${rolesOf(each).en})`).join(', ')}.`,
    );
}

function readCompany(
  post: OpenPost,
  parts: Parts,
  { number, date, force = false }: Assignment,
  column: KnownColumn,
): CompanyPart {
  const { ledger, head, body } = post;
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
    ledger.guess(`“${name ?? ''}” was taken for the company of ${file}, which is kept as it is.`);
    for (const { text, number: line } of overview?.lines ?? [])
      ledger.drop(text.trim(), `the overview: ${file} is kept as it is`, line);
    return { id, file, names, draft: undefined, funding };
  }
  askAboutPeople(people, unread, fields.people?.label ?? '', post);
  for (const { text, line, reason } of funding.unread)
    ledger.ask(`Not read as a round, since ${reason}: “${text}”.`, line);
  for (const round of funding.rounds) for (const guess of round.guesses) ledger.guess(guess, round.line);
  const founded = readFounded(fields.founded?.items.map(({ text }) => text).join(' '));
  if (name === undefined)
    ledger.ask(`The post names no company for sure: complete ${file}, or name another company in the issue.`);
  if (founded === undefined)
    ledger.ask(
      `The post does not say when the company was founded; ${file} has the year of the post in its place.`,
    );
  // The original of the post, then the site that published it, then whatever it cites first.
  const source = body.origin?.url ?? body.site ?? references.list[0]?.url;
  if (funding.rounds.length > 0) {
    if (source === undefined)
      ledger.ask('The post names no address that could be the source of its rounds; they wait as comments.');
    else
      ledger.ask(`Every round has ${source} as its source, where the post is from; look for a better one.`);
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

function authorsOf(post: OpenPost, column: KnownColumn): string[] {
  const written = post.head.author ?? '';
  const key = written.toLowerCase().replace(/\s+/g, '');
  const known = column.authors.find(({ names }) =>
    names.some((name) => name.toLowerCase().replace(/\s+/g, '') === key),
  );
  if (known) return [known.id];
  const [first] = column.authors;
  const id = first?.id ?? asciiId(written) ?? 'unknown';
  post.ledger.guess(
    written === ''
      ? `The post has no author; “${id}” stands in.`
      : `authors.yaml has no author “${written}”; “${id}” stands in.`,
  );
  return [id];
}

/** Says what is wrong with a file by its schema; undefined where nothing is. */
function complaintAbout(yaml: string, schema: typeof issueSchema | typeof companySchema): string | undefined {
  const source = parseYaml(yaml);
  const [broken] = source.complaints;
  if (broken) return broken.message;
  const judged = judge<unknown>(schema, source.data, source);
  return 'complaints' in judged ? judged.complaints[0]?.message : undefined;
}

/** The parser’s first complaint about a whole file; undefined where it has none. */
function refusalOf(file: string, references: References): string | undefined {
  const parts = splitFrontMatter(file);
  if ('complaint' in parts) return parts.complaint.message;
  const complaint = complaintAbout(parts.yaml, issueSchema);
  if (complaint !== undefined) return complaint;
  const ids = references.list.map(({ id }) => id);
  return judgeBody(parts.text, { references: ids, pictures: [] })[0]?.message;
}

function companyText(part: CompanyPart, post: OpenPost): string | undefined {
  if (!part.draft) return undefined;
  const whole = companyDraft(part.draft);
  const complaint = complaintAbout(whole, companySchema);
  if (complaint === undefined) return whole;
  post.ledger.ask(`People and rounds wait as text in ${part.file}: ${complaint}.`);
  const bare: CompanyDraft = { ...part.draft, people: [], funding: { rounds: [], unread: [] } };
  const text = companyDraft(bare);
  return complaintAbout(text, companySchema) === undefined ? text : companyDraft({ ...bare, name: part.id });
}

function investorsOf(funding: ReadFunding): ProposedInvestor[] {
  const unknown = funding.rounds
    .flatMap(({ lead, participants }) => [...lead, ...participants])
    .filter(({ id }) => id === undefined);
  const proposals = unknown.map(({ name }): ProposedInvestor => {
    const id = proposedInvestorId(name);
    return { name: plainInvestorName(name), ...(id !== undefined && { id }) };
  });
  return [...new Map(proposals.map((each) => [each.name, each])).values()];
}

function reported({ rounds }: ReadFunding): ReportedRound[] {
  const named = (investors: readonly NamedInvestor[]): string[] =>
    investors.map(({ id, name }) => id ?? plainInvestorName(name));
  return rounds.map(({ line, round, date, amount, lead, participants, text }) => ({
    line,
    round: typeof round === 'string' ? round : round.en,
    ...(date !== undefined && { date }),
    ...(amount !== undefined && { amount }),
    lead: named(lead),
    participants: named(participants),
    text,
  }));
}

/** Writes the text of an issue, first as Markdown is read, then, should that fail, as plain paragraphs. */
function* textsOf({ lines, isPlain }: Parts, post: OpenPost): Generator<string> {
  const markdown = lines.map(({ text }) => text).join('\n');
  try {
    if (!isPlain) yield cleanMarkdown(markdown, post.ledger).replace(overviewMark, '<Profile />');
  } catch (error) {
    // A tree that is too deep for the stack; the plain paragraphs have none.
    if (!(error instanceof RangeError)) throw error;
  }
  post.ledger.guess('The marks of Markdown were not read; the text was taken over as plain paragraphs.');
  yield plainParagraphs(markdown).replace(overviewMark, '<Profile />');
}

/**
 * Makes the files of an issue from a post, judges them by schema and parser, and proves that nothing of the post is lost.
 *
 * @returns the draft, or why there is none
 */
export function draftPost(
  post: OpenPost,
  assignment: Assignment,
  column: KnownColumn,
): Draft | { refusal: string } {
  const { ledger, head } = post;
  const { number, date, locale } = assignment;
  if (isMadeOfSigns(post.source))
    return { refusal: 'the text is made of signs of markup rather than of words' };
  const parts = takeApart(post);
  const part = readCompany(post, parts, assignment, column);
  const stated =
    head.title ??
    firstWords(parts.lines.filter(({ text }) => text !== overviewMark)) ??
    path.basename(post.file);
  const title = fittingTitle(stated);
  if (head.title === undefined) ledger.guess(`The post has no title; “${title}” stands in.`);
  else if (title !== stated.replace(/\s+/g, ' ').trim())
    ledger.guess('The title is longer than a title may be and was cut; the whole stands in the comment.');
  const text = parts.lines.map((line) => line.text).join('\n');
  const tags = guessTags(column.tags, stated, text);
  ledger.guess(`The tags were chosen by the words of the post: ${tags.join(', ')}.`);
  const folder = `issues/${String(number).padStart(3, '0')}-${part.id}`;
  const authors = authorsOf(post, column);
  const company = companyText(part, post);
  let failure = 'there is no text in the post';
  for (const body of textsOf(parts, post)) {
    if (body.trim() === '') continue;
    const issue = issueDraft({
      number,
      title,
      description: parts.description.replace(/\s+/g, ' ').trim(),
      date,
      authors,
      company: part.id,
      tags: tags.length > 0 ? tags : ['untagged'],
      references: parts.references.list,
      source: { name: path.basename(post.file), digest: post.digest },
      head: head.lines,
      text: body,
    });
    const refusal = refusalOf(issue, parts.references);
    if (refusal !== undefined) {
      failure = `the text cannot be written so that it can be read again: ${refusal}`;
      continue;
    }
    const losses = findLosses(post.source, [issue, company ?? ''], ledger);
    if (losses.length > 0) {
      failure = `something would be lost: “${losses.slice(0, 3).join('”, “').slice(0, 120)}”`;
      continue;
    }
    const files = new Map([[`${folder}/${locale}.mdx`, issue]]);
    if (company !== undefined) files.set(part.file, company);
    if (parts.references.list.some(({ title: words, url }) => words === url))
      ledger.ask('Some references have their address for a title; write the titles.');
    return {
      number,
      date,
      company: part.id,
      companyNames: part.names,
      folder,
      files,
      report: {
        guesses: ledger.guesses,
        dropped: ledger.dropped,
        todo: ledger.todo,
        pictures: ledger.pictures,
        rounds: reported(part.funding),
        investors: investorsOf(part.funding),
      },
    };
  }
  return { refusal: failure };
}
