import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import type { Post } from '#channels/post.ts';
import { z } from 'astro/zod';
import { unzipSync } from 'fflate';
import { lintContent } from '#lint/lint-content.ts';
import { parseBody } from '#markdown/parse.ts';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { writeMarkdown } from '#channels/markdown.ts';
import { frontMatters } from '#channels/post.ts';
import { writeArticle } from '#channels/wechat/article.ts';
import { parseYaml } from '#content/yaml-source.ts';
import { forbiddenCharacter } from '#diagnostics/characters.ts';
import { defaultOrigin, locales } from '#config.ts';
import { projectRoot } from '#state/project.ts';
import { shareCode } from '../site-code.ts';
import { columnPosts } from '../unit/channels/column-posts.ts';
import { strays } from '../unit/channels/wechat/editor-model.ts';
import { runCommandLine } from '../unit/commands/run-command.ts';
import { drawingNames, fullRecords, recordSchemas } from './full-records.ts';
import { unknownProperties } from './hostile-body.ts';
import { HostileColumn, places, placesWithoutSample, type Planting } from './hostile-column.ts';
import { readOutput } from './inert-files.ts';
import { mailFaults } from './inert-mail.ts';
import { partsOf, plant } from './schema-leaves.ts';
import { refusedCharacters } from './strings.ts';
import { inWords } from '#wording/in-words.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'industry-observer-hostile-'));
const column = new HostileColumn(path.join(folder, 'content'));
const environment = {
  ...process.env,
  CONTENT_DIR: column.folder,
  CACHE_DIR: path.join(folder, 'cache'),
  OUT_DIR: path.join(folder, 'dist'),
  SOURCE_DATE_EPOCH: String(Date.UTC(2026, 0, 1) / 1000),
  NO_COLOR: '1',
  LC_ALL: 'C',
  FORCE_COLOR: '0',
};

/** What is refused in one round may hide what is refused in the next. */
const mostRounds = 6;

before(async () => {
  const settings = {
    content: column.folder,
    cache: path.join(folder, 'cache'),
    out: path.join(folder, 'dist'),
  };
  for (let round = 0; round < mostRounds; round += 1) {
    column.write();
    const { diagnostics } = await lintContent(settings, Date.UTC(2026, 0, 1));
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return;
    for (const { file, line, message } of errors) {
      const marks = column.marksIn(file, line);
      // The id of a reference is planted into as well, and what cites it then cites nothing.
      const citesNothing = typeof message !== 'string' && message.key === 'unknown-reference.missing';
      assert.ok(marks.length > 0 || citesNothing, `${file}:${line} ${inWords(message, 'en')}`);
      for (const mark of marks) column.refused.add(mark);
    }
  }
  assert.fail('there is always something else that is refused');
});

/** Every issue of the column, to be handed to a channel; read once. */
const posts = (t: TestContext): Promise<Post[]> => (read ??= columnPosts(t, column.folder));
let read: Promise<Post[]> | undefined;

after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 9 }));

test('every field of every schema has a sample to be planted into', () => {
  // An issue has one company or several; a bar has one figure, and the sample an amount; one of a table has words.
  const figure = ['amount', 'count', 'percent', 'date', 'upTo', 'record', 'round', 'postMoney'];
  assert.deepEqual(placesWithoutSample(), [
    'issue.company',
    ...figure.map((field) => `dataTable.rows.[].figures.{}.${field}`),
    'bars.bars.[].count',
    'bars.bars.[].raised',
  ]);
  assert.deepEqual(
    Object.entries(fullRecords('sample', 1)).filter(
      ([kind, record]) => !recordSchemas[kind as keyof typeof recordSchemas].safeParse(record).success,
    ),
    [],
  );
});

test('every schema of a record is among those that are planted into', async () => {
  const known = new Set<unknown>(Object.values(recordSchemas).flatMap((schema) => partsOf(schema)));
  const folder = path.join(projectRoot(), 'src/schema');
  const strays: string[] = [];
  // What new issues begin with, and what went out to other channels, is no part of the site; what a column sets and adds is written by who sets it up; how words
  // are converted counts where a language is made of another, and gives the words of texts that are planted into.
  const others = [
    'template.ts',
    'column.ts',
    'column-colours.ts',
    'extensions.ts',
    'conversion.ts',
    'posted.ts',
  ];
  for (const name of readdirSync(folder).filter((each) => !others.includes(each))) {
    const module = (await import(path.join(folder, name))) as Record<string, unknown>;
    for (const [exported, value] of Object.entries(module))
      if (value instanceof z.ZodObject && !known.has(value)) strays.push(`${exported} in ${name}`);
  }
  assert.deepEqual(strays, []);
});

