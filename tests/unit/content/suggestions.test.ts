import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorsOf, originalFile } from './content-copy.ts';

const file = 'issues/005-example/zh.mdx';

for (const [field, typed, code, meant] of [
  ['date', '2024年8月13日', 'date-form', '2024-08-13'],
  ['date', '13 August 2024', 'date-form', '2024-08-13'],
  ['tags', '[示例芯片]', 'id-form', 'example-chips'],
  ['tags', '[Example XR]', 'id-form', 'example-xr'],
  ['authors', '[示例编辑部]', 'id-form', 'example-team'],
  ['company', '示例一号', 'id-form', 'example-one'],
] as const)
  test(`says how ${field}: ${typed} is written`, async (t) => {
    const [problem, ...others] = await errorsOf(t, { [file]: originalFile({ [field]: typed }) });
    assert.deepEqual([problem?.file, problem?.code, others], [file, code, []]);
    assert.match(String(problem?.help), new RegExp(`“${meant}”`));
  });

for (const [field, typed] of [
  ['date', '2024年8月'],
  ['date', '03/04/2026'],
  ['tags', '[没有的标签]'],
] as const)
  test(`proposes nothing for ${field}: ${typed}, which could be anything`, async (t) => {
    const [problem] = await errorsOf(t, { [file]: originalFile({ [field]: typed }) });
    assert.doesNotMatch(String(problem?.help), /Did you mean/);
  });
