import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Project } from './project.ts';

/** As Astro's documentation writes pages with live collections. */
const page = `---
import { getLiveCollection, getLiveEntry, render } from 'astro:content';

const { entries: issues, error } = await getLiveCollection('issues');
const { entry: company } = await getLiveEntry('companies', 'example-one');
const { entry: text, error: missing } = await getLiveEntry('editions', '1/en');
if (error || missing || !text || !company || !issues) throw error ?? missing;
const { Content } = await render(text);
const names = ['editions', 'investors', 'tags', 'authors', 'prose'] as const;
const counts = await Promise.all(names.map(async (name) => (await getLiveCollection(name)).entries?.length ?? 0));
const { error: unknown } = await getLiveEntry('tags', 'unknown');
---

<html lang="en">
  <head>
    <title>Issues</title>
    <meta name="description" content="All of them." />
    <link rel="canonical" href={new URL(Astro.url.pathname, Astro.site)} />
    <meta name="robots" content="noindex" />
  </head>
  <body>
    <h1>{company.data.name.en}, {company.data.rounds.length} rounds</h1>
    <ul>{issues.map(({ id, data }) => <li id={id}>{data.title.en ?? data.title.zh}</li>)}</ul>
    <p>{counts.every((count) => count > 0) && 'all there'}, {unknown ? 'none unknown' : 'found'}</p>
    <article lang="en"><Content /></article>
  </body>
</html>
`;

const layout = `---
const { frontmatter } = Astro.props;
---

<html lang="en">
  <head>
    <title>{frontmatter.title}</title>
    <meta name="description" content="A note." />
    <link rel="canonical" href={new URL(Astro.url.pathname, Astro.site)} />
    <meta name="robots" content="noindex" />
  </head>
  <body><slot /></body>
</html>
`;

const note = `---
layout: ../../../layouts/Note.astro
title: A note
---

**粗体：**后面 {1 + 1}
`;

test('a page that is written as Astro has it, with collections or as MDX, is a page of the site, and follows the content', async (t) => {
  const project = new Project();
  t.after(() => project.remove());
  mkdirSync(path.dirname(project.at('src/pages/en/notes/one.mdx')), { recursive: true });
  writeFileSync(project.at('src/pages/en/list.astro'), page);
  writeFileSync(project.at('src/layouts/Note.astro'), layout);
  writeFileSync(project.at('src/pages/en/notes/one.mdx'), note);
  const text = (site: Map<string, string>, file: string): string =>
    Buffer.from(site.get(file) ?? '', 'latin1').toString();

  const first = text(await project.build(), 'en/list/index.html');
  for (const words of ['Example One, ', 'one issue with every feature</li>', 'all there', 'none unknown'])
    assert.ok(first.includes(words), `${words} in ${first}`);
  assert.match(first, /<article lang="en">\s*<h2/);

  project.edit('content/issues/001-example-one/en.mdx', (source) =>
    source.replace('one issue with', 'an issue with').replace('Every figure', 'Each figure'),
  );
  const site = await project.build();
  const second = text(site, 'en/list/index.html');
  assert.ok(second.includes('an issue with every feature</li>') && second.includes('Each figure'), second);
  assert.match(text(site, 'en/notes/one/index.html'), /<strong>粗体：<\/strong>后面 2/);
});
