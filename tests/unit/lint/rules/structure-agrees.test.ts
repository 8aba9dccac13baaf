import assert from 'node:assert/strict';
import { test } from 'node:test';
import { structureAgrees } from '#lint/rules/structure-agrees.ts';
import { diagnosticsOf, told } from '../rule-fixture.ts';

/** What the valid fixture lacks in its translations is no news here. */
const isOurs = ({ file }: { file: string }): boolean => /^issues\/00[567]-/.test(file);

test('a translation is built as its original is', async () => {
  const diagnostics = (await diagnosticsOf(structureAgrees, 'broken')).filter(isOurs);
  assert.deepEqual(
    diagnostics.map(
      (diagnostic) => `${told(diagnostic)} → ${diagnostic.related?.line}:${diagnostic.related?.column}`,
    ),
    [
      'issues/007-example-seven/en.mdx:12:1 the translation has 2 sections, the original 1 → 22:1',
      'issues/006-example-six/en.mdx:12:1 the translation has 2 sections, the original 3 → 26:1',
      'issues/006-example-six/en.mdx:8:1 the text cites 2 references, the original’s cites 3: “example-filing” is missing → 28:2',
      'issues/005-example-five/en.mdx:8:1 the text before the first section cites no reference, the original’s cites 1: “example-report” is missing → 22:6',
      'issues/005-example-five/en.mdx:10:1 this section has no subheading, the original’s has 1 → 40:1',
      'issues/005-example-five/en.mdx:14:1 this list has 2 items, the original’s has 3 → 28:1',
      'issues/005-example-five/en.mdx:17:1 this list is bulleted, the original’s is numbered → 32:1',
      'issues/005-example-five/en.mdx:20:1 this table has 2 rows and 3 columns, the original’s has 3 and 2 → 35:1',
      'issues/005-example-five/en.mdx:26:1 this section has no funding chart, the original’s has 1 → 48:1',
      'issues/005-example-five/en.mdx:26:1 this section cites 1 reference, the original’s cites 2: “example-report” and “example-book” are missing → 50:5',
      'issues/005-example-five/en.mdx:30:17 this section cites 1 reference, the original’s cites 2: “example-filing” is not among them → 44:1',
      'issues/005-example-five/en.mdx:46:1 this section has 2 callouts, the original’s has 1 → 52:1',
      'issues/005-example-five/en.mdx:40:1 this section has 1 pull quote, the original’s has none → 52:1',
      'issues/005-example-five/en.mdx:52:1 the list of notes cites 1 reference, the original’s cites 1: “example-filing” is missing → 60:9',
      'issues/005-example-five/en.mdx:52:14 the list of notes cites 1 reference, the original’s cites 1: “example-book” is not among them → 60:1',
    ],
  );
});

test('paragraphs, the order of citations and notes of the translator are free', async () => {
  assert.deepEqual((await diagnosticsOf(structureAgrees, 'nearly')).filter(isOurs), []);
});
