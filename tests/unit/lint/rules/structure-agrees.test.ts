import assert from 'node:assert/strict';
import { test } from 'node:test';
import { structureAgrees } from '#lint/rules/structure-agrees.ts';
import { diagnosticsOf, told } from '../rule-fixture.ts';
import { english } from '../../in-english.ts';
import { say } from '#wording/phrase.ts';

/** What the valid fixture lacks in its translations is no news here. */
const isOurs = ({ file }: { file: string }): boolean => /^issues\/00[567]-/.test(file);

test('a translation is built as its original is', async () => {
  const diagnostics = (await diagnosticsOf(structureAgrees, 'broken')).filter(isOurs);
  assert.deepEqual(
    diagnostics.map(
      (diagnostic) => `${told(diagnostic)} → ${diagnostic.related?.line}:${diagnostic.related?.column}`,
    ),
    [
      `issues/007-example-seven/en.mdx:12:1 ${english('structure-agrees.sections', { ours: 2, theirs: 1 })} → 22:1`,
      `issues/006-example-six/en.mdx:12:1 ${english('structure-agrees.sections', { ours: 2, theirs: 3 })} → 26:1`,
      `issues/006-example-six/en.mdx:8:1 ${english('structure-agrees.missing', { what: say('structure-agrees.text'), ours: 2, theirs: 3, ids: ['example-filing'] })} → 28:2`,
      `issues/005-example-five/en.mdx:8:1 ${english('structure-agrees.missing', { what: say('structure-agrees.lead'), ours: 0, theirs: 1, ids: ['example-report'] })} → 22:6`,
      `issues/005-example-five/en.mdx:10:1 ${english('structure-agrees.count', { what: say('structure-agrees.section'), noun: 'subheading', ours: 0, theirs: 1 })} → 40:1`,
      `issues/005-example-five/en.mdx:14:1 ${english('structure-agrees.list-size', { ours: 2, theirs: 3 })} → 28:1`,
      `issues/005-example-five/en.mdx:17:1 ${english('structure-agrees.list-kind', { ours: 'bulleted', theirs: 'numbered' })} → 32:1`,
      `issues/005-example-five/en.mdx:20:1 ${english('structure-agrees.table', { rows: 2, columns: 3, otherRows: 3, otherColumns: 2 })} → 35:1`,
      `issues/005-example-five/en.mdx:26:1 ${english('structure-agrees.count', { what: say('structure-agrees.section'), noun: 'FundingChart', ours: 0, theirs: 1 })} → 48:1`,
      `issues/005-example-five/en.mdx:26:1 ${english('structure-agrees.missing', { what: say('structure-agrees.section'), ours: 1, theirs: 2, ids: ['example-report', 'example-book'] })} → 50:5`,
      `issues/005-example-five/en.mdx:30:17 ${english('structure-agrees.surplus', { what: say('structure-agrees.section'), ours: 1, theirs: 2, id: 'example-filing' })} → 44:1`,
      `issues/005-example-five/en.mdx:46:1 ${english('structure-agrees.count', { what: say('structure-agrees.section'), noun: 'Callout', ours: 2, theirs: 1 })} → 52:1`,
      `issues/005-example-five/en.mdx:40:1 ${english('structure-agrees.count', { what: say('structure-agrees.section'), noun: 'PullQuote', ours: 1, theirs: 0 })} → 52:1`,
      `issues/005-example-five/en.mdx:52:1 ${english('structure-agrees.missing', { what: say('structure-agrees.notes'), ours: 1, theirs: 1, ids: ['example-filing'] })} → 60:9`,
      `issues/005-example-five/en.mdx:52:14 ${english('structure-agrees.surplus', { what: say('structure-agrees.notes'), ours: 1, theirs: 1, id: 'example-book' })} → 60:1`,
    ],
  );
});

test('paragraphs, the order of citations and notes of the translator are free', async () => {
  assert.deepEqual((await diagnosticsOf(structureAgrees, 'nearly')).filter(isOurs), []);
});
