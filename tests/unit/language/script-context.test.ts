import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ScriptContext } from '#language/script-context.ts';

/** The script around the first mark ¦ of a text, which is taken out. */
function around(marked: string): 'han' | 'latin' | undefined {
  const place = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  return new ScriptContext(text).around(place, place + 1);
}

for (const [marked, script] of [
  ['砖比火箭便宜¦。', 'han'],
  ['Bricks are cheap¦.', 'latin'],
  ['The term 芯片¦， which is new', 'latin'],
  ['公司用 GPU¦，很快', 'han'],
  ['他写道：“Move fast¦, break things.”然后走了', 'latin'],
  ['他写道：“Move fast, break things.”然后走了¦。', 'han'],
  ['He wrote “砖¦，比火箭便宜。” and left', 'han'],
  ['He wrote “砖，比火箭便宜。” and left¦.', 'latin'],
  ['砖比火箭便宜¦。Bricks are cheap and good', 'han'],
  ['月之暗面很大。Bricks are cheap¦.', 'latin'],
  ['OpenAI、Claude¦，Gemini', undefined],
  ['2023¦，2024', undefined],
  ['¦，', undefined],
] as const)
  test(`finds ${script ?? 'no script'} around the mark in “${marked}”`, () =>
    assert.equal(around(marked), script));
