import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { differences, Project } from './project.ts';

const samples = path.resolve(import.meta.dirname, '../fixtures/extensions');
const text = 'content/issues/001-example-one/en.mdx';

/** Uses both components, with words that mean something in HTML, and links to the page. */
const words = `
A <Term meaning="a <stack> & more" source="https://memory.example/">word</Term>, see the [glossary](/en/glossary/).

<Poll question="Is <script>alert(1)</script> & this shown?" size="small" />
`;

const project = new Project();
after(() => project.remove());
cpSync(samples, project.at('extensions'), { recursive: true });
appendFileSync(project.at(text), words);
// The caches lie in the folder of another column.
mkdirSync(project.at('cache'));
writeFileSync(project.at('cache/column.config.ts'), '');

const read = (site: Map<string, string>, file: string): string =>
  Buffer.from(site.get(file) ?? '', 'latin1').toString();

/** In files of the samples: which fault they are asked for, by which one bundle serves to try them all. */
const fault = "process.env['FAULT']";

const failIf = (kind: string): string => `\nif (${fault} === '${kind}') throw new Error('a fault');`;

function assertFails(
  { code, printed }: { code: number | null; printed: string },
  told: RegExp,
  name: string,
): void {
  assert.equal(code, 1, `${name}: ${printed}`);
  assert.match(printed, told);
  assert.doesNotMatch(printed, /^\s+at /m);
}

test('a column has pages, components, files and checks of its own, which follow their edits', async () => {
  const { code, printed } = await project.tryBuild();
  assert.equal(code, 0, printed);
  const first = project.built();
  const issue = read(first, 'en/issues/1/index.html');
  assert.match(
    issue,
    /<dfn title="a (?:<|&lt;)stack(?:>|&gt;) (?:&amp;|&#38;) more"[^>]*><a href="https:\/\/memory\.example\/"[^>]*>word<\/a><\/dfn>/,
  );
  assert.match(issue, /Is &lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; this shown\?/);
  assert.match(issue, /\.poll\{/);
  assert.doesNotMatch(read(first, 'en/issues/2/index.html'), /\.poll/);
  assert.match(read(first, 'en/issues/1.md'), /A question: Is/);
  assert.match(read(first, 'en/atom.xml'), /A question: Is/);
  for (const [file, language, title] of [
    ['glossary/index.html', 'zh-CN', '词汇'],
    ['en/glossary/index.html', 'en', 'Glossary'],
  ] as const) {
    assert.match(read(first, file), new RegExp(`<html lang="${language}"`));
    assert.match(read(first, file), new RegExp(`<h1[^>]*>${title}</h1>`));
    assert.match(read(first, file), /http-equiv="Content-Security-Policy"/);
  }
  assert.match(read(first, 'sitemap-0.xml'), /\/en\/glossary\/</);
  assert.equal(read(first, 'issues.txt').trim().split('\n').length, 3);

  // Each kind of edit: the site is the same as one that is built from nothing.
  project.edit('extensions/pages/glossary.astro', (source) =>
    source
      .replace("zh: '词汇', en: 'Glossary'", `zh: ${fault} === 'title' ? '' : '词汇', en: 'Words'`)
      .replace('languageOf(Astro);', `languageOf(Astro);${failIf('page')}`)
      .replace('</dl>', `</dl>{${fault} === 'link' && <a href="/none/">x</a>}`),
  );
  project.edit('extensions/components/Poll.astro', (source) =>
    source.replace('<strong>', '<strong>Q: ').replace('Astro.props;', `Astro.props;${failIf('component')}`),
  );
  project.edit('extensions/index.ts', (source) =>
    source
      .replace('A question:', 'Asked:')
      .replace('\\n`)', ' .\\n`)')
      .replace('      issues\n', `      (${fault} === 'output' ? nothing : issues)\n`),
  );
  const second = await project.build();
  assert.match(read(second, 'en/glossary/index.html'), /<h1[^>]*>Words<\/h1>/);
  assert.match(read(second, 'en/issues/1/index.html'), /<strong[^>]*>Q: /);
  assert.match(read(second, 'en/issues/1.md'), /Asked: Is/);
  assert.match(read(second, 'issues.txt'), / \.\n/);
  project.clean();
  assert.deepEqual(differences(second, await project.build()), []);
});

test('what fails while pages and files are made is told with its line in the column’s own files', async () => {
  const failing: [kind: string, told: RegExp][] = [
    ['output', /extensions\/index\.ts:35:\d+/],
    ['page', /extensions\/pages\/glossary\.astro:7:/],
    ['title', /extensions\/pages\/glossary\.astro/],
    ['component', /extensions\/components\/Poll\.astro:9:/],
    ['link', /glossary\/index\.html.*\/none\//],
  ];
  for (const [kind, told] of failing) {
    // Whatever shows the text is made again.
    appendFileSync(project.at(text), `\nA sentence more.\n`);
    assertFails(await project.tryBuild({ FAULT: kind }), told, kind);
  }
});

test('errors of what a column adds name its file and line, and no code of the program', async () => {
  const failing: [from: string, to: string, told: RegExp][] = [
    ['const descriptionsEnd', '}\nconst descriptionsEnd', /extensions\/index\.ts:4:1/],
    ["['glossary']", "['glossary', 'issues']", /extensions\/index\.ts:\d+:\d+/],
    ['of texts)', 'of nothing)', /extensions\/index\.ts:5:22/],
    ['meaning: ', 'sense: ', /001-example-one\/en\.mdx:\d+:\d+/],
  ];
  for (const [from, to, told] of failing) {
    project.edit('extensions/index.ts', (source) => source.replace(from, to));
    assertFails(project.check(), told, to);
    project.edit('extensions/index.ts', (source) => source.replace(to, from));
  }
  project.edit('extensions/pages/glossary.astro', (source) => source.replace('</Page>', '{</Page>'));
  assertFails(await project.tryBuild(), /extensions\/pages\/glossary\.astro:\d+:/, 'syntax');
});
