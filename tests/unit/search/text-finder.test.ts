import assert from 'node:assert/strict';
import { test } from 'node:test';
import { variantsOf } from '#search/indexing/traditional.ts';
import { waysToWrite } from '#search/text-finder.ts';

const variants = variantsOf(new Set('融资机器人英伟达芯片软件人工智能网络视频硅谷公司'));

for (const [typed, ...others] of [
  ['融資', '融资'],
  ['機器人', '机器人'],
  ['晶片公司', '芯片公司'],
  ['軟體', '软体', '软件'],
  ['人工智慧', '人工智能'],
  ['矽谷', '硅谷'],
  ['芯片'],
  ['NVIDIA GPU'],
] as const)
  test(`${typed} may be written ${[typed, ...others].join(', ')}`, () => {
    assert.deepEqual(waysToWrite(typed, variants), [typed, ...others]);
  });

test('knows only what the column may have in the place of a word', () => {
  const { characters, words } = variantsOf(new Set('融资'));
  assert.ok(characters.includes('資资'));
  assert.ok(!characters.includes('機'));
  assert.deepEqual(words, []);
});
