import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedBlocks } from '#alignment/changed-blocks.ts';
import { fingerprintWords } from '#markdown/fingerprint.ts';

const text = `
## First

Groq was founded in 2016 by engineers of Google.<Cite id="one" />

A second paragraph about something else entirely.

- a
- b

<Callout kind="note">

Lists disagree.

</Callout>

| a | b |
| - | - |
| 1 | 2 |

[^1]: A note.
`;

/** Each change as its kind, its line and the start of what it was and is. */
function told(before: string, after: string): string[] {
  const start = (block: string | undefined): string => block?.split('\n')[0]?.slice(0, 24) ?? '';
  return changedBlocks(before, after).map(
    (change) => `${change.kind} ${change.line} ${start(change.before)} → ${start(change.after)}`,
  );
}

test('finds nothing where nothing changed', () => {
  assert.deepEqual(changedBlocks(text, text), []);
});

test('finds nothing in two empty texts', () => {
  assert.deepEqual(changedBlocks('', '\n\n'), []);
});

const slight = [
  ['line breaks inside a paragraph', text.replace('2016 by', '2016\nby')],
  ['blank lines between blocks', text.replaceAll('\n\n', '\n\n\n')],
  [
    'comments, alone and inside',
    text.replace('## First', '{/* a */}\n\n## First').replace('2016', '{/* b */}2016'),
  ],
  ['a check that is silenced', text.replace('- a', '{/* check-ignore words-fit: so it is */}\n\n- a')],
  ['the form of a character', text.replace('A note', 'A note').normalize('NFD')],
] as const;

for (const [what, after] of slight)
  test(`takes no notice of ${what}, as the fingerprint does`, () => {
    const words = { title: '', description: '' };
    assert.equal(fingerprintWords({ ...words, text: after }), fingerprintWords({ ...words, text }));
    assert.deepEqual(changedBlocks(text, after), []);
  });

test('tells a changed paragraph with its line now, and both its sources', () => {
  const after = `\n\n\n${text.replace('2016', '2017')}`;
  assert.deepEqual(changedBlocks(text, after), [
    {
      kind: 'changed',
      line: 7,
      before: 'Groq was founded in 2016 by engineers of Google.<Cite id="one" />',
      after: 'Groq was founded in 2017 by engineers of Google.<Cite id="one" />',
    },
  ]);
});

test('tells a heading that was written anew as one change', () => {
  assert.deepEqual(told(text, text.replace('First', '别的')), ['changed 2 ## First → ## 别的']);
});

test('tells an added block', () => {
  assert.deepEqual(told(text, text.replace('- a', 'New.\n\n- a')), ['added 8  → New.']);
});

test('tells a removed block at the line of what stands in its place', () => {
  const after = text.replace('A second paragraph about something else entirely.\n\n', '');
  assert.deepEqual(told(text, after), ['removed 6 A second paragraph about → ']);
});

test('tells a block that was removed at the end without a line', () => {
  assert.deepEqual(told(text, text.replace('[^1]: A note.\n', '')), ['removed undefined [^1]: A note. → ']);
});

test('takes a component with what it encloses, a list and a table for one block each', () => {
  const after = text.replace('disagree', 'differ').replace('- b', '- c').replace('| 1 | 2 |', '| 1 | 3 |');
  assert.deepEqual(told(text, after), [
    'changed 8 - a → - a',
    'changed 11 <Callout kind="note"> → <Callout kind="note">',
    'changed 17 | a | b | → | a | b |',
  ]);
});

test('pairs changed blocks with their versions among added and removed ones', () => {
  const before = 'Alpha beta gamma delta.\n\n## Old\n\nOne two three four.\n\nRed green blue.';
  const after = 'Something wholly new.\n\nOne two three five.\n\nAlpha beta gamma epsilon.';
  assert.deepEqual(told(before, after), [
    'removed 1 Alpha beta gamma delta. → ',
    'removed 1 ## Old → ',
    'added 1  → Something wholly new.',
    'changed 3 One two three four. → One two three five.',
    'changed 5 Red green blue. → Alpha beta gamma epsilon',
  ]);
});

test('tells a block that moved as removed and added', () => {
  assert.deepEqual(told('a\n\nb\n\n## c', '## c\n\na\n\nb'), [
    'added 1  → ## c',
    'removed undefined ## c → ',
  ]);
});

test('keeps a sentence together that a component alone on its line would cut apart', () => {
  const before = 'It raised\n<Money amount="USD 1M" />\nin 2020.';
  assert.deepEqual(told(before, before.replace('2020', '2021')), ['changed 1 It raised → It raised']);
});

test('cuts a text that is not MDX by its blank lines', () => {
  assert.deepEqual(told('one {oops\n\ntwo', 'one {oops\n\n\nthree\n'), ['changed 4 two → three']);
  assert.deepEqual(told('one <b\r\n\r\ntwo', 'one\n\ntwo'), ['changed 1 one <b → one']);
});

test('takes a whole text for added, or removed', () => {
  assert.deepEqual(told('', 'a\n\n## b'), ['added 1  → a', 'added 3  → ## b']);
  assert.deepEqual(told('a', ''), ['removed undefined a → ']);
});

test('compares long texts', () => {
  const long = Array.from({ length: 2000 }, (_, index) => `Paragraph ${index} of many, with some words.`);
  const changed = long.map((line, index) => (index % 50 === 0 ? `${line} More.` : line));
  const changes = changedBlocks(long.join('\n\n'), changed.join('\n\n'));
  assert.equal(changes.length, 40);
});
