import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { z } from 'astro/zod';
import { frontMatterManifest } from '#authoring/json-schemas/front-matter-manifest.ts';
import { schemaNames } from '#authoring/json-schemas.ts';
import { writeFrontMatterHelp } from '#authoring/json-schemas/write-schemas.ts';
import { parseBody } from '#markdown/parse.ts';
import { authorComponents } from '#markdown/vocabulary.ts';
import { author } from '#schema/author.ts';
import { company, round } from '#schema/company.ts';
import { dataTable } from '#schema/data-table.ts';
import { investor } from '#schema/investor.ts';
import { correction, issue, reference } from '#schema/issue.ts';
import { letter } from '#schema/letter.ts';
import { pictureCredits } from '#schema/picture-credit.ts';
import { series } from '#schema/series.ts';
import { tag } from '#schema/tag.ts';
import { translation } from '#schema/translation.ts';
import { splitFrontMatter } from '#content/front-matter.ts';
import { projectRoot } from '#state/project.ts';
import { versionFile } from '#content/content-version.ts';
import { readContent } from '#content/read-content.ts';
import { parseYaml } from '#content/yaml-source.ts';
import { today } from '../sample.ts';
import { copyContent, fixtures, scratchFolder, translationFile } from '../content/content-copy.ts';
import { fillSnippet, readSettingsFile, tabStops, type Snippet } from './snippet-text.ts';

interface Settings {
  'yaml.schemas': Record<string, string | string[]>;
}

const root = projectRoot();
const snippets = readSettingsFile<Record<string, Snippet>>('column.code-snippets');

test('the settings give each YAML file of the content one schema that exists', () => {
  const schemas = readSettingsFile<Settings>('settings.json')['yaml.schemas'];
  for (const schema of Object.keys(schemas)) assert.ok(existsSync(path.join(root, schema)), schema);
  const named = Object.values(schemas).flatMap((globs) => globSync(globs, { cwd: root }));
  // The version is written by a command, and by nobody else.
  const files = globSync('content/**/*.{yaml,yml}', { cwd: root }).filter(
    (file) => path.basename(file) !== versionFile,
  );
  assert.ok(files.length > 3);
  assert.deepEqual(named.sort(), files.sort());
  const frontMatter = ['original', 'translation', 'page', 'template'];
  assert.deepEqual(
    [...Object.keys(schemas).map((schema) => path.basename(schema, '.json')), ...frontMatter].sort(),
    [...schemaNames].sort(),
  );
});

test('the extensions that the settings rely on are recommended', () => {
  const { recommendations } = readSettingsFile<{ recommendations: string[] }>('extensions.json');
  for (const extension of ['unifiedjs.vscode-mdx', 'redhat.vscode-yaml', 'astro-build.astro-vscode'])
    assert.ok(recommendations.includes(extension), extension);
});

test('the workspace extension has what VS Code wants to know, and finds the language client of the project', () => {
  const folder = path.join(root, '.vscode/extensions/industry-observer');
  const read = (at: string): { main: string; engines: { vscode: string }; publisher: string; name: string } =>
    JSON.parse(readFileSync(path.join(at, 'package.json'), 'utf8')) as ReturnType<typeof read>;
  const { main, engines, publisher, name } = read(folder);
  const client = path.join(root, 'node_modules/vscode-languageclient');
  assert.equal(engines.vscode, read(client).engines.vscode);
  assert.match(`${publisher}.${name}`, /^[a-z-]+\.[a-z-]+$/);
  const file = path.join(folder, main);
  const load = createRequire(file);
  assert.ok(load.resolve('vscode-languageclient/node').startsWith(client));
  assert.deepEqual(Object.keys(load(file) as object), ['activate', 'deactivate']);
});

test('the manifest tells originals, translations and pages apart', () => {
  const folder = path.join(fixtures, 'valid');
  const { entries } = frontMatterManifest(folder);
  const address = (file: string) => pathToFileURL(path.join(folder, file)).href.toLowerCase();
  assert.equal(entries[address('issues/001-example-one/zh.mdx')], 'original');
  assert.equal(entries[address('issues/001-example-one/en.mdx')], 'translation');
  assert.equal(entries[address('issues/002-example-two/en.mdx')], 'original');
  assert.equal(entries[address('issues/002-example-two/zh.mdx')], 'translation');
  assert.equal(entries[address('pages/about/en.mdx')], 'page');
  assert.equal(entries[address('templates/essay.zh.mdx')], 'template');
  assert.equal(Object.keys(entries).length, globSync('**/*.mdx', { cwd: folder }).length);
});

test('the manifest takes a text that cannot be read yet for what its folder lacks', (t) => {
  const content = copyContent(t, {
    'issues/005-new/zh.mdx': '',
    'issues/006-new/en.mdx': '---\ntitle: [\n---\n',
    'issues/006-new/zh.mdx': '---\nissue: 6\nauthors: [a]\n---\n',
    'issues/007-new/en.mdx': translationFile(),
    'issues/007-new/zh.mdx': '---\n---\n',
  });
  const { entries } = frontMatterManifest(content);
  const schemaOf = (file: string) => entries[pathToFileURL(path.join(content, file)).href.toLowerCase()];
  assert.equal(schemaOf('issues/005-new/zh.mdx'), 'original');
  assert.equal(schemaOf('issues/006-new/en.mdx'), 'translation');
  assert.equal(schemaOf('issues/006-new/zh.mdx'), 'original');
  assert.equal(schemaOf('issues/007-new/en.mdx'), 'translation');
  assert.equal(schemaOf('issues/007-new/zh.mdx'), 'original');
});

