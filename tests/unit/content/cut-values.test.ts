import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCutValues } from '#content/cut-values.ts';
import { parseYaml } from '#content/yaml-source.ts';

/** Sound YAML, each with the values that were meant where a `#` cuts one; undefined where its end is not known. */
const cases: [yaml: string, meant: (string | undefined)[]][] = [
  ['title: 我们 #1 的公司', ['我们 #1 的公司']],
  ['title: 第 # 1 期', ['第 # 1 期']],
  ['aliases:\n  - a #b c # a comment\n  - e', ['a #b c']],
  ['note:\n  zh: 见 #3，后面\n  en: x', ['见 #3，后面']],
  ['references:\n  - title: One #2\n    url: https://a.example/', ['One #2']],
  ['title: C# 的故事', []],
  ['title: "我们 #1 的公司"', []],
  ['title: "One" #two', []],
  ['title: One # a comment', []],
  ['title: One  # 2 words', []],
  ['title: One #check-ignore words-fit: why', []],
  ['draft: true #not yet', []],
  ['url: https://a.example/#b', []],
  ['description: >-\n  a #b\n  c', []],
  ['tags: [a, b] # c', []],
];

for (const [yaml, meant] of cases)
  test(`${meant.length > 0 ? 'finds a value cut short' : 'finds nothing'} in ${JSON.stringify(yaml)}`, () => {
    const cuts = findCutValues(yaml);
    assert.deepEqual(
      cuts.map((cut) => cut.meant),
      meant,
    );
    for (const cut of cuts) {
      assert.equal(yaml.charAt(cut.sign), '#');
      const fixed = `${yaml.slice(0, cut.start)}${JSON.stringify(cut.meant)}${yaml.slice(cut.end)}`;
      assert.deepEqual(findCutValues(fixed), []);
      assert.ok(JSON.stringify(parseYaml(fixed).data).includes(JSON.stringify(cut.meant)));
    }
  });

/** YAML that a `#` breaks, each with the place of the one problem. */
const broken: [yaml: string, place: string][] = [
  ['title: #1 的公司\na: b', '1:8'],
  ['title: One\naliases: [a #b, c]\nx: y\nz: [1]', '2:13'],
  ['name: {zh: 我们 #1, en: Us}\nx: y', '1:15'],
  ['description: 一 #2\n  三\nx: y', '1:16'],
];

for (const [yaml, place] of broken)
  test(`points at the sign, and at nothing else, in ${JSON.stringify(yaml)}`, () => {
    const { problems } = parseYaml(yaml);
    assert.deepEqual(
      problems.map(({ line, column, code }) => `${line}:${column} ${code}`),
      [`${place} value-cut`],
    );
  });
