import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Project } from './project.ts';

/** One change of one kind of input, after which an incremental build must equal a clean one. */
export interface Edit {
  name: string;
  apply(project: Project): void;
  /** The clock of the builds from this edit on, in place of the beginning of 2026. */
  environment?: NodeJS.ProcessEnv;
  /** Whether every run of the tests tries it: edits that reach far by another way than the text of a page. */
  isEssential?: boolean;
  /** Whether the site may stay as it was. */
  isInvisible?: boolean;
}

const one = 'content/issues/001-example-one';
const two = 'content/issues/002-example-two';

/** Replaces the first occurrence. */
function replace(file: string, old: string | RegExp, now: string): Edit['apply'] {
  return (project) => project.edit(file, (text) => text.replace(old, now));
}

const translation = `---
title: A third example
description: A translation that was not there before.
translators: [example-person]
translates: "0000000000000000"
---

## In one minute

A text.
`;

/** Adds an issue that is a copy of another. */
function addIssue(project: Project, number: number, date: string): void {
  const folder = `content/issues/${String(number).padStart(3, '0')}-added`;
  cpSync(project.at(two), project.at(folder), { recursive: true });
  project.edit(`${folder}/en.mdx`, (text) =>
    text
      .replace(/^issue: .*$/m, `issue: ${number}`)
      .replace(/^date: .*$/m, `date: ${date}`)
      .replace(/^updated: .*\n/m, ''),
  );
}

