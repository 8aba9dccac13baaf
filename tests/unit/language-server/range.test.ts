import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '#content/settings.ts';
import { ColumnChecker, linesOfChecked } from '#language-server/column-checker.ts';
import { rangeOf } from '#language-server/range.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import { say } from '#wording/phrase.ts';
import { copyContent, originalFile, scratchFolder } from '../content/content-copy.ts';
import { Random } from '../../random.ts';
import { tries } from '../../extent.ts';

const issue = 'issues/005-example-five/zh.mdx';

function checkerOf(t: TestContext, content: string): ColumnChecker {
  const settings: Settings = { content, cache: scratchFolder(t), out: scratchFolder(t) };
  return new ColumnChecker(settings, { SOURCE_DATE_EPOCH: String(Date.UTC(2025, 5, 1) / 1000) });
}

/** Words without a fault: of one code unit, of two, and of several characters that are seen as one. */
const words = ['芯片', '𠮷野', '😀', '👩‍💻', 'e\u0301', '“引文”', 'Groq', '2024 年', '，'];

/** A mistake, what is marked of it, and its code. */
const mistakes = [
  { typed: '字,字', marked: ',字', code: 'chinese-text' },
  { typed: '字<Cite id="nobody" />字', marked: 'id="nobody"', code: 'unknown-reference' },
  { typed: '字[链接](/issues/99/)字', marked: '/issues/99/', code: 'links-resolve' },
  { typed: '字[^七]字', marked: '[^七]', code: 'notes-paired' },
];

for (const { typed, marked, code } of mistakes)
  test(`${code} is marked where it stands, whatever stands before it, in editors’ columns`, async (t) => {
    const random = new Random(20);
    const checker = checkerOf(t, copyContent(t, {}));
    for (let count = 0; count < tries(4, 40); count += 1) {
      const before = Array.from({ length: random.between(0, 6) }, () => random.pick(words)).join('');
      const title = `示例${random.pick(words)}`;
      const text = originalFile({ title, text: `第一段。\n\n${before}${typed}。` });
      const source = text.replaceAll('\n', random.pick(['\n', '\r\n']));
      const checked = await checker.check(new Map([[issue, source]]));
      const lines = linesOfChecked(checked)(issue);
      const found = checked.diagnostics.filter((each) => each.file === issue && each.code === code);
      const document = TextDocument.create('file:///x', 'mdx', 1, source);
      const ranges = found.map((each) => document.getText(rangeOf(lines, each)));
      const starts = found.map((each) => document.offsetAt(rangeOf(lines, each).start));
      const place = source.indexOf(typed) + typed.indexOf(marked);
      assert.ok(
        starts.includes(place),
        `at ${starts.join()} instead of ${place} in ${JSON.stringify(source)}`,
      );
      assert.ok(
        ranges.some((range) => marked.startsWith(range)),
        ranges.join(),
      );
    }
  });

test('a value of YAML is marked where it stands, whatever stands before it', async (t) => {
  const random = new Random(21);
  const checker = checkerOf(t, copyContent(t, {}));
  for (let count = 0; count < tries(4, 40); count += 1) {
    const before = random.pick(words.slice(0, 6));
    const source = originalFile({ cover: undefined, tags: `[ "${before}", example-nothing]` });
    const checked = await checker.check(new Map([[issue, source]]));
    const document = TextDocument.create('file:///x', 'mdx', 1, source);
    const marked = checked.diagnostics
      .filter(
        ({ file, line }) =>
          file === issue && line === source.slice(0, source.indexOf('tags:')).split('\n').length,
      )
      .map((each) => document.getText(rangeOf(linesOfChecked(checked)(issue), each)));
    assert.ok(marked.length > 0);
    // Inside an emoji of several signs, the invisible one between them is marked.
    for (const each of marked) assert.ok(/^(?:"|example-nothing$)/.test(each) || before.includes(each), each);
  }
});

/** A problem that knows its start only. */
const at = (line: number, column: number) => ({ line, column, message: say('no-content.help') });

const ranges: [text: string, line: number, column: number, marked: string][] = [
  ['## 标题 一\n', 1, 1, '## 标题 一'],
  ['  tags: [groq-2024, b]', 1, 10, 'groq-2024'],
  ['一句话。', 1, 1, '一句'],
  ['看[^一]这', 1, 2, '[^一]'],
  ['<Figure src="./a.png" alt="x" /> 字', 1, 1, '<Figure src="./a.png" alt="x" />'],
  ['a\r\n😀b\r\n', 2, 3, 'b'],
  ['a\nb', 9, 9, ''],
  ['a\nbc', 1, 99, ''],
  ['', 1, 1, ''],
];

for (const [text, line, column, marked] of ranges)
  test(`marks ${JSON.stringify(marked)} at ${line}:${column} of ${JSON.stringify(text)}`, () => {
    const document = TextDocument.create('file:///x', 'mdx', 1, text);
    const range = rangeOf(new SourceLines(text), at(line, column));
    assert.equal(document.getText(range), marked);
    assert.equal(range.start.line, range.end.line);
  });

test('marks what the message quotes, and what a fix replaces', () => {
  const text = '在2024年，“北京 大学”';
  const lines = new SourceLines(text);
  const document = TextDocument.create('file:///x', 'mdx', 1, text);
  const quoting = say('did-you-mean', { nearest: '2024年', otherwise: '' });
  const fix = { start: 8, end: 10, text: '' };
  assert.equal(document.getText(rangeOf(lines, { line: 1, column: 2, message: quoting })), '2024年');
  assert.equal(document.getText(rangeOf(lines, { ...at(1, 9), fix })), text.slice(8, 10));
});
