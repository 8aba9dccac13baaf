import { programLanguage } from '#locales/languages.ts';
import path from 'node:path';
import { asciiId } from '#schema/id.ts';
import type { Assignment } from '#importing/assignment.ts';
import { cleanMarkdown, codeBlocks, isMadeOfSigns, plainText } from '#importing/clean-markdown.ts';
import { issueDraft, translationDraft } from '#importing/draft-issue.ts';
import type { ReadFunding } from '#importing/funding-sentence.ts';
import { nameInside } from '#importing/readers/reader.ts';
import { proposedInvestorId, plainInvestorName, type NamedInvestor } from '#importing/investor-names.ts';
import { readDraft, type ReadText } from '#importing/validate-draft.ts';
import type { KnownColumn } from '#importing/known-column.ts';
import { findLosses } from '#importing/loss-proof.ts';
import type { OpenPost } from '#importing/open-post.ts';
import { picturesIn } from '#importing/post-pictures.ts';
import { coverOf, placedIn, type BroughtPictures, type PlacedPictures } from '#importing/placed-pictures.ts';
import type { PostedNames } from '#importing/posted-names.ts';
import { companyText, readCompany } from '#importing/read-company.ts';
import type { PostReport, ProposedInvestor, ReportedRound } from '#importing/report.ts';
import { overviewMark, takeApart, type PostParts } from '#importing/take-apart.ts';
import { firstWords, fittingTitle } from '#importing/write-words.ts';
import type { Day } from '#schema/partial-date.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** The files of an imported issue: validated, checked for lost text, not yet written. */
export interface Draft {
  number: number;
  date: Day;
  /** Undefined where it is about none that the post names. */
  company: string | undefined;
  companyNames: string[];
  folder: string;
  tags: string[];
  authors: string[];
  /** Their texts by their paths, relative to the content folder. */
  files: Map<string, string>;
  /** The text of the issue, as it is read of its file. */
  text: Pick<ReadText, 'body' | 'digest'>;
  /** The bytes of the pictures that it shows, by their paths. */
  pictures: Map<string, Buffer>;
  report: Pick<PostReport, 'guesses' | 'dropped' | 'todo' | 'pictures' | 'rounds' | 'investors'>;
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
    round: typeof round === 'string' ? round : (round[programLanguage] ?? ''),
    ...(date !== undefined && { date }),
    ...(amount !== undefined && { amount }),
    lead: named(lead),
    participants: named(participants),
    text,
  }));
}

/** The name of the folder of an issue that is about no company: that of its post, without the day, or its title. */
function folderName(file: string, title: string): string {
  const inside = nameInside(file);
  const { name, dir } = inside === undefined ? path.parse(file) : { name: inside, dir: '' };
  const stem = /^(?:index|readme|_index)(?:\.[\w-]+)?$/i.test(name) ? path.basename(dir) : name;
  const undated = stem.replace(/^\d{4}-?\d{2}-?\d{2}[-_ ]*/, '').replace(/[ -][0-9a-f]{32}$/, '');
  return asciiId(undated) ?? asciiId(title) ?? 'post';
}

/** Writes the text of an issue, first as Markdown is read, then, should that fail, as plain paragraphs. */
function* textsOf(
  { lines, isPlain }: PostParts,
  post: OpenPost,
  pictures: PlacedPictures,
): Generator<string> {
  const markdown = lines.map(({ text }) => text).join('\n');
  const text = isPlain ? undefined : cleanMarkdown(markdown, post.log, pictures);
  if (text !== undefined) yield text.replace(overviewMark, '<Profile />');
  post.log.guess(say('import.plain'));
  yield plainText(lines).replace(overviewMark, '<Profile />');
}

/**
 * Makes the files of an issue from a post, checks them by schema and parser, and proves that nothing of the post is lost.
 *
 * @param brought the pictures that come along
 * @param there the names of pictures that lie in the folder already
 * @returns the draft, or why there is none
 */
export function draftPost(
  post: OpenPost,
  assignment: Assignment,
  column: KnownColumn,
  names: PostedNames,
  brought: BroughtPictures = new Map(),
  there: readonly string[] = [],
): Draft | { refusal: Phrase } {
  const { log, head } = post;
  const { number, date, locale, language = 'en' } = assignment;
  if (isMadeOfSigns(post.source)) return { refusal: say('import.only-signs') };
  const parts = takeApart(post);
  const part = parts.overview && readCompany(post, parts, assignment, column);
  const stated =
    head.title ??
    firstWords(parts.lines.filter(({ text }) => text !== overviewMark)) ??
    path.basename(post.file);
  const title = fittingTitle(stated);
  if (head.title === undefined) log.guess(say('import.no-title', { title }));
  else if (title.endsWith('…') && !stated.trim().endsWith('…')) log.guess(say('import.title-cut'));
  const text = parts.lines.map((line) => line.text).join('\n');
  const isTranslation = assignment.translates !== undefined;
  const tags = isTranslation ? [] : names.tagsOf(head.tags, stated, text, log);
  const authors = names.authorsOf(head.authors, log);
  const folder =
    assignment.translates ??
    `issues/${String(number).padStart(3, '0')}-${part?.id ?? folderName(post.file, title)}`;
  const company = part && companyText(part, post, language);
  const placed = placedIn(brought, locale);
  const cover = head.cover === undefined || isTranslation ? undefined : coverOf(head.cover, log, placed);
  let failure = say('import.no-text');
  for (const body of textsOf(parts, post, placed)) {
    if (body.trim() === '') continue;
    const issue = (isTranslation ? translationDraft : issueDraft)(
      {
        number,
        title,
        description: parts.description.replace(/\s+/g, ' ').trim() || title,
        date,
        authors,
        company: part?.id,
        updated: head.updated !== undefined && head.updated > date ? head.updated : undefined,
        tags,
        cover,
        references: parts.references.list,
        source: { name: path.basename(post.file), digest: post.digest },
        head: head.lines,
        text: body,
      },
      language,
    );
    const pictures = picturesIn(body, cover?.name, brought);
    const read = readDraft(issue, parts.references, [...pictures.keys(), ...there].sort(), isTranslation);
    if ('refusal' in read) {
      failure = say('import.unwritable', { problem: read.refusal });
      continue;
    }
    const kept = codeBlocks(read.markdown);
    const changed = post.code.find((block) => !kept.includes(block));
    if (changed !== undefined) {
      failure = say('import.loss', { lost: changed.trim().slice(0, 120) });
      continue;
    }
    const losses = findLosses(post.source, [issue, company ?? ''], {
      dropped: log.droppedOfText,
      cuts: log.cuts,
    });
    if (losses.length > 0) {
      failure = say('import.loss', { lost: losses.slice(0, 3).join('”, “').slice(0, 120) });
      continue;
    }
    const files = new Map([[`${folder}/${locale}.mdx`, issue]]);
    if (part && company !== undefined) files.set(part.file, company);
    if (parts.references.list.some(({ title: words, url }) => words === url))
      log.ask(say('import.reference-titles'));
    return {
      number,
      date,
      company: part?.id,
      companyNames: part?.names ?? [],
      folder,
      tags,
      authors,
      files,
      text: read,
      pictures: new Map(
        Array.from(
          [...pictures].filter(([name]) => !there.includes(name)),
          ([name, bytes]) => [`${folder}/${name}`, bytes],
        ),
      ),
      report: {
        guesses: log.guesses,
        dropped: log.dropped,
        todo: log.todo,
        pictures: log.pictures,
        rounds: part ? reported(part.funding) : [],
        investors: part ? investorsOf(part.funding) : [],
      },
    };
  }
  return { refusal: failure };
}
