import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';
import { borders, rooms } from '../../borders.config.ts';

const root = path.resolve(import.meta.dirname, '../..');

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  baseConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: ts.parser } },
    ...astro.configs.base,
    ...borders,
  ],
});

/** The rules that a text of the code breaks, as if it were the whole of a file. */
async function broken(file: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: path.join(root, 'src', file) });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const forbidden: [title: string, file: string, text: string][] = [
  ['a room below', 'domain/money.ts', "import { read } from '#content/read.ts';\n"],
  ['a type of a room below', 'domain/money.ts', "import type { Read } from '#content/read-records.ts';\n"],
  ['a room below, to hand it on', 'domain/money.ts', "export { formatMoney } from '#i18n/format.ts';\n"],
  ['a room below, when it is needed', 'domain/money.ts', "await import('#lint/run.ts');\n"],
  ['a type of a room below, in its place', 'domain/money.ts', "let a: import('#lint/run.ts').A;\n"],
  ['a file that does not exist', 'domain/money.ts', "import '#nowhere/file.ts';\n"],
  ['a package of another room', 'domain/money.ts', "import sharp from 'sharp';\n"],
  ['another part of a package', 'schema/issue.ts', "import { build } from 'astro';\n"],
  ['a module of Node', 'domain/money.ts', "import { readFileSync } from 'node:fs';\n"],
  [
    'the disk, from a component',
    'components/site/Masthead.astro',
    "---\nimport { a } from '#state/json.ts';\n---\n",
  ],
  [
    'the disk, from a script',
    'components/site/Masthead.astro',
    "<script>\nimport '#content/site-origin.ts';\n</script>\n",
  ],
  ['the index, from what browsers run', 'search/query.ts', "import '#search/indexing/search-index.ts';\n"],
  ['the importer', 'preview/page-at.ts', "import '#importing/import-posts.ts';\n"],
];

for (const [title, file, text] of forbidden)
  test(`no file may import ${title}`, async () => {
    assert.deepEqual(await broken(file, text), ['boundaries/dependencies']);
  });

test('no file may import another by a relative path', async () => {
  assert.deepEqual(await broken('domain/money.ts', "import './issue.ts';\n"), ['no-restricted-imports']);
});

test('a rule may import what several need, and no other rule', async () => {
  assert.deepEqual(await broken('lint/rules/a.ts', "import '#lint/rules/words-fit.ts';\n"), [
    'no-restricted-imports',
  ]);
  assert.deepEqual(await broken('lint/rules/a.ts', "import './words-fit.ts';\n"), ['no-restricted-imports']);
  assert.deepEqual(await broken('lint/rules/a.ts', "import '#lint/text/passages.ts';\n"), []);
});

test('a file belongs to a room', async () => {
  assert.deepEqual(await broken('elsewhere/a.ts', 'export const a = 1;\n'), ['boundaries/no-unknown-files']);
});

test('a room may import itself, the rooms above it and its packages', async () => {
  const text = "import '#domain/issue.ts';\nimport '#schema/company.ts';\nimport { parse } from 'yaml';\n";
  assert.deepEqual(await broken('content/read.ts', text), []);
});

test('the map of the rooms has them in the order of their imports', () => {
  const map = readFileSync(path.join(root, 'src/README.md'), 'utf8');
  const named = Array.from(map.matchAll(/^\| `([\w./-]+?)\/?` /gm), ([, name]) => name);
  assert.deepEqual(
    named,
    rooms.map(({ name }) => name),
  );
});