test('the manifest is the same where the folder was read before', () => {
  const folder = path.join(fixtures, 'valid');
  const { records } = readContent(folder, today);
  assert.ok(records.translations.length > 0);
  assert.deepEqual(frontMatterManifest(folder, records), frontMatterManifest(folder));
});

test('names a file with Chinese characters and spaces as the Astro extension looks it up', (t) => {
  const content = copyContent(t, { 'issues/005 新/zh.mdx': '' });
  const known = Object.keys(frontMatterManifest(content).entries).find((entry) => entry.includes('新'));
  assert.ok(known?.endsWith('/issues/005 新/zh.mdx'));
});

test('writes the manifest and its schemas where Astro keeps its own', (t) => {
  const folder = scratchFolder(t);
  const count = writeFrontMatterHelp(folder, path.join(fixtures, 'valid'));
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(path.join(folder, '.astro/collections', name), 'utf8'));
  const manifest = read('collections.json') as ReturnType<typeof frontMatterManifest>;
  assert.equal(Object.keys(manifest.entries).length, count);
  assert.ok(Object.keys(manifest.entries).every((entry) => fileURLToPath(entry)));
  for (const { name } of manifest.collections)
    assert.deepEqual(
      read(`${name}.schema.json`),
      JSON.parse(readFileSync(path.join(root, '.vscode/schemas', `${name}.json`), 'utf8')),
    );
});

function refusalsOf(text: string): unknown {
  const references = ['source-2024-08'];
  const parsed = parseBody(text, {
    references,
    companies: ['acme'],
    pictures: ['picture.jpg'],
    drawings: ['memory.yaml'],
    tables: ['chips.yaml'],
  });
  return 'errors' in parsed ? parsed.errors : [];
}

function assertRecord(schema: z.ZodType, yaml: string): unknown {
  const { data, problems } = parseYaml(yaml);
  assert.deepEqual(problems, []);
  const result = schema.safeParse(data);
  assert.deepEqual(result.error?.issues ?? [], []);
  return data;
}

/** What the text of a snippet must be; any other one belongs into the text of an issue. */
const records: Record<string, { frontMatter: z.ZodType } | { yaml: z.ZodType }> = {
  'Chinese original': { frontMatter: issue },
  'English original': { frontMatter: issue },
  'English translation': { frontMatter: translation },
  'Chinese translation': { frontMatter: translation },
  Reference: { yaml: reference.array() },
  'Picture credit': { yaml: pictureCredits },
  Correction: { yaml: correction.array() },
  Letter: { yaml: letter.array() },
  Company: { yaml: company },
  'Table of figures': { yaml: dataTable },
  Round: { yaml: round.array() },
  'Unusual round': { yaml: round.array() },
  Investor: { yaml: investor.array() },
  Tag: { yaml: tag.array() },
  Series: { yaml: series.array() },
  Author: { yaml: author.array() },
};

for (const [name, snippet] of Object.entries(snippets)) {
  test(`the snippet “${name}” is accepted as it is, with each of its choices`, () => {
    for (let choice = 0; choice < 12; choice += 1) {
      const text = fillSnippet(snippet, { choice });
      assert.doesNotMatch(text, /\$/);
      const kind = records[name];
      if (!kind) assert.deepEqual(refusalsOf(name === 'Footnote text' ? `[^1]\n\n${text}` : text), []);
      else if ('yaml' in kind) assertRecord(kind.yaml, text);
      else {
        const parts = splitFrontMatter(text);
        assert.ok('yaml' in parts);
        assertRecord(kind.frontMatter, parts.yaml);
        assert.deepEqual(refusalsOf(parts.text), []);
      }
    }
  });

  test(`the snippet “${name}” is told in both languages, and its tab stops are numbered in order`, () => {
    assert.match(snippet.description, /\p{Script=Han}.* · .*[a-z]/u);
    assert.ok(snippet.prefix.some((prefix) => /^[a-z-]+$/.test(prefix)));
    assert.ok(snippet.prefix.some((prefix) => /^\p{Script=Han}+$/u.test(prefix)));
    assert.ok(snippet.scope.split(',').every((scope) => ['mdx', 'markdown', 'yaml'].includes(scope)));
    const stops = tabStops(snippet);
    assert.deepEqual(stops, [...stops.slice(0, -1).map((_stop, index) => index + 1), 0]);
  });
}

test('there is a snippet for every component, and one name for one snippet', () => {
  const bodies = Object.values(snippets).map(({ body }) => body.join('\n'));
  for (const component of Object.keys(authorComponents))
    assert.ok(
      bodies.some((body) => body.startsWith(`<${component}`)),
      component,
    );
  const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
  assert.equal(new Set(prefixes).size, prefixes.length);
});

const paths = [
  { file: 'content/issues/022-world-labs/zh.mdx', number: 22, of: 'world-labs' },
  { file: 'content\\issues\\105-figure-ai\\en.mdx', number: 105, of: 'figure-ai' },
  { file: 'Untitled-1', number: 1, of: 'company-id' },
];

for (const { file, number, of } of paths)
  test(`an original takes its number and company from its folder: ${file}`, () => {
    for (const name of ['Chinese original', 'English original']) {
      const snippet = snippets[name];
      assert.ok(snippet);
      const parts = splitFrontMatter(fillSnippet(snippet, { file }));
      assert.ok('yaml' in parts);
      const data = assertRecord(issue, parts.yaml) as { issue: number; company: string };
      assert.deepEqual([data.issue, data.company], [number, of]);
    }
  });
