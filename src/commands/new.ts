import { existsSync } from 'node:fs';
import path from 'node:path';
import { Answers } from '#authoring/answers.ts';
import { Column } from '#authoring/column.ts';
import { planIssue, type Plan } from '#authoring/plan-issue.ts';
import { demandPassing } from '#authoring/try-files.ts';
import { shownPath } from '#diagnostics/shown-path.ts';
import { companyTemplate } from '#templates/company.ts';
import { issueTemplate } from '#templates/issue.ts';
import type { Terminal } from '#authoring/terminal.ts';
import { dayOf, readClock } from '#domain/calendar.ts';
import { issuePath } from '#domain/route.ts';
import { readSite } from '#content/site-origin.ts';
import { hrefOf } from '#schema/site-address.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { isLocale, locales } from '#config.ts';
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
  /** The series that the issue is a part of. */
  series?: string;
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

/** What to do with what was made. */
function nextSteps({ issue, companies }: Plan, site: URL): Phrase[] {
  const address = `http://localhost:4321${hrefOf(issuePath(issue.locale, issue.number), site)}`;
  return [
    say('new.next'),
    say('new.next.dev', { address }),
    say('new.next.check'),
    ...companies.flatMap(({ file, record }) => (record ? [say('new.next.company', { file })] : [])),
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
  const each = `{${locales.map((locale) => `${locale}: …`).join(', ')}}`;
  for (const kind of ['authors', 'tags'] as const) {
    const file = shownPath(content, `${kind}.yaml`);
    if (column[kind].ids.length === 0)
      throw new UserError('unsound-file', say(`new.no-${kind}`, { file, each }));
  }
  const { newCompany: isNew = false, yes = false, nameEn, lang, ...rest } = options;
  const flags = { ...rest, 'name-en': nameEn };
  const answers = new Answers({ flags, yes, terminal, language });
  const planned = await planIssue(answers, { content, column, language }, isNew);
  const { issue, companies, folder } = planned;
  const files = new Map([[`${folder}/${issue.locale}.mdx`, issueTemplate(issue)]]);
  for (const { file, record } of companies) if (record) files.set(file, companyTemplate(record));
  demandPassing(content, column, files, language);
  writeAll(content, files);
  const { locale } = issue;
  const told = [
    ...Array.from(files.keys(), (file) => say('new.made', { file: shownPath(content, file) })),
    ...companies.flatMap(({ file, record }) =>
      record ? [] : [say('new.kept', { file: shownPath(content, file) })],
    ),
    ...(lang && lang !== locale && isLocale(lang) && rest.text === undefined && !terminal
      ? [say('new.text-language', { language: say(`language.${locale}`), other: lang })]
      : []),
    '',
    ...nextSteps(planned, readSite(environment)),
  ];
  return told.map((line) => inWords(line, language)).join('\n');
}
