import { existsSync } from 'node:fs';
import path from 'node:path';
import { Answers } from '#authoring/answers.ts';
import { chooseCompany, describeCompany } from '#authoring/choose-company.ts';
import { chooseTemplate } from '#authoring/choose-template.ts';
import { Column } from '#authoring/column.ts';
import { readIds, readLocale, readTags, readTitle } from '#authoring/read-answers.ts';
import { demandPassing } from '#authoring/try-files.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { companyTemplate, type NewCompany } from '#templates/company.ts';
import { issueTemplate, type NewIssue } from '#templates/issue.ts';
import type { Terminal } from '#authoring/terminal.ts';
import { dayOf, readClock } from '#domain/calendar.ts';
import { issuePath } from '#domain/route.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { locales, otherLocale } from '#config.ts';
import { readSettings } from '#content/settings.ts';
import { createFiles } from '#state/write-files.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** What `npm run new` is told by flags; each as it was typed. */
export interface NewOptions {
  number?: string;
  company?: string;
  /** The language of the text. */
  text?: string;
  /** The template that the text starts with. */
  template?: string;
  title?: string;
  date?: string;
  author?: string;
  tags?: string;
  /** The name of a new company. */
  name?: string;
  /** Its name in English, where the other is Chinese. */
  nameEn?: string;
  /** When a new company was founded. */
  founded?: string;
  /** Whether the company is new although its id looks like a known one. */
  newCompany?: boolean;
  /** Whether every proposal is taken and nothing asked. */
  yes?: boolean;
  /** The language of messages, where it was asked for. */
  lang?: WordingLanguage;
}

/** What is to be made. */
interface Plan {
  issue: NewIssue;
  /** The file of the company; undefined where it exists already. */
  company: NewCompany | undefined;
  companyFile: string;
}

/** Where something is planned, and how it is told. */
interface Place {
  content: string;
  column: Column;
  language: WordingLanguage;
}

async function plan(answers: Answers, { content, column, language }: Place, isNew: boolean): Promise<Plan> {
  const number = await answers.get({
    flag: 'number',
    words: say('ask.number'),
    proposal: String(column.nextNumber),
    read: (typed) => column.readNumber(typed),
  });
  const chosen = await chooseCompany(answers, column, isNew);
  const locale = await answers.get({
    flag: 'text',
    words: say('ask.text'),
    proposal: column.usualLocale,
    known: locales,
    read: readLocale,
  });
  const template = locale && (await chooseTemplate(answers, column, content, locale, language));
  const date = await answers.get({
    flag: 'date',
    words: say('ask.date'),
    proposal: column.proposeDate(number ?? column.nextNumber),
    read: (typed) => column.readDate(typed, number ?? column.nextNumber),
  });
  const company = chosen && !chosen.file ? await describeCompany(answers, chosen, column.today) : undefined;
  const companyName =
    chosen && locale && (chosen.file ? column.companyName(chosen.id, locale) : company?.name[locale]);
  const title = await answers.get({
    flag: 'title',
    words: say('ask.title'),
    proposal: companyName,
    follows: !companyName,
    read: readTitle,
  });
  const authors = await answers.get({
    flag: 'author',
    words: say('ask.author'),
    proposal: column.authors.ids[0],
    known: column.authors.ids,
    read: (typed) => readIds(typed, column.authors, 'author'),
  });
  const tags = await answers.get({
    flag: 'tags',
    words: say('ask.tags'),
    ...(chosen ? column.proposeTags(chosen.id) : { proposal: undefined }),
    follows: !chosen,
    known: column.tags.ids,
    read: (typed) => readTags(typed, column.tags),
  });
  answers.settle();
  if (!number || !chosen || !locale || !date || !companyName || !title || !authors || !tags)
    throw new Error('an answer is missing that nobody was asked for');
  const text = template?.text;
  const issue = { number, locale, title, date, authors, company: chosen.id, companyName, tags, text };
  return { issue, company, companyFile: chosen.file ?? `companies/${chosen.id}.yaml` };
}

/** What to do with what was made. */
function nextSteps({ issue, company, companyFile }: Plan): Phrase[] {
  const address = `http://localhost:4321${issuePath(issue.locale, issue.number)}`;
  return [
    say('new.next'),
    say('new.next.dev', { address }),
    say('new.next.check'),
    ...(company ? [say('new.next.company', { file: companyFile })] : []),
    say('new.next.draft'),
  ];
}

/** Writes new files, all or none. */
function writeAll(content: string, files: ReadonlyMap<string, string>): void {
  for (const file of files.keys())
    if (existsSync(path.join(content, file)))
      throw new UserError('file-refused', say('new.exists', { file: shownPath(content, file) }));
  try {
    createFiles(content, files);
  } catch (error) {
    const reason = (error as Error).message;
    throw new UserError('file-refused', say('new.refused', { reason }), { cause: error });
  }
}

/**
 * `npm run new`: makes the folder of a new issue with its original, and the file of its company where it has
 * none. Asks for what no flag gives. All files are written at the end, or none; none that exists is touched, and none is
 * written that the check would refuse.
 *
 * @param terminal where somebody can be asked; undefined where nobody can
 * @param language the language of questions, mistakes and what is told
 * @returns what was made and what to do next, in words
 * @throws {UserError} with sentences for the author; nothing was written then
 */
export async function newIssue(
  environment: NodeJS.ProcessEnv,
  options: NewOptions,
  terminal: Terminal | undefined,
  language: WordingLanguage = 'en',
): Promise<string> {
  const { content } = readSettings(environment);
  const column = new Column(content, dayOf(readClock(environment)));
  for (const [known, file] of [
    [column.authors, 'authors.yaml'],
    [column.tags, 'tags.yaml'],
  ] as const)
    if (known.ids.length === 0)
      throw new UserError('unsound-file', say('new.no-entry', { file: shownPath(content, file) }));
  const { newCompany: isNew = false, yes = false, nameEn, lang, ...rest } = options;
  const flags = { ...rest, 'name-en': nameEn };
  const answers = new Answers({ flags, yes, terminal, language });
  const planned = await plan(answers, { content, column, language }, isNew);
  const { issue, company, companyFile } = planned;
  const folder = `issues/${String(issue.number).padStart(3, '0')}-${issue.company}`;
  const files = new Map([[`${folder}/${issue.locale}.mdx`, issueTemplate(issue)]]);
  if (company) files.set(companyFile, companyTemplate(company));
  demandPassing(content, column, files, language);
  writeAll(content, files);
  const { locale } = issue;
  const told = [
    ...Array.from(files.keys(), (file) => say('new.made', { file: shownPath(content, file) })),
    ...(company ? [] : [say('new.kept', { file: shownPath(content, companyFile) })]),
    ...(lang && rest.text === undefined && !terminal
      ? [say('new.text-language', { locale, other: otherLocale(locale) })]
      : []),
    '',
    ...nextSteps(planned),
  ];
  return told.map((line) => inWords(line, language)).join('\n');
}
