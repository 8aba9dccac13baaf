import type { Command, Option } from 'commander';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

const titles: Record<string, Phrase> = {
  'Usage:': say('help.title.usage'),
  'Arguments:': say('help.title.arguments'),
  'Options:': say('help.title.options'),
  'Commands:': say('help.title.commands'),
};

function describeOption({ description, argChoices, defaultValue }: Option): Phrase | string {
  const words = argChoices ? say('help.choices', { words: description, choices: argChoices }) : description;
  const hasDefault = defaultValue !== undefined && typeof defaultValue !== 'boolean';
  return hasDefault ? say('help.default', { words, value: String(defaultValue) }) : words;
}

const nearest = '(?:\\n\\(Did you mean (?:one of )?(.+?)\\?\\))?';

/** What Commander says of a wrong command line, each with what it stands for here. */
const mistakes: [pattern: RegExp, explain: (...parts: string[]) => Phrase][] = [
  [
    new RegExp(`^error: unknown option '(.+?)'${nearest}$`),
    (flag, near) => say('usage.unknown-option', { flag, near: near ? near.split(', ') : [] }),
  ],
  [
    new RegExp(`^error: unknown command '(.+?)'${nearest}$`),
    (name, near) => say('usage.unknown-command', { name, near: near ? near.split(', ') : [] }),
  ],
  [/^error: missing required argument '(.+)'$/, (name) => say('usage.missing-argument', { name })],
  [/^error: required option '(.+)' not specified$/, (flags) => say('usage.missing-option', { flags })],
  [/^error: option '(.+)' argument missing$/, (flags) => say('usage.missing-value', { flags })],
  [
    /^error: option '(.+?)' argument '([^]*)' is invalid\. Allowed choices are (.+)\.$/,
    (flags, value, choices) => say('usage.wrong-value', { flags, value, choices: choices.split(', ') }),
  ],
  [
    /^error: too many arguments(?: for '.+?')?\. Expected (\d+) arguments? but got \d+: ([^]*)\.$/,
    (expected, words) => say('usage.too-many', { expected: Number(expected), words }),
  ],
];

/** How a command is typed: by npm, which hands on what stands behind `--`. */
function describeUsage(command: Command, language: WordingLanguage): string {
  const [name, usage] = command.parent ? [command.name(), command.usage()] : ['<command>', '[options]'];
  return `npm run ${name} -- ${usage.replace('[options]', inWords(say('help.options'), language))}`;
}

/** What Commander says of a mistake, in the words of the column; as it is where it is none that is known. */
function explainMistake(told: string): Phrase | string {
  for (const [pattern, explain] of mistakes) {
    const found = pattern.exec(told.trim());
    if (found) return explain(...found.slice(1));
  }
  return told.trim();
}

/**
 * Has a program, and the commands that are added to it later, speak a language: the headings of `--help`, and what is
 * told of a command that was mistyped.
 */
export function speak(program: Command, language: WordingLanguage): Command {
  const words = (phrase: Phrase | string): string => inWords(phrase, language);
  return program
    .description(words(say('help')))
    .helpOption('-h, --help', words(say('help.this')))
    .helpCommand('help [command]', words(say('help.command')))
    .configureHelp({
      commandUsage: (command) => describeUsage(command, language),
      styleTitle: (title) => words(titles[title] ?? title),
      optionDescription: (option) => words(describeOption(option)),
    })
    .configureOutput({ outputError: (told, write) => write(`${words(explainMistake(told))}\n`) });
}
