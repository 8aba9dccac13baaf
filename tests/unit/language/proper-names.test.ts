import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsName } from '#language/proper-names.ts';

for (const [text, name, holds] of [
  ['Figure was founded', 'Figure', true],
  ['Figures and a figure', 'Figure', false],
  ['和Figure合作', 'Figure', true],
  ['Figures of Figure', 'Figure', true],
  ['世界实验室', '实验', true],
  ['', 'Figure', false],
] as const)
  test(`“${text}” ${holds ? 'holds' : 'does not hold'} ${name}`, () => {
    assert.equal(holdsName(text, name), holds);
  });
