import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatherAuthors } from '#domain/author-entries.ts';
import type { Edition, Issue } from '#domain/issue.ts';
import { catalogOf, issueOf, originalFile, translationFile } from '../sample.ts';

/** The numbers of the issues each author wrote and translated. */
function workOf(issues: readonly Issue[]) {
  const numbers = (list: readonly Issue[]): number[] => list.map(({ number }) => number);
  return Object.fromEntries(
    Array.from(gatherAuthors(issues), ([id, { written, translated }]) => [
      id,
      { written: numbers(written), translated: numbers(translated) },
    ]),
  );
}

test('gathers what each author wrote and translated, the highest number first', () => {
  const { issues } = catalogOf({
    originals: [
      originalFile(1),
      originalFile(2, { authors: ['ann', 'desk'] }),
      originalFile(3, { authors: ['ann'] }),
      originalFile(4),
    ],
    translations: [
      translationFile(1),
      translationFile(3, { translators: ['desk', 'ann'] }),
      translationFile(4),
    ],
  });
  assert.deepEqual(workOf(issues), {
    desk: { written: [4, 2, 1], translated: [3] },
    ann: { written: [3, 2], translated: [4, 3, 1] },
  });
});

test('leaves out authors without an issue', () => {
  assert.deepEqual(workOf([issueOf({}, [])]), { desk: { written: [1], translated: [] } });
  assert.deepEqual(workOf([]), {});
});

test('counts an issue once whose two editions have the same translator', () => {
  const issue = issueOf();
  const { zh, en } = issue.editions as Record<'zh' | 'en', Edition>;
  const twice = { ...issue, editions: { zh: { ...zh, translators: en.translators }, en } };
  assert.deepEqual(workOf([twice]), {
    desk: { written: [1], translated: [] },
    ann: { written: [], translated: [1] },
  });
});

test('has the author as the catalog has it', () => {
  const { issues, authors } = catalogOf({ originals: [originalFile(1)] });
  assert.equal(gatherAuthors(issues).get('desk')?.author, authors.get('desk'));
});
