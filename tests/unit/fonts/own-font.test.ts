import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { packageFolder, projectRoot } from '#state/project.ts';
import { scratchFolder } from '../content/content-copy.ts';

/** What the program says of the faces of a column, as JSON. */
const questions = `
  import { charactersIn, commonFace, displayFace, faceAddress } from '#fonts/face.ts';
  import { FaceFiles } from '#fonts/face-files.ts';
  import { ownFace } from '#fonts/own-face.ts';
  import { listFaceAddress } from '#routes/faces.ts';
  import { facesFor } from '#share/faces.ts';
  import subsetFont from 'subset-font';
  import { ownFont } from '#share/own-font.ts';
  import { shareFonts } from '#share/share-fonts.ts';
  import { Typeface } from '#share/typeface.ts';
  import { codeDigest, drawingDigest } from '#state/code-digest.ts';
  import { Store } from '#state/store.ts';
  const fonts = shareFonts();
  const first = (locale) => facesFor(locale, fonts).title.faces[0] === ownFont?.typeface;
  const files = new FaceFiles(new Store(process.env.CACHE_DIR));
  const among = async (face, text) => {
    const file = await files.file(face);
    const typeface = new Typeface(await subsetFont(file, text, { targetFormat: 'sfnt' }));
    return { format: file.subarray(0, 4).toString(), bytes: file.length, has: [...text].filter((each) => typeface.covers(each)).join('') };
  };
  console.log(JSON.stringify({
    measures: ownFace && [ownFace.width, ownFace.ascent, ownFace.descent, ownFace.hasIdeographs],
    first: [first('zh'), first('en')],
    numbers: facesFor('zh', fonts).number.faces[0] === ownFont?.typeface,
    display: displayFace && await among(displayFace, 'Añő9—的'),
    song: listFaceAddress('zh', 'issues', { items: [], number: 1 }) !== undefined && await among(commonFace, charactersIn(commonFace) + 'Q'),
    address: faceAddress(commonFace),
    digests: [codeDigest(), drawingDigest([])],
  }));
`;

interface Told {
  measures: [width: number, ascent: number, descent: number, hasIdeographs: boolean] | null;
  first: boolean[];
  numbers: boolean;
  display?: { format: string; bytes: number; has: string };
  song: false | { has: string };
  address: string;
  digests: string[];
}

async function ask(t: TestContext, headings: string | undefined, font?: string): Promise<Told> {
  const folder = scratchFolder(t);
  if (font !== undefined) {
    const [, scope = '', name = '', file = ''] = /^(@[^/]+)\/([^/]+)\/(.*)$/.exec(font) ?? [];
    copyFileSync(path.join(packageFolder(`${scope}/${name}`), file), path.join(folder, headings ?? ''));
  }
  const words = { zh: '样例', en: 'Sample' };
  const column = {
    name: words,
    tagline: words,
    numbering: {},
    languages: [{ code: 'zh' }, { code: 'en' }],
    origin: 'https://a.example',
    faces: headings === undefined ? {} : { headings },
  };
  writeFileSync(path.join(folder, 'column.config.ts'), `export default ${JSON.stringify(column)};\n`);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['-r', './src/require-node.cjs', '--input-type=module', '-e', questions],
    { cwd: projectRoot(), env: { ...process.env, COLUMN_DIR: folder, CACHE_DIR: scratchFolder(t) } },
  );
  return JSON.parse(stdout) as Told;
}

test('a column has the usual faces unless it sets others', async (t) => {
  const told = await ask(t, undefined);
  assert.deepEqual([told.measures, told.first, told.display], [null, [false, false], undefined]);
  assert.ok(told.song && told.song.has.length > 5);
});

test('in the faces of devices, no page has a font of the site', async (t) => {
  const told = await ask(t, 'system');
  assert.deepEqual([told.measures, told.song, told.display], [null, false, undefined]);
});

test('a font of Latin letters sets what is Latin, and numerals; Chinese stays in the Song face', async (t) => {
  const file = '@fontsource/dm-serif-display/files/dm-serif-display-latin-400-italic.woff2';
  const [told, usual] = await Promise.all([ask(t, 'Title.woff2', file), ask(t, undefined)]);
  const [width = 0, ascent = 0, descent = 0, hasIdeographs] = told.measures ?? [];
  assert.ok(width > 0.8 && width < 1.2 && ascent > 0.9 && descent > 0.2 && !hasIdeographs);
  assert.deepEqual([told.first, told.numbers], [[false, true], true]);
  assert.deepEqual([told.display?.format, told.display?.has], ['wOF2', 'Añ9—']);
  assert.ok((told.display?.bytes ?? Infinity) < 40 * 1024);
  assert.ok(told.song && /样/.test(told.song.has));
  assert.notEqual(told.address, usual.address);
  for (const [index, digest] of told.digests.entries()) assert.notEqual(digest, usual.digests[index]);
});

test('a font of Chinese sets Chinese too', async (t) => {
  const file = '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-700-normal.woff';
  const told = await ask(t, 'Title.woff', file);
  assert.equal(told.measures?.[3], true);
  assert.deepEqual(told.first, [true, true]);
  assert.ok(told.song && /样/.test(told.song.has));
  assert.match(told.display?.has ?? '', /^Añ/);
});
