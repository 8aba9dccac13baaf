import type { Terminal } from '#authoring/terminal.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';

/** Something to be known before files are made. */
export interface Question<T> {
  /** The flag that answers it, without its dashes. */
  flag: string;
  /** What is asked in a terminal. */
  words: string;
  /** What Enter alone, or `--yes`, takes; undefined where nothing can be proposed. */
  proposal: string | undefined;
  /** Whether nothing is proposed only because an earlier answer is missing, which is told already. */
  follows?: boolean;
  /** What the Tab key completes. */
  known?: readonly string[];
  /** Whether its flag may be left out without a terminal: the proposal is taken. */
  optional?: boolean;
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
  /** The language in which mistakes are told; English unless given. */
  language?: WordingLanguage;
}

/** Gathers answers: from flags, from proposals, or from somebody at a terminal. */
export class Answers {
  readonly #sources: AnswerSources;
  readonly #problems: string[] = [];
  readonly #missing: string[] = [];

  constructor(sources: AnswerSources) {
    this.#sources = sources;
  }

  /** Whether somebody is asked for what no flag gives. */
  get asks(): boolean {
    return this.#sources.terminal !== undefined && !this.#sources.yes;
  }

  #told({ phrase }: UserError): string {
    return inWords(phrase, this.#sources.language ?? 'en');
  }

  async #ask<T>({ words, proposal, known, read }: Question<T>, terminal: Terminal): Promise<T> {
    for (;;) {
      const typed = await terminal.ask(`${words}${proposal ? ` [${proposal}]` : ''}: `, known);
      const answer = typed || proposal;
      if (answer === undefined) continue;
      try {
        return read(answer);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        terminal.tell(`  ${this.#told(error)}`);
      }
    }
  }

  /** Reads what a flag gives; where it is wrong, it is asked again or told at the end. */
  #flag<T>({ flag, read }: Question<T>, given: string): { answer: T } | undefined {
    try {
      return { answer: read(given) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const told = `--${flag}: ${this.#told(error)}`;
      if (this.asks) this.#sources.terminal?.tell(told);
      else this.#problems.push(told);
      return undefined;
    }
  }

  /** The answer to a question; undefined where there is none, which `settle` tells. */
  async get<T>(question: Question<T>): Promise<T | undefined> {
    const { flag, proposal, follows, optional, read } = question;
    const { flags, yes, terminal } = this.#sources;
    const given = flags[flag];
    const found = given === undefined ? undefined : this.#flag(question, given);
    if (found) return found.answer;
    if (terminal && !yes) return this.#ask(question, terminal);
    const isNeeded = yes ? proposal === undefined && !follows : !optional;
    if (given === undefined && isNeeded)
      this.#missing.push(
        proposal === undefined ? `  --${flag}` : `  --${flag.padEnd(8)}  proposed: ${proposal}`,
      );
    return proposal === undefined ? undefined : read(proposal);
  }

  /**
   * Asks for a yes, which Enter alone is too.
   * @returns whether nobody can be asked, or the answer is yes
   */
  async confirm(words: string): Promise<boolean> {
    const { terminal } = this.#sources;
    if (!this.asks || !terminal) return true;
    return !/^(?:n|no|否|不)/i.test(await terminal.ask(`${words} [Y/n] `));
  }

  /** @throws {UserError} that tells every wrong and every missing flag at once */
  settle(): void {
    const missing = [...this.#missing];
    if (missing.length > 0) {
      missing.unshift(
        this.#sources.yes
          ? 'Nothing can be proposed for what is missing:'
          : 'There is no terminal to ask in, and these flags are missing:',
      );
      missing.push(this.#sources.yes ? 'Add it.' : 'Add them, or --yes to take what is proposed.');
    }
    const told = [...this.#problems, ...missing];
    if (told.length > 0)
      throw new UserError(
        missing.length > 0 ? 'missing-answer' : 'invalid-value',
        [...told, 'Nothing was written.'].join('\n'),
      );
  }
}
