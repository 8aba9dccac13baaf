import assert from 'node:assert/strict';
import { appendFileSync, cpSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { differences, Project } from './project.ts';

const samples = path.resolve(import.meta.dirname, '../fixtures/extensions');
const text = 'content/issues/001-example-one/en.mdx';

/** Uses both components, with words that mean something in HTML, and links to the page. */
const words = `
A <Term meaning="a <stack> & more" source="https://memory.example/">word</Term>, see the [glossary](/en/glossary/).

<Poll question="Is <script>alert(1)</script> & this shown?" size="small" />
`;

function projectWith(t: { after: (clean: () => void) => void }): Project {
  const project = new Project();
  t.after(() => project.remove());
  cpSync(samples, project.at('extensions'), { recursive: true });
  appendFileSync(project.at(text), words);
  return project;
}

const read = (site: Map<string, string>, file: string): string =>
  Buffer.from(site.get(file) ?? '', 'latin1').toString();

test('a column has pages, components, files and checks of its own, which follow their edits', async (t) => {
  const project = projectWith(t);
  const { code, printed } = await project.tryBuild();
  assert.equal(code, 0, printed);
  const first = project.built();
  const issue = read(first, 'en/issues/1/index.html');
  assert.match(
    issue,
    /<dfn title="a (?:<|&lt;)stack(?:>|&gt;) (?:&amp;|&#38;) more"[^>]*><a href="https:\/\/memory\.example\/"[^>]*>word<\/a><\/dfn>/,
  );
  assert.match(issue, /Is &lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; this shown\?/);
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
    source.replace("en: 'Glossary'", "en: 'Words'"),
  );
  project.edit('extensions/components/Poll.astro', (source) => source.replace('<strong>', '<strong>Q: '));
  project.edit('extensions/index.ts', (source) =>
    source.replace('A question:', 'Asked:').replace('\\n`)', ' .\\n`)'),
  );
  const second = await project.build();
  assert.match(read(second, 'en/glossary/index.html'), /<h1[^>]*>Words<\/h1>/);
  assert.match(read(second, 'en/issues/1/index.html'), /<strong[^>]*>Q: /);
  assert.match(read(second, 'en/issues/1.md'), /Asked: Is/);
  assert.match(read(second, 'issues.txt'), / \.\n/);
  project.clean();
  assert.deepEqual(differences(second, await project.build()), []);

  // A text that changes is in what may show it.
  project.edit(text, (source) => source.replace('one issue with', 'an issue with'));
  project.edit('extensions/pages/glossary.astro', (source) =>
    source.replace('</dl>', '</dl><a href="/none/">x</a>'),
  );
  const broken = await project.tryBuild();
  assert.equal(broken.code, 1);
  assert.match(broken.printed, /glossary\/index\.html.*\/none\//);
});

test('errors of what a column adds name its file and line, and no code of the program', async (t) => {
  const project = projectWith(t);
  const failing: [file: string, from: string, to: string, told: RegExp][] = [
    ['index.ts', 'const descriptionsEnd', '}\nconst descriptionsEnd', /extensions\/index\.ts:4:1/],
    ['index.ts', "['glossary']", "['glossary', 'issues']", /extensions\/index\.ts:\d+:\d+/],
    ['index.ts', 'of texts)', 'of nothing)', /extensions\/index\.ts:5:22/],
    ['index.ts', 'issues\n', 'nothing\n', /extensions\/index\.ts:\d+:\d+/],
    ['pages/glossary.astro', 'languageOf(Astro);', 'nothing.there;', /extensions\/pages\/glossary\.astro:6:/],
    [
      'components/Poll.astro',
      'Astro.props;',
      'Astro.props.none.there;',
      /extensions\/components\/Poll\.astro:8:/,
    ],
    ['pages/glossary.astro', '</Page>', '{</Page>', /extensions\/pages\/glossary\.astro:\d+:/],
    ['index.ts', 'meaning: ', 'sense: ', /001-example-one\/en\.mdx:\d+:\d+/],
  ];
  for (const [name, from, to, told] of failing) {
    const file = `extensions/${name}`;
    project.edit(file, (source) => source.replace(from, to));
    const { code, printed } = await project.tryBuild();
    assert.equal(code, 1, `${name}: ${to}`);
    assert.match(printed, told);
    assert.doesNotMatch(printed, /^\s+at /m);
    project.edit(file, (source) => source.replace(to, from));
  }
});
