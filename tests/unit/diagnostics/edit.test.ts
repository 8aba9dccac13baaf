import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, isMadeBy, moveOffset, orderEdits, withLineFeeds, type Edit } from '#diagnostics/edit.ts';
import { EditedText } from '#lint/fixes/edited-text.ts';
import { Random } from '../../random.ts';

/** Some edits of a text of a given length, in its order and without overlaps. */
function editsOf(random: Random, length: number): Edit[] {
  const edits = Array.from({ length: random.between(0, 6) }, () => {
    const start = random.between(0, length);
    return {
      start,
      end: Math.min(length, start + random.between(0, 3)),
      text: random.pick(['', 'x', 'yz', '，']),
    };
  });
  return orderEdits(edits, length);
}

const sample = 'a芯片b,\n cd';

test('edits in order never overlap, and no two insert at the same place', () => {
  const random = new Random(3);
  for (let round = 0; round < 500; round += 1) {
    const edits = editsOf(random, sample.length);
    for (const [index, { start, end }] of edits.entries()) {
      const before = edits[index - 1];
      assert.ok(end >= start && start >= (before?.end ?? 0));
      assert.ok(!before || before.start !== start || before.end !== end || start !== end);
    }
  }
});

test('what no edit replaces is found where it lies after them', () => {
  const random = new Random(4);
  for (let round = 0; round < 500; round += 1) {
    const edits = editsOf(random, sample.length);
    const after = applyEdits(sample, edits);
    for (let offset = 0; offset < sample.length; offset += 1) {
      if (edits.some(({ start, end }) => start <= offset && offset < end)) continue;
      assert.equal(after.charAt(moveOffset(offset, edits)), sample.charAt(offset));
    }
  }
});

test('a text is made of another by its edits, and by no others', () => {
  const random = new Random(5);
  for (let round = 0; round < 500; round += 1) {
    const edits = editsOf(random, sample.length);
    const after = applyEdits(sample, edits);
    const replacements = edits.map(({ start, end, text }) => ({
      before: sample.slice(start, end),
      after: text,
    }));
    assert.ok(isMadeBy(sample, after, replacements));
    assert.ok(!isMadeBy(sample, `${after}!`, replacements));
    assert.equal(isMadeBy(sample, after, []), sample === after);
  }
});

test('a text edited again and again tells the edits that lead to it from its original', () => {
  const random = new Random(6);
  for (let round = 0; round < 300; round += 1) {
    const text = new EditedText(sample);
    for (let time = 0; time < 4; time += 1) {
      const expected = text.text;
      const edits = editsOf(random, expected.length);
      text.copy().apply(edits);
      assert.equal(text.text, expected);
      text.apply(edits);
      assert.equal(text.text, applyEdits(expected, edits));
    }
    assert.equal(applyEdits(sample, text.edits), text.text);
  }
});

test('edits of a text with other line ends are those of the text with line feeds', () => {
  const source = 'a\r\nb\rc\r\n';
  const edits = [
    { start: 3, end: 4, text: 'x\r\ny' },
    { start: 6, end: 6, text: '!' },
  ];
  const written = withLineFeeds(source, edits);
  assert.equal(written?.text, 'a\nb\nc\n');
  assert.equal(applyEdits(written.text, written.edits), applyEdits(source, edits).replace(/\r\n?/g, '\n'));
  assert.equal(withLineFeeds(source, [{ start: 2, end: 3, text: '' }]), undefined);
});
