import type { Terminal } from '#authoring/terminal.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Something to be known before files are made. */
export interface Question<T> {
  /** The flag that answers it, without its dashes. */
  flag: string;
  /** What is asked in a terminal. */
  words: Phrase;
  /** What Enter alone, or `--yes`, takes; undefined where nothing can be proposed. */
  proposal: string | undefined;
  /** Whether the proposal is a guess, which only somebody who sees it may take. */
  isGuess?: boolean;
  /** Whether nothing is proposed only because an earlier answer is missing, which is told already. */
  follows?: boolean;
  /** Whether its flag may be left out without a terminal: the proposal is taken, where there is one. */
  optional?: boolean;
  /** What the Tab key completes. */
  known?: readonly string[];
  /**
   * Reads an answer.
   * @throws {UserError} with a sentence for the author, which names the nearest right value
   */
  read: (typed: string) => T;
}

/** Where answers come from. */
export interface AnswerSources {
  /** The flags that were given, without their dashes. */
  flags: Readonly<Record<string, string | undefined>>;
  /** Whether every proposal is taken without asking. */
  yes: boolean;
  /** Undefined where nobody can be asked. */
  terminal: Terminal | undefined;
  /** The language of questions and mistakes. */
  language: WordingLanguage;
}

/** What people type for yes and no. */
const answers: [form: RegExp, isYes: boolean][] = [
  [/^(?:y|yes|是的?|对)?$/i, true],
  [/^(?:n|no|否|不|不是|不对)$/i, false],
];

/** Gathers answers: from flags, from proposals, or from somebody at a terminal. */
export class Answers {
  readonly #sources: AnswerSources;
  readonly #problems: Phrase[] = [];
  readonly #missing: Phrase[] = [];

  constructor(sources: AnswerSources) {
    this.#sources = sources;
  }

  /** Whether somebody is asked for what no flag gives. */
  get asks(): boolean {
    return this.#sources.terminal !== undefined && !this.#sources.yes;
  }

  #inWords(phrase: Phrase | string): string {
    return inWords(phrase, this.#sources.language);
  }

  async #ask<T>({ words, proposal, known, read }: Question<T>, terminal: Terminal): Promise<T> {
    const prompt =
      proposal === undefined ? say('ask.prompt', { words }) : say('ask.prompt.proposed', { words, proposal });
    for (;;) {
      const answer = (await terminal.ask(this.#inWords(prompt), known)) || proposal;
      if (answer === undefined) {
        terminal.tell(`  ${this.#inWords(say('ask.needed'))}`);
        continue;
      }
      try {
        return read(answer);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        terminal.tell(`  ${this.#inWords(error.phrase)}`);
      }
    }
  }

  /** Reads what a flag gives; where it is wrong, it is asked again or told at the end. */
  #flag<T>({ flag, read }: Question<T>, given: string): { answer: T } | undefined {
    try {
      return { answer: read(given) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const told = say('answer.flag', { flag, problem: error.phrase });
      if (this.asks) this.#sources.terminal?.tell(this.#inWords(told));
      else this.#problems.push(told);
      return undefined;
    }
  }

  /** Whether a flag was given. */
  isGiven(flag: string): boolean {
    return this.#sources.flags[flag] !== undefined;
  }

  /** Tells something before a question, where it is asked. */
  tell(words: Phrase): void {
    if (this.asks) this.#sources.terminal?.tell(`  ${this.#inWords(words)}`);
  }

  /** The answer to a question; undefined where there is none, which `settle` tells. */
  async get<T>(question: Question<T>): Promise<T | undefined> {
    const { flag, proposal, isGuess = false, follows = false, optional = false, read } = question;
    const { flags, yes, terminal } = this.#sources;
    const given = flags[flag];
    const found = given === undefined ? undefined : this.#flag(question, given);
    if (found) return found.answer;
    if (terminal && !yes) return this.#ask(question, terminal);
    if (given !== undefined) return undefined;
    const proposed = isGuess ? undefined : proposal;
    const isNeeded = !optional && (!yes || (proposed === undefined && !follows));
    if (isNeeded)
      this.#missing.push(
        proposed === undefined
          ? say('answer.missing', { flag })
          : say('answer.missing.proposed', { flag, proposal: proposed }),
      );
    return proposed === undefined ? undefined : read(proposed);
  }

  /**
   * Asks for a yes, which Enter alone is too; again, until the answer is yes or no.
   * @returns whether nobody can be asked, or the answer is yes
   */
  async confirm(words: Phrase): Promise<boolean> {
    const { terminal } = this.#sources;
    if (!this.asks || !terminal) return true;
    for (;;) {
      const answer = await terminal.ask(`  ${this.#inWords(say('ask.confirm', { words }))}`);
      const found = answers.find(([form]) => form.test(answer.normalize('NFKC')));
      if (found) return found[1];
      terminal.tell(`  ${this.#inWords(say('ask.yes-or-no'))}`);
    }
  }

  /** @throws {UserError} that tells every wrong and every missing flag at once */
  settle(): void {
    const { yes } = this.#sources;
    const missing = [...this.#missing];
    if (missing.length > 0) {
      missing.unshift(say(yes ? 'answer.none-proposed' : 'answer.no-terminal'));
      missing.push(say(yes ? 'answer.add' : 'answer.add-or-yes'));
    }
    const lines = [...this.#problems, ...missing];
    if (lines.length > 0)
      throw new UserError(
        missing.length > 0 ? 'missing-answer' : 'invalid-value',
        say('answer.lines', { lines: [...lines, say('answer.nothing-written')] }),
      );
  }
}
