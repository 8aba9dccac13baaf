import { Answers } from '#authoring/answers.ts';
import { chooseCompany, describeCompany } from '#authoring/choose-company.ts';
import { Column } from '#authoring/column.ts';
import { readIds, readLocale, readTags, readTitle } from '#authoring/read-answers.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { companyTemplate, type NewCompany } from '#templates/company.ts';
import { issueTemplate, type NewIssue } from '#templates/issue.ts';
import type { Terminal } from '#authoring/terminal.ts';
import { dayOf, readClock } from '#domain/calendar.ts';
import { issuePath } from '#domain/route.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { locales } from '#config.ts';
import { readSettings } from '#content/settings.ts';
import { createFiles } from '#state/write-files.ts';
import type { WordingLanguage } from '#wording/in-words.ts';

/** What `npm run new` is told by flags; each as it was typed. */
export interface NewOptions {
  number?: string;
  company?: string;
  lang?: string;
  title?: string;
  date?: string;
  author?: string;
  tags?: string;
  /** The name of a new company. */
  name?: string;
  /** When a new company was founded. */
  founded?: string;
  /** Whether the company is new although its id looks like a known one. */
  newCompany?: boolean;
  /** Whether every proposal is taken and nothing asked. */
  yes?: boolean;
}

/** What is to be made. */
interface Plan {
  issue: NewIssue;
  /** The file of the company; undefined where it exists already. */
  company: NewCompany | undefined;
  companyFile: string;
}

async function plan(answers: Answers, column: Column, isNew: boolean): Promise<Plan> {
  const number = await answers.get({
    flag: 'number',
    words: 'Number',
    proposal: String(column.nextNumber),
    read: (typed) => column.readNumber(typed),
  });
  const chosen = await chooseCompany(answers, column, isNew);
  const locale = await answers.get({
    flag: 'lang',
    words: `Language of the original (${locales.join(' or ')})`,
    proposal: column.usualLocale,
    known: locales,
    read: readLocale,
  });
  const date = await answers.get({
    flag: 'date',
    words: 'Date',
    proposal: column.proposeDate(number ?? column.nextNumber),
    read: (typed) => column.readDate(typed, number ?? column.nextNumber),
  });
  const year = column.today.slice(0, 4);
  const company = chosen && !chosen.file ? await describeCompany(answers, chosen.id, year) : undefined;
  const companyName = company?.name ?? (chosen && locale && column.companyName(chosen.id, locale));
  const title = await answers.get({
    flag: 'title',
    words: 'Title',
    proposal: companyName,
    follows: !chosen,
    read: readTitle,
  });
  const authors = await answers.get({
    flag: 'author',
    words: 'Author',
    proposal: column.authors[0],
    known: column.authors,
    read: (typed) => readIds(typed, column.authors, 'author', 'authors.yaml'),
  });
  const tags = await answers.get({
    flag: 'tags',
    words: 'Tags, one to six',
    proposal: chosen && column.proposeTags(chosen.id),
    follows: !chosen,
    known: column.tags,
    read: (typed) => readTags(typed, column.tags),
  });
  answers.settle();
  if (!number || !chosen || !locale || !date || !companyName || !title || !authors || !tags)
    throw new Error('an answer is missing that nobody was asked for');
  const issue = { number, locale, title, date, authors, company: chosen.id, companyName, tags };
  return { issue, company, companyFile: chosen.file ?? `companies/${chosen.id}.yaml` };
}

/** What to do with what was made. */
function nextSteps({ issue, company, companyFile }: Plan): string[] {
  return [
    '',
    'Next:',
    `  npm run dev      then open http://localhost:4321${issuePath(issue.locale, issue.number)}; it follows every save`,
    '  npm run check    tells what is still to be mended',
    ...(company
      ? [`  Complete ${companyFile}; check its name and when it was founded (${company.founded}).`]
      : []),
    '  Write the description, and delete “draft: true” when the issue is done.',
  ];
}

/**
 * `npm run new`: makes the folder of a new issue with its original, and the file of its company where it has
 * none. Asks for what no flag gives. All files are written at the end, or none; none that exists is touched.
 *
 * @param terminal where somebody can be asked; undefined where nobody can
 * @param language the language in which mistakes are told
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
    if (known.length === 0)
      throw new UserError(
        'unsound-file',
        `${shownPath(content, file)} has no entry that can be read; npm run check tells why. Nothing was written.`,
      );
  const { newCompany: isNew = false, yes = false, ...flags } = options;
  const planned = await plan(new Answers({ flags, yes, terminal, language }), column, isNew);
  const { issue, company, companyFile } = planned;
  const folder = `issues/${String(issue.number).padStart(3, '0')}-${issue.company}`;
  const files = new Map([[`${folder}/${issue.locale}.mdx`, issueTemplate(issue)]]);
  if (company) files.set(companyFile, companyTemplate(company));
  try {
    createFiles(content, files);
  } catch (error) {
    throw new UserError('file-refused', `${(error as Error).message}. Nothing was written.`, {
      cause: error,
    });
  }
  return [
    ...Array.from(files.keys(), (file) => `Made ${shownPath(content, file)}`),
    ...(company ? [] : [`Kept ${shownPath(content, companyFile)} as it is`]),
    ...nextSteps(planned),
  ].join('\n');
}
