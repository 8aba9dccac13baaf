import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWholeGif } from '#pictures/gif-blocks.ts';
import { animation, board, longAnimation } from './sample-pictures.ts';

test('a GIF is whole to its end, and nowhere before', async () => {
  for (const bytes of [
    await animation('gif'),
    await board(40, 30).gif().toBuffer(),
    longAnimation(20, 10, 5),
  ]) {
    assert.ok(isWholeGif(bytes));
    assert.ok(isWholeGif(Buffer.concat([bytes, Buffer.from('more')])));
    const ends = [...bytes.keys()].filter((end) => end > 13 && isWholeGif(bytes.subarray(0, end)));
    // Between two blocks nothing tells that there were more.
    assert.ok(ends.length < 20, `${ends.length}`);
    assert.ok(ends.includes(bytes.length - 1));
  }
});