test('every property of every component has a place to be planted into', () => {
  assert.deepEqual(unknownProperties(), []);
});

/** Whether words are drawn: they reach the site as outlines, and no program reads them. */
function isDrawn(place: string): boolean {
  const [kind = '', field = ''] = place.split('.');
  return (drawingNames as string[]).includes(kind) && !['alt', 'note'].includes(field);
}

test('a field takes hostile texts as words, or refuses each of them', () => {
  const byPlace = Map.groupBy(column.plantings.values(), ({ place }) => place);
  const words = [...byPlace].filter(([, all]) => all.every(({ mark }) => !column.refused.has(mark)));
  const refusing = [...byPlace].filter(([, all]) => all.every(({ mark }) => column.refused.has(mark)));
  const others = [...byPlace.keys()].filter(
    (place) => !isDrawn(place) && ![...words, ...refusing].some(([known]) => known === place),
  );
  assert.ok(words.length > 50);
  assert.ok(refusing.length > 20);
  // Words inside drawings and tables are short. An address with nothing hostile but its words is one; a paragraph may not begin with import.
  assert.deepEqual(others.sort(), [
    'author.links.[].url',
    'company.funding.[].source',
    'company.website',
    ...['columns.[].label', 'columns.[].unit', 'head', 'rows.[].label', 'rows.[].unit', 'title'].flatMap(
      (field) =>
        (field.endsWith('unit') ? ['en', 'one', 'zh'] : ['en', 'zh']).map(
          (key) => `dataTable.${field}.${key}`,
        ),
    ),
    'issue.discussion',
    'issue.pictures.{}.source',
    'issue.references.[].url',
    'redirect.from',
    'text in en, callout',
    'text in en, paragraph',
    'text in en, pull quote',
    'text in zh, callout',
    'text in zh, paragraph',
    'text in zh, pull quote',
  ]);
});

for (const { name, kind, path: way } of places)
  test(`${name} refuses invisible characters`, () => {
    for (const character of refusedCharacters) {
      const record = fullRecords('sample', 1)[kind];
      plant(record, way, `a${character}b`);
      assert.equal(recordSchemas[kind].safeParse(record).success, false, JSON.stringify(character));
    }
  });

/** Whether a value has an invisible character in any of its texts. */
function hasForbidden(value: unknown): boolean {
  let found = false;
  JSON.stringify(value, (_key, part: unknown) => {
    found ||= typeof part === 'string' && forbiddenCharacter.test(part);
    return part;
  });
  return found;
}

for (const character of refusedCharacters)
  test(`a text never gets ${JSON.stringify(character)}, however it is written`, () => {
    const code = character.codePointAt(0) ?? 0;
    const escape = JSON.stringify(character).slice(1, -1);
    for (const written of [character, `&#${code};`, `&#x${code.toString(16)};`, `{"${escape}"}`])
      for (const source of [
        `a${written}b`,
        `[a${written}](https://example.com/${written} "b${written}")`,
        `![a${written}](./a.png "b${written}")`,
        `\`a${written}b\``,
        `## a${written}`,
        `a[^${written}]\n\n[^${written}]: b`,
        `<PullQuote who="a${written}">\n\nb\n\n</PullQuote>`,
        `<PullQuote who=${written}>\n\nb\n\n</PullQuote>`,
        `<Figure src="./a.png" alt="a${written}" caption=${written} />`,
      ]) {
        const parsed = parseBody(source, { companies: ['acme'], references: [], pictures: ['a.png'] });
        assert.ok('errors' in parsed || !hasForbidden(parsed.body), JSON.stringify(source));
      }
  });

test('an article of WeChat has hostile texts as words, and nothing that its editor does not keep', async (t) => {
  const readPicture = (): Promise<Buffer> => Promise.resolve(Buffer.of());
  const found = new Set<string>();
  const wrong: string[] = [];
  const all = await posts(t);
  // Each text in one language: the other takes the same way.
  for (const post of all.filter(({ text }) => text.edition.locale === locales[text.issue.number % 2])) {
    const { tree } = await writeArticle({ ...post, readPicture });
    wrong.push(...strays(tree));
    const words: string[] = [];
    visit(tree, (node) => {
      if (node.type === 'text') words.push(node.value);
      if (node.type === 'element') words.push(String(node.properties['alt'] ?? ''), toString(node));
    });
    for (const text of words)
      for (const [mark] of text.matchAll(/m\d+k\d+/g)) {
        const planting = column.plantings.get(mark);
        if (planting && text.includes(planting.text)) found.add(planting.place);
      }
  }
  assert.deepEqual(wrong, []);
  for (const place of [
    'issue.description',
    'issue.references.[].title',
    'company.funding.[].note.zh',
    'text in en, paragraph',
  ])
    assert.ok(found.has(place), `${place} is not among ${[...found].join(', ')}`);
});