/** Every kind of input, each on top of the ones before it. */
export const edits: readonly Edit[] = [
  { name: 'a text', apply: replace(`${one}/zh.mdx`, '全文完。', '全文完了。') },
  { name: 'a text of a translation', apply: replace(`${one}/en.mdx`, 'Every figure', 'Each figure') },
  { name: 'a title', apply: replace(`${one}/en.mdx`, 'one issue with', 'an issue with'), isEssential: true },
  { name: 'a date', apply: replace(`${two}/en.mdx`, /^date: .*$/m, 'date: 2024-03-03') },
  { name: 'the words of a drawing', apply: replace(`${one}/series-a.yaml`, '报道的说法', '报道里的说法') },
  {
    name: 'the name of a tag',
    apply: replace('content/tags.yaml', /name: \{zh: /, 'name: {zh: 新'),
    isEssential: true,
  },
  {
    name: 'the order of tags',
    apply: replace(
      'content/issues/001-example-one/zh.mdx',
      '[example-chips, example-tools]',
      '[example-tools]',
    ),
  },
  {
    name: 'the amount of a company',
    apply: replace('content/companies/example-one.yaml', 'USD 640M', 'USD 641M'),
  },
  {
    name: 'the name of a company',
    apply: replace('content/companies/example-one.yaml', 'en: Example One', 'en: Example Won'),
  },
  {
    name: 'an investor’s alias',
    apply: replace('content/investors.yaml', /aliases: \[[^\]]*\]/, 'aliases: [Example Alias]'),
  },
  { name: 'an investor’s name', apply: replace('content/investors.yaml', /en: Example/, 'en: Exemplary') },
  { name: 'an author', apply: replace('content/authors.yaml', /en: /, 'en: New ') },
  { name: 'a reference', apply: replace(`${one}/zh.mdx`, 'Example Times', 'Example Post') },
  { name: 'a correction', apply: replace(`${one}/zh.mdx`, 'A source was added', 'One source was added') },
  {
    name: 'a letter',
    apply: replace(`${one}/zh.mdx`, 'on both pages', 'on either page'),
    isEssential: true,
  },
  { name: 'an issue added', apply: (project) => addIssue(project, 5, '2024-07-01'), isEssential: true },
  { name: 'an issue added between others', apply: (project) => addIssue(project, 6, '2024-07-02') },
  {
    name: 'an issue removed',
    apply: (project) => rmSync(project.at('content/issues/005-added'), { recursive: true }),
    isEssential: true,
  },
  {
    name: 'a translation added',
    apply: (project) => {
      writeFileSync(project.at('content/issues/003-example-three/en.mdx'), translation);
    },
  },
  {
    name: 'a translation deleted',
    apply: (project) => rmSync(project.at(`content/issues/006-added/zh.mdx`)),
  },
  {
    name: 'a folder renamed',
    apply: (project) =>
      renameSync(project.at('content/issues/006-added'), project.at('content/issues/006-renamed')),
    isInvisible: true,
  },
  {
    name: 'a picture',
    apply: (project) => cpSync(project.at(`${one}/cover.png`), project.at(`${one}/squares.png`)),
  },
  {
    name: 'a file renamed',
    apply: (project) => {
      renameSync(project.at(`${one}/cover.png`), project.at(`${one}/front.png`));
      project.edit(`${one}/zh.mdx`, (text) => text.replaceAll('cover.png', 'front.png'));
    },
    isInvisible: true,
  },
  {
    name: 'a prose page',
    apply: (project) => project.edit('content/pages/about/zh.mdx', (text) => `${text}\n再一段。\n`),
  },
  {
    // The build finds whatever still leads to an old address.
    name: 'ids renamed, with the addresses of their pages',
    apply: (project) => {
      for (const words of [
        'tag example-chips renamed-tag',
        'company example-two renamed-company',
        'investor example-capital renamed-investor',
        'author example-team renamed-author',
        'reference 1 example-report renamed-reference',
      ])
        project.rename(words);
    },
    isEssential: true,
  },
  {
    name: 'the clock, past the day of a scheduled issue',
    apply: () => undefined,
    environment: { SOURCE_DATE_EPOCH: String(Date.UTC(2999, 5, 1) / 1000) },
    isEssential: true,
  },
  { name: 'a component', apply: replace('src/components/site/Colophon.astro', '<b>', '<b class="name">') },
  {
    name: 'a component of authors',
    apply: replace('src/components/mdx/Callout.astro', '<', '<!-- changed --><'),
  },
  { name: 'a style', apply: replace('src/styles/prose.css', '0.75em', '0.7em') },
  {
    name: 'the style of a component',
    apply: replace('src/components/site/Colophon.astro', 'var(--space-xl) auto 0', 'var(--space-l) auto 0'),
  },
  {
    name: 'a message of the dictionary',
    apply: replace('src/i18n/zh.ts', /allIssues: '[^']*'/, "allIssues: '所有各期'"),
  },
  {
    name: 'a script',
    apply: (project) =>
      project.edit(
        'src/components/search/search-address.ts',
        (text) => `${text}\nglobalThis.name ||= 'changed';\n`,
      ),
    isInvisible: true,
  },
  {
    name: 'a plugin',
    apply: replace('src/markdown/heading-ids.ts', /export (const|function)/, '// An edit.\nexport $1'),
    isInvisible: true,
  },
  {
    name: 'a plugin left out',
    apply: replace('src/markdown/plugins.ts', 'rehypeHeadingIds, rehypeTables]', 'rehypeHeadingIds]'),
  },
  {
    name: 'what feeds are made by',
    apply: replace('src/feeds/atom.ts', /$/, '\n// An edit.\n'),
    isInvisible: true,
  },
  {
    name: 'the policy of a page',
    apply: replace('src/hosts/content-security-policy.ts', "'sha256-${", "'sha256-0${"),
  },
  {
    name: 'the middleware',
    apply: replace(
      'src/middleware.ts',
      'withHashes(basedPage(await response.text(), site as URL))',
      'withHashes(basedPage(await response.text(), site as URL)).trim().concat("<!-- -->")',
    ),
  },
  {
    name: 'the sizes of lists',
    apply: replace(
      'column.config.ts',
      "editor: 'vscode',",
      "editor: 'vscode',\n  lengths: { issuesOnHome: 2 },",
    ),
  },
  {
    name: 'the configuration',
    apply: replace('astro.config.mjs', "inlineStylesheets: 'always'", "inlineStylesheets: 'never'"),
  },
  { name: 'a public file', apply: replace('public/favicon.svg', '<svg', '<svg data-edited=""') },
  {
    name: 'the origin',
    apply: () => undefined,
    environment: { SITE_ORIGIN: 'https://elsewhere.example' },
  },
  {
    name: 'the address of the editor',
    apply: () => undefined,
    environment: { EDITOR_ADDRESS: 'editor@example.com' },
    isEssential: true,
  },
];
