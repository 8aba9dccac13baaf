import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { projectRoot } from '#state/project.ts';
import { scratchFolder } from '../content/content-copy.ts';

const root = projectRoot();

/** Every file with colours of pages. */
const files = ['src/styles', 'src/desk/styles', 'src/components', 'src/layouts', 'public'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:css|astro|svg)$/.test(name))
    .map((name) => path.join(root, folder, name)),
);

const question = `
  import { readFileSync } from 'node:fs';
  import { inOwnColours } from '#exports/colour-styles.ts';
  console.log(JSON.stringify(${JSON.stringify(files)}.map((file) => inOwnColours(readFileSync(file, 'utf8')))));
`;

/** The colours in all files, as a column with some colours of its own has them. */
function coloursIn(t: TestContext, colours: object): Set<string> {
  const folder = scratchFolder(t);
  const column = {
    name: { en: 'A sample' },
    languages: [{ code: 'en' }],
    origin: 'https://a.example',
    colours,
  };
  writeFileSync(path.join(folder, 'column.config.ts'), `export default ${JSON.stringify(column)};\n`);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['-r', './src/require-node.cjs', '--input-type=module', '-e', question],
    { cwd: root, env: { ...process.env, COLUMN_DIR: folder }, encoding: 'utf8', maxBuffer: 2 ** 24 },
  );
  assert.equal(stderr, '');
  const texts = JSON.parse(stdout) as string[];
  return new Set(texts.flatMap((text) => text.match(/#[0-9a-f]{6}(?:[0-9a-f]{2})?\b/g) ?? []));
}

test('a column with colours of its own has no other in any style, by day and by night', (t) => {
  const light = { paper: '#ffffff', ink: '#000001', quiet: '#333333', rule: '#cccccc', accent: '#0000ff' };
  const dark = { paper: '#000000', ink: '#fffffe', quiet: '#dddddd', rule: '#444444', accent: '#00ff00' };
  assert.deepEqual(
    [...coloursIn(t, { light, dark })].sort(),
    [...Object.values(light), ...Object.values(dark), '#0000ff24', '#00ff0024'].sort(),
  );
});

test('what a column does not set stays as it is', (t) => {
  const usual = coloursIn(t, {});
  const own = coloursIn(t, { dark: { accent: '#00ff00' } });
  assert.deepEqual([...usual.difference(own)].sort(), ['#ff7a52', '#ff7a5224']);
  assert.deepEqual([...own.difference(usual)].sort(), ['#00ff00', '#00ff0024']);
});
