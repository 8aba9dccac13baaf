import { existsSync } from 'node:fs';
import { checkColumn } from '#content/check-column.ts';
import { checkVersion, versionFile } from '#content/content-version.ts';
import { Disk } from '#content/disk.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { readFolders } from '#content/settings.ts';
import { describeDiagnostics, sayCount } from '#diagnostics/reporters/human.ts';
import { diagnosticsForGitHub } from '#diagnostics/reporters/github.ts';
import { diagnosticsAsJson } from '#diagnostics/reporters/json.ts';
import { askedLanguage, messageLanguage } from '#commands/message-language.ts';
import { columnFile, extensionsFile } from '#state/project.ts';
import { inWords, wordingLanguages, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** Commands that go on where content is of another version: one changes it, the other tells an editor of it. */
const commandsForAny = ['init', 'migrate', 'language-server'];

/** What is wrong with a column before a command starts, written. */
export interface ColumnProblems {
  text: string;
  /** Whether it is what the command was to print: the report of a check. */
  isReport: boolean;
}

/** The form in which a check was asked to report, before commands are known; undefined where none was. */
function askedForm(words: readonly string[]): 'json' | 'github' | undefined {
  if (!words.includes('check')) return undefined;
  const typed = /(?:^|\s)--format[ =](json|github)(?:\s|$)/.exec(words.join(' '))?.[1];
  return typed === 'json' || typed === 'github' ? typed : undefined;
}

/** The language that the column asks messages to be in, as far as it can be read. */
function languageOf(column: unknown): WordingLanguage | undefined {
  const { messages } = (column ?? {}) as { messages?: unknown };
  return wordingLanguages.find((language) => language === messages);
}

/**
 * Says why no command can work with a column: its settings are wrong, or its content is of another version. Newer content is
 * told alone, since its program may know other settings too.
 */
async function findProblems(
  content: string,
  command = '',
): Promise<{ column: unknown; problems: Diagnostic[] }> {
  const { column, problems } = await checkColumn(content);
  const version = checkVersion(new Disk(content));
  if (version.isNewer && command !== 'init') return { column, problems: version.problems };
  if (problems.length > 0) return { column, problems };
  // What the column adds is checked against the program, which is loaded with these settings.
  if (extensionsFile() !== undefined) {
    const { checkExtensions } = await import('#content/check-extensions.ts');
    problems.push(...(await checkExtensions(content)));
  }
  if (problems.length > 0) return { column, problems };
  return { column, problems: commandsForAny.includes(command) ? [] : version.problems };
}

/**
 * Checks `column.config.ts`, and the version of the content, before a command starts.
 *
 * @param words the command line
 * @returns what is wrong with it, in the form and language that are asked for; undefined where nothing is
 */
export async function describeColumnProblems(
  environment: NodeJS.ProcessEnv,
  words: readonly string[],
): Promise<ColumnProblems | undefined> {
  // That there is no column is told by the commands that need one.
  if (!existsSync(columnFile())) return undefined;
  const { CONTENT_DIR: content } = readFolders(environment);
  const { column, problems } = await findProblems(content, words[2]);
  if (problems.length === 0) return undefined;
  const language = messageLanguage(environment, askedLanguage(words), languageOf(column));
  const form = askedForm(words);
  if (form === 'json') return { text: diagnosticsAsJson(problems, language), isReport: true };
  if (form === 'github') return { text: diagnosticsForGitHub(problems, content, language), isReport: true };
  const isOfVersion = problems.every(({ file }) => file === versionFile);
  const unsound = isOfVersion
    ? say('column-file.version')
    : say('column-file.unsound', { problems: sayCount(problems) });
  const told = inWords(unsound, language);
  return {
    text: `${describeDiagnostics(problems, content, undefined, language)}\n\n${told}`,
    isReport: words.includes('check'),
  };
}
