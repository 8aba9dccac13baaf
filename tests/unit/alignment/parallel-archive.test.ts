import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import type { RootContent } from 'hast';
import { openContext } from '#lint/lint-context.ts';
import type { Segment } from '#markdown/body.ts';
import { traitsOf, type BlockTraits } from '#alignment/block-traits.ts';
import { pairBlocks } from '#alignment/pair-blocks.ts';
import { pairSections, type Side } from '#alignment/pair-sections.ts';
import { parallelRows, type ParallelText, prefixIds } from '#alignment/parallel-rows.ts';
import { isNotes } from '#alignment/sections.ts';
import { toSegments } from '#markdown/segments.ts';

const scratch = mkdtempSync(path.join(os.tmpdir(), 'industry-observer-parallel-'));
after(() => rmSync(scratch, { recursive: true, force: true }));
const content = path.resolve(import.meta.dirname, '../../../content');
const { context } = await openContext({ content, out: scratch, cache: scratch }, Date.now());
const issues = context.issues.flatMap(({ issue, original, translations: [translation] }) =>
  translation ? [{ number: issue.number, original: textOf(original), translation: textOf(translation) }] : [],
);

function textOf({
  locale,
  body,
}: {
  locale: 'zh' | 'en';
  body: { tree: ParallelText['tree'] };
}): ParallelText {
  return { locale, tree: body.tree };
}

/** The sections of the archive with the traits of their blocks, whose counterparts are known to be those in the same place. */
const sections = issues.flatMap(({ original, translation }) =>
  pairSections(original.tree, translation.tree).map(
    (sides) =>
      [
        (sides.original?.blocks ?? []).map(traitsOf),
        (sides.translation?.blocks ?? []).map(traitsOf),
      ] as const,
  ),
);

/** Which block of the translation each block of the original stands beside: `0 1 - 3`. */
function counterparts(before: readonly BlockTraits[], after: readonly BlockTraits[]): string[] {
  const places = before.map(() => '-');
  for (const pair of pairBlocks(before, after))
    for (let place = pair.before[0]; place < pair.before[1]; place += 1)
      if (pair.after[0] < pair.after[1])
        places[place] = Array.from(
          { length: pair.after[1] - pair.after[0] },
          (_, step) => pair.after[0] + step,
        ).join('+');
  return places;
}

const inStep = (blocks: readonly BlockTraits[]): string[] => blocks.map((_, index) => String(index));

test('the archive has translations to align', () => {
  assert.ok(issues.length >= 9);
  assert.ok(sections.flatMap(([blocks]) => blocks).length > 200);
});

for (const { number, original, translation } of issues)
  test(`nothing stands alone in issue ${number}`, () => {
    for (const row of parallelRows(original, translation))
      if (row.kind !== 'data') assert.ok(row.sides.original && row.sides.translation, JSON.stringify(row));
  });

test('a block that is missing leaves all others in step, 19 times of 20', () => {
  let [right, all] = [0, 0];
  for (const [ours, theirs] of sections)
    for (const [missing] of theirs.entries()) {
      all += 1;
      const expected = ours.map((_, index) =>
        index === missing ? '-' : String(index < missing ? index : index - 1),
      );
      if (counterparts(ours, theirs.toSpliced(missing, 1)).join(' ') === expected.join(' ')) right += 1;
    }
  assert.ok(right / all >= 0.95, `${right} of ${all}`);
});

test('two paragraphs made one stand together, 19 times of 20', () => {
  let [right, all] = [0, 0];
  for (const [ours, theirs] of sections)
    for (const [place, first] of theirs.entries()) {
      const second = theirs[place + 1];
      if (first.kind !== 'p' || second?.kind !== 'p') continue;
      all += 1;
      const joined = {
        kind: 'p',
        length: first.length + second.length,
        anchors: first.anchors.union(second.anchors),
      };
      const expected = ours.map((_, index) => String(index <= place ? index : index - 1));
      if (counterparts(ours, theirs.toSpliced(place, 2, joined)).join(' ') === expected.join(' ')) right += 1;
    }
  assert.ok(right / all >= 0.95, `${right} of ${all}`);
});

const isHeading = (node: RootContent): boolean => node.type === 'element' && node.tagName === 'h2';

test('a missing section is found in every issue', () => {
  for (const { number, original, translation } of issues) {
    const headings = translation.tree.children.filter((node) => isHeading(node));
    for (const heading of headings) {
      const start = translation.tree.children.indexOf(heading);
      const rest = translation.tree.children.slice(start + 1);
      const length = rest.findIndex((node) => isHeading(node) || isNotes(node));
      const children = translation.tree.children.toSpliced(start, (length === -1 ? rest.length : length) + 1);
      const pairs = pairSections(original.tree, { type: 'root', children });
      const alone = pairs.filter((sides) => !sides.original || !sides.translation);
      assert.deepEqual(
        alone.map((sides) => pairs.indexOf(sides)),
        [headings.indexOf(heading)],
        `issue ${number}`,
      );
    }
  }
});

/** Numbers that look random and are the same each time (Park and Miller 1988). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

const isData = (node: RootContent | Segment): boolean =>
  typeof node === 'object' &&
  'name' in node &&
  ['Profile', 'FundingTable', 'FundingChart', 'Drawing'].includes(String(node.name));

/** A text as it is written, without what is data. */
function written(segments: readonly Segment[]): string {
  return segments
    .map((each) => {
      if (typeof each === 'string') return each.replace(/<\/?h\d[^>]*>|\n/g, '');
      return isData(each) ? '' : `<${each.name}>${written(each.children)}`;
    })
    .join('');
}

test('whatever two texts lack, every word of both is there once and in its order', () => {
  const random = numbers(20261126);
  const next = (): number => random.next().value;
  const thinned = ({ locale, tree }: ParallelText, share: number): ParallelText => ({
    locale,
    tree: { ...tree, children: tree.children.filter(() => next() >= share) },
  });
  for (let round = 0; round < 12; round += 1)
    for (const issue of issues) {
      const share = next() * 0.6;
      const [original, translation] = [thinned(issue.original, share), thinned(issue.translation, share)];
      const rows = parallelRows(original, translation);
      for (const [side, { locale, tree }] of Object.entries({ original, translation }) as [
        Side,
        ParallelText,
      ][]) {
        const shown = rows.flatMap((row): Segment[] => {
          if (row.kind === 'data') return [];
          if (row.kind === 'picture') return [row.sides[side]] as unknown as Segment[];
          const words = row.sides[side];
          return Array.isArray(words) ? words : (words?.segments ?? []);
        });
        const whole = prefixIds(tree, `${locale}:`).children;
        const expected = [
          ...whole.filter((node) => !isNotes(node)),
          ...whole.flatMap((node) => (isNotes(node) && 'children' in node ? node.children : [])),
        ];
        assert.equal(written(shown), written(toSegments(expected)), `issue ${issue.number}, round ${round}`);
      }
    }
});

test('blocks in step stay in step', () => {
  for (const [ours, theirs] of sections) assert.deepEqual(counterparts(ours, theirs), inStep(ours));
});
