import { existsSync } from 'node:fs';
import { checkColumn } from '#content/check-column.ts';
import { readFolders } from '#content/settings.ts';
import { describeDiagnostics, sayCount } from '#diagnostics/reporters/human.ts';
import { diagnosticsForGitHub } from '#diagnostics/reporters/github.ts';
import { diagnosticsAsJson } from '#diagnostics/reporters/json.ts';
import { askedLanguage, messageLanguage } from '#commands/message-language.ts';
import { columnFile, extensionsFile } from '#state/project.ts';
import { inWords, wordingLanguages, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** What is wrong with `column.config.ts`, written. */
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
 * Checks `column.config.ts` before a command starts.
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
  const { column, problems } = await checkColumn(content);
  // What the column adds is checked against the program, which is loaded with these settings.
  if (problems.length === 0 && extensionsFile() !== undefined) {
    const { checkExtensions } = await import('#content/check-extensions.ts');
    problems.push(...(await checkExtensions(content)));
  }
  if (problems.length === 0) return undefined;
  const language = messageLanguage(environment, askedLanguage(words), languageOf(column));
  const form = askedForm(words);
  if (form === 'json') return { text: diagnosticsAsJson(problems, language), isReport: true };
  if (form === 'github') return { text: diagnosticsForGitHub(problems, content, language), isReport: true };
  const told = inWords(say('column-file.unsound', { problems: sayCount(problems) }), language);
  return {
    text: `${describeDiagnostics(problems, content, undefined, language)}\n\n${told}`,
    isReport: words.includes('check'),
  };
}
