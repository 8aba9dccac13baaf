import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { countDiagnostics, describeDiagnostics } from '#diagnostics/reporters/human.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

const problem: Diagnostic = {
  severity: 'error',
  file: 'tags.yaml',
  line: 2,
  column: 7,
  code: 'yaml-stray',
  message: 'something is wrong',
  help: 'Mend it.',
};

function contentWith(t: TestContext, text: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'industry-observer-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(path.join(folder, 'tags.yaml'), text);
  return folder;
}

/** The words of a report, whether the terminal of the test has colours or not. */
function words(problems: Diagnostic[], folder: string): string[] {
  return stripVTControlCharacters(describeDiagnostics(problems, folder)).split('\n');
}

/** Sets a variable of the environment for one test. */
function setVariable(t: TestContext, name: string, value: string): void {
  const before = process.env[name];
  t.after(() => {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  });
  process.env[name] = value;
}

test('tells the place, the line, what is wrong and how to fix it', (t) => {
  const folder = contentWith(t, '- id: one\n  name: One\n');
  assert.deepEqual(words([problem], folder), [
    `${folder}/tags.yaml:2:7  error  something is wrong`,
    '  2 │   name: One',
    '  → Mend it.',
  ]);
});

test('puts lines to paste below how to fix it, as they are indented', (t) => {
  const folder = contentWith(t, '- id: one\n  name: One\n');
  const help = 'Add these:\npictures:\n  board.jpg: \u001b[2J';
  assert.deepEqual(words([{ ...problem, help }], folder).slice(2), [
    '  → Add these:',
    '      pictures:',
    '        board.jpg:  [2J',
  ]);
});

test('puts an empty line between problems, and keeps their order', (t) => {
  const folder = contentWith(t, '- id: one\n  name: One\n');
  const warning: Diagnostic = { ...problem, severity: 'warning', line: 1, column: 3, message: 'take care' };
  assert.deepEqual(words([problem, warning], folder), [
    `${folder}/tags.yaml:2:7  error  something is wrong`,
    '  2 │   name: One',
    '  → Mend it.',
    '',
    `${folder}/tags.yaml:1:3  warning  take care`,
    '  1 │ - id: one',
    '  → Mend it.',
  ]);
});

test('writes nothing about no problems', () => {
  assert.equal(describeDiagnostics([], '/nowhere'), '');
});

const excerpts = [
  { title: 'counts the line ends of Windows', text: 'one\r\ntwo\r\nthree', line: 2, shown: ['  2 │ two'] },
  { title: 'leaves out spaces at the end of the line', text: 'one  \t\n', line: 1, shown: ['  1 │ one'] },
  { title: 'shows no line that is empty', text: 'one\n  \n', line: 2, shown: [] },
  { title: 'shows no line behind the end of the file', text: 'one\n', line: 9, shown: [] },
  {
    title: 'shows a line of 120 characters whole',
    text: 'x'.repeat(120),
    line: 1,
    shown: [`  1 │ ${'x'.repeat(120)}`],
  },
  {
    title: 'cuts a longer line',
    text: 'x'.repeat(121),
    line: 1,
    shown: [`  1 │ ${'x'.repeat(119)}…`],
  },
];

for (const { title, text, line, shown } of excerpts)
  test(title, (t) => {
    const folder = contentWith(t, text);
    assert.deepEqual(words([{ ...problem, line }], folder).slice(1), [...shown, '  → Mend it.']);
  });

test('tells of a folder and of a file that cannot be read without a line', (t) => {
  const folder = contentWith(t, '');
  mkdirSync(path.join(folder, 'issues'));
  for (const file of ['issues', 'nowhere.yaml'])
    assert.deepEqual(words([{ ...problem, file, line: 1, column: 1 }], folder), [
      `${folder}/${file}:1:1  error  something is wrong`,
      '  → Mend it.',
    ]);
});

test('leaves the arrow out where nothing is said of how to fix it', (t) => {
  const folder = contentWith(t, 'one\ntwo\n');
  assert.deepEqual(words([{ ...problem, help: '' }], folder), [
    `${folder}/tags.yaml:2:7  error  something is wrong`,
    '  2 │ two',
  ]);
});

test('shortens the path of a folder below the working directory', () => {
  const folder = path.resolve('tests/fixtures');
  assert.deepEqual(words([{ ...problem, file: 'nowhere.yaml', help: '' }], folder), [
    'tests/fixtures/nowhere.yaml:2:7  error  something is wrong',
  ]);
});

for (const { severity, code } of [
  { severity: 'error', code: 31 },
  { severity: 'warning', code: 33 },
] as const)
  test(`colours ${severity} on a terminal with colours, and nowhere else`, (t) => {
    const folder = contentWith(t, 'one\ntwo\n');
    setVariable(t, 'FORCE_COLOR', '1');
    assert.equal(
      describeDiagnostics([{ ...problem, severity }], folder),
      `\u001B[1m${folder}/tags.yaml:2:7\u001B[22m  \u001B[${code}m${severity}\u001B[39m  something is wrong\n` +
        '\u001B[2m  2 │ two\u001B[22m\n  → Mend it.',
    );
    setVariable(t, 'FORCE_COLOR', '0');
    assert.doesNotMatch(describeDiagnostics([{ ...problem, severity }], folder), /\u001B/);
  });

/** All that could move the cursor or hide a line. */
const steering = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/;

test('shows no control character of a file to the terminal', (t) => {
  setVariable(t, 'FORCE_COLOR', '0');
  const folder = contentWith(t, 'one\ntwo\u001B[2J\u0007\t\u009B three\n');
  assert.doesNotMatch(describeDiagnostics([problem], folder), steering);
});

test('shows no control character of a message', (t) => {
  setVariable(t, 'FORCE_COLOR', '0');
  const quoting = { ...problem, message: '“\u001B[2J” is not a date', help: 'Mend \u0007.' };
  assert.doesNotMatch(describeDiagnostics([quoting], contentWith(t, '')), steering);
});

const counts = [
  { errors: 0, warnings: 0, said: '' },
  { errors: 1, warnings: 0, said: '1 error' },
  { errors: 0, warnings: 2, said: '2 warnings' },
  { errors: 2, warnings: 1, said: '2 errors, 1 warning' },
];

for (const { errors, warnings, said } of counts)
  test(`counts ${errors} errors and ${warnings} warnings as “${said}”`, () => {
    const warning: Diagnostic = { ...problem, severity: 'warning' };
    const problems = [
      ...Array.from({ length: warnings }, () => warning),
      ...Array.from({ length: errors }, () => problem),
    ];
    assert.equal(countDiagnostics(problems), said);
  });
