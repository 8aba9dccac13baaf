import assert from 'node:assert/strict';
import { test } from 'node:test';
import subsetFont from 'subset-font';
import { charactersIn, listFace } from '#fonts/face.ts';
import { FaceFiles } from '#fonts/face-files.ts';
import { Typeface } from '#share/typeface.ts';
import { Store } from '#state/store.ts';
import { scratchFolder } from '../content/content-copy.ts';

const face = listFace('issues', 1, 'zh', ['先写编译器，再造芯片', 'Groq 值 6.4 亿']);

/** The characters that a font of the web has. */
async function coverOf(font: Buffer, among: string): Promise<string> {
  const typeface = new Typeface(await subsetFont(font, among, { targetFormat: 'sfnt' }));
  return [...among].filter((character) => typeface.covers(character)).join('');
}

test('a file has the characters of its face and no other, and is small', async (t) => {
  const font = await new FaceFiles(new Store(scratchFolder(t))).file(face);
  assert.equal(font.subarray(0, 4).toString(), 'wOF2');
  const characters = charactersIn(face);
  assert.equal(await coverOf(font, characters), characters);
  assert.equal(await coverOf(font, '眼镜观察者账本'), '');
  assert.ok(font.length < 400 * characters.length, `${font.length} bytes`);
});

test('characters that the font lacks are left out', async (t) => {
  const font = await new FaceFiles(new Store(scratchFolder(t))).file(listFace('tag', 1, 'zh', ['芯🚀片']));
  assert.equal(await coverOf(font, '芯🚀片'), '芯片');
});

test('a file is made once, and anew when its characters change', async (t) => {
  const folder = scratchFolder(t);
  const first = await new FaceFiles(new Store(folder)).file(face);
  const store = new Store(folder);
  store.database.exec(
    "CREATE TRIGGER once BEFORE INSERT ON faces BEGIN SELECT RAISE(ABORT, 'made again'); END",
  );
  assert.ok((await new FaceFiles(store).file(face)).equals(first));
  await assert.rejects(new FaceFiles(store).file({ ...face, text: '别的' }), /made again/);
});

test('keeps the files of the given faces only', async (t) => {
  const store = new Store(scratchFolder(t));
  const files = new FaceFiles(store);
  await files.file(face);
  await files.file(listFace('issues', 2, 'zh', ['眼镜']));
  files.keepOnly(new Set(['issues-2']));
  const kept = store.database.prepare('SELECT key FROM faces').all();
  assert.deepEqual(
    kept.map(({ key }) => key),
    ['issues-2'],
  );
});
