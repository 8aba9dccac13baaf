import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Command, Option } from 'commander';
import { speak } from '#commands/command-words.ts';
import { askedLanguage } from '#commands/message-language.ts';
import { runCommandLine } from './run-command.ts';

for (const [words, language] of [
  [['check', '--lang', 'zh'], 'zh'],
  [['--lang=en', 'check'], 'en'],
  [['check', '--lang', 'fr'], undefined],
  [['check', '--lang'], undefined],
  [['check', '--language', 'zh'], undefined],
  [['zh'], undefined],
  [[], undefined],
] as const)
  test(`“${words.join(' ')}” asks for ${language ?? 'no language'}`, () => {
    assert.equal(askedLanguage(words), language);
  });

/** What a small program tells of a command line. */
function toldOf(language: 'en' | 'zh', ...line: string[]): string {
  let told = '';
  const program = speak(new Command('program'), language).exitOverride();
  const output = program.configureOutput();
  program.configureOutput({ ...output, writeErr: (words) => (told += words) });
  program
    .command('check')
    .argument('<number>')
    .option('--fix')
    .addOption(new Option('--format <form>').choices(['human', 'json']))
    .action(() => undefined);
  assert.throws(() => program.parse(line, { from: 'user' }));
  return told;
}

for (const [line, en, zh] of [
  ['check 1 --fixx', 'There is no option --fixx. Did you mean --fix?', '没有选项 --fixx。是不是 --fix？'],
  ['check 1 --other', 'There is no option --other.', '没有选项 --other。'],
  ['chekc', 'There is no command chekc. Did you mean check?', '没有命令 chekc。是不是 check？'],
  ['check', '<number> is missing.', '缺少 <number>；加上 --help，可以看用法。'],
  ['check 1 --format', 'The value of --format <form> is missing.', '--format <form> 后面没有写值。'],
  [
    'check 1 --format xml',
    '--format <form> cannot be “xml”; it is human or json.',
    '--format <form> 不能是“xml”，只能是 human 或 json。',
  ],
  [
    'check 1 2',
    'Too many arguments: 1, 2. The command takes 1, besides its options.',
    '多写了：1, 2。除了选项，这个命令只带 1 项。',
  ],
] as const)
  test(`“${line}” is told in either language`, () => {
    assert.equal(toldOf('en', ...line.split(' ')), `${en}\n`);
    assert.equal(toldOf('zh', ...line.split(' ')), `${zh}\n`);
  });

/** A space beside a mark that has its own. */
const spaceBesideMark = / [，。：；？！、）》]|[，。：；？！、（《] /;

/** Runs of three English words, as no Chinese sentence has them. */
const english = /[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}/;

test('the help of every command is in Chinese where it is asked for', async () => {
  const help = (...words: string[]) => runCommandLine(process.env, ...words, '--help', '--lang', 'zh');
  const { printed } = await help();
  const names = Array.from(printed.matchAll(/^ {2}([a-z-]+)(?: \[| <)/gm), ([, name = '']) => name);
  assert.ok(names.includes('check') && names.includes('translate'), printed);
  for (const name of names.filter((each) => each !== 'help')) {
    const { printed: own, code } = await help(name);
    assert.equal(code, 0);
    assert.match(own, new RegExp(`^用法 npm run ${name} -- `));
    assert.doesNotMatch(own.replace(/^用法 .*/, ''), english);
    assert.doesNotMatch(own, spaceBesideMark);
  }
});