test('a built site has hostile texts as words, in every output', { timeout: 1_200_000 }, async (t) => {
  shareCode(environment.CACHE_DIR);
  const { code, printed } = await runCommandLine(environment, 'build');
  assert.equal(code, 0, printed);
  const out = environment.OUT_DIR;
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)));
  const missing = new Map<string, Planting>(
    [...column.plantings].filter(([mark, { place }]) => !column.refused.has(mark) && !isDrawn(place)),
  );
  const faults = new Map<string, string>();
  for (const file of files) {
    const reading = readOutput(file, readFileSync(path.join(out, file)), defaultOrigin);
    for (const fault of reading.faults) faults.set(fault, file);
    for (const words of [...reading.words, `/${file}`])
      for (const [mark] of words.matchAll(/m\d+k\d+/g))
        if (words.includes(missing.get(mark)?.text ?? mark)) missing.delete(mark);
  }
  await t.test('none is taken for markup, a formula, an address or a script', () => {
    assert.deepEqual([...faults], []);
  });
  await t.test('each one that was not refused is found as it was written', () => {
    assert.deepEqual([...missing.values()], []);
  });
  await t.test('outputs of every kind were read', () => {
    const kinds = new Set(files.map((file) => path.extname(file)));
    for (const kind of ['.html', '.xml', '.opml', '.json', '.csv', '.md', '.txt', '.png'])
      assert.ok(kinds.has(kind), kind);
    for (const folder of ['issues', 'entries'])
      assert.ok(
        files.some((file) => file.startsWith(`search-index/kept/${folder}/`)),
        folder,
      );
  });
  await t.test('every address is plain but old ones, which redirect', () => {
    assert.deepEqual(
      files.filter((file) => !/^[\w./-]+$/.test(file) && !/m\d+k\d+/.test(file)),
      [],
    );
  });
});

test('a book has hostile texts as words, in every document', { timeout: 1_200_000 }, async (t) => {
  const file = path.join(folder, 'all.epub');
  const { code, printed } = await runCommandLine(environment, 'book', 'zh', '--out', file);
  assert.equal(code, 0, printed);
  const files = Object.entries(unzipSync(readFileSync(file)));
  const faults = new Map<string, string>();
  const found = new Set<string>();
  for (const [name, bytes] of files) {
    if (!/\.(?:xhtml|opf|ncx|png)$/.test(name)) continue;
    // All documents are XML, and readers that take them for HTML find nothing else in them.
    const ends = name.endsWith('.xhtml') ? ['.xml', '.html'] : [path.extname(name).replace(/opf|ncx/, 'xml')];
    for (const end of ends) {
      const text = Buffer.from(bytes);
      const read = end === '.xml' ? Buffer.from(text.toString().replace('<!DOCTYPE html>', '')) : text;
      const reading = readOutput(`${name}${end}`, read, defaultOrigin);
      for (const fault of reading.faults) faults.set(fault, name);
      for (const words of reading.words)
        for (const [mark] of words.matchAll(/m\d+k\d+/g))
          if (words.includes(column.plantings.get(mark)?.text ?? ' '))
            found.add(column.plantings.get(mark)?.place ?? '');
    }
  }
  await t.test('none is taken for markup, an address or a script', () => {
    assert.deepEqual([...faults], []);
  });
  await t.test(
    'words of records, of texts and of what is around these are found as they were written',
    () => {
      for (const place of ['issue.title', 'company.name.zh', 'text in zh, heading'])
        assert.ok(found.has(place), `${place}, not among ${[...found].join('; ')}`);
    },
  );
});

test('Markdown for other platforms has hostile texts as words, and so has its front matter', async (t) => {
  const faults: string[] = [];
  for (const post of await posts(t))
    for (const frontMatter of [undefined, ...frontMatters])
      for (const [name, written] of writeMarkdown({ ...post, markdown: { hasTables: false, frontMatter } })
        .files) {
        const [, yaml, text = String(written)] = /^---\n([^]*?)\n---\n([^]*)$/.exec(String(written)) ?? [];
        if (yaml !== undefined && Object.keys(parseYaml(yaml).data as object).some((key) => /\W/.test(key)))
          faults.push(`a text made a field: ${yaml}`);
        faults.push(...readOutput(name, Buffer.from(text), defaultOrigin).faults);
      }
  assert.deepEqual(faults, []);
});

test('mail has hostile texts as words, in each of its forms', async (t) => {
  const all = await posts(t);
  assert.ok(all.length > 20);
  assert.deepEqual((await Promise.all(all.map(mailFaults))).flat(), []);
});
