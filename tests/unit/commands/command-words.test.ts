import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Command, Option } from 'commander';
import { speak } from '#commands/command-words.ts';
import { askedLanguage } from '#commands/message-language.ts';
import { runCommandLine } from './run-command.ts';
import { english } from '../in-english.ts';

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
  [
    'check 1 --fixx',
    english('usage.unknown-option', { flag: '--fixx', near: ['--fix'] }),
    '没有选项 --fixx。是不是 --fix？',
  ],
  ['check 1 --other', english('usage.unknown-option', { flag: '--other', near: [] }), '没有选项 --other。'],
  [
    'chekc',
    english('usage.unknown-command', { name: 'chekc', near: ['check'] }),
    '没有命令 chekc。是不是 check？',
  ],
  [
    'check',
    english('usage.missing-argument', { name: 'number' }),
    '缺少 <number>；加上 --help，可以看用法。',
  ],
  [
    'check 1 --format',
    english('usage.missing-value', { flags: '--format <form>' }),
    '--format <form> 后面没有写值。',
  ],
  [
    'check 1 --format xml',
    english('usage.wrong-value', { flags: '--format <form>', value: 'xml', choices: ['human', 'json'] }),
    '--format <form> 不能是“xml”，只能是 human 或 json。',
  ],
  [
    'check 1 2',
    english('usage.too-many', { expected: 1, words: '1, 2' }),
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
const englishWords = /[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}/;

test('the help of every command is in Chinese where it is asked for', async () => {
  const help = (...words: string[]) => runCommandLine(process.env, ...words, '--help', '--lang', 'zh');
  const { printed } = await help();
  const names = Array.from(printed.matchAll(/^ {2}([a-z-]+)(?: \[| <)/gm), ([, name = '']) => name);
  assert.ok(names.includes('check') && names.includes('translate'), printed);
  for (const name of names.filter((each) => each !== 'help')) {
    const { printed: own, code } = await help(name);
    assert.equal(code, 0);
    assert.match(own, new RegExp(`^用法 npm run ${name} -- `));
    assert.doesNotMatch(own.replace(/^用法 .*/, ''), englishWords);
    assert.doesNotMatch(own, spaceBesideMark);
  }
});
