import { symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Contestant } from './contestant.ts';
import { plainFrontMatter, plainMarkdown } from './plain-markdown.ts';
import { writeFile } from './write-content.ts';
import type { Locale } from '#config.ts';

const root = path.resolve(import.meta.dirname, '../..');

const configuration = `import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
export default {
  site: 'https://example.com',
  integrations: [mdx()],
  devToolbar: { enabled: false },
  cacheDir: 'cache',
  markdown: { syntaxHighlight: false, processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] }) },
};
`;

const collections = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { issues: defineCollection({ loader: glob({ base: 'issues', pattern: '*/*.mdx' }) }) };
`;

const shared = `import { getCollection, render } from 'astro:content';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getContainerRenderer } from '@astrojs/mdx';
import { loadRenderers } from 'astro:container';
export const locales = ['zh', 'en'];
const all = await getCollection('issues');
const byLocale = new Map(locales.map((locale) => [locale, all.filter(({ id }) => id.endsWith('/' + locale)).reverse()]));
export const issuesIn = (locale) => byLocale.get(locale);
export const addressOf = ({ id }) => '/issues/' + id + '/';
export const tagsIn = (locale) => {
  const groups = new Map();
  for (const issue of issuesIn(locale)) for (const tag of issue.data.tags) groups.set(tag, [...(groups.get(tag) ?? []), issue]);
  return groups;
};
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
let container;
const texts = new Map();
const textOf = async (issue) => {
  container ??= await AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
  if (!texts.has(issue.id)) texts.set(issue.id, container.renderToString((await render(issue)).Content));
  return texts.get(issue.id);
};
export const feedOf = async (issues) => {
  const items = await Promise.all(issues.slice(0, 20).map(async (issue) =>
    '<item><title>' + escape(issue.data.title) + '</title><link>' + addressOf(issue) + '</link><description>' + escape(await textOf(issue)) + '</description></item>'));
  return new Response('<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Feed</title>' + items.join('') + '</channel></rss>');
};
`;

const layout = `---
const { title, description } = Astro.props;
---
<!doctype html><html><head><meta charset="utf-8"><title>{title}</title><meta name="description" content={description}></head><body><main><slot /></main></body></html>
`;

const issue = `---
import { render } from 'astro:content';
import Layout from '../../layouts/Layout.astro';
import { issuesIn, locales } from '../../shared.js';
export const getStaticPaths = () => locales.flatMap((locale) => issuesIn(locale).map((issue) => ({ params: { id: issue.id }, props: { issue, locale } })));
const { issue, locale } = Astro.props;
const { title, description, tags, references } = issue.data;
const { Content } = await render(issue);
---
<Layout title={title} description={description}><article><h1>{title}</h1><p>{description}</p><ul>{tags.map((tag) => <li><a href={'/' + locale + '/tags/' + tag + '/'}>{tag}</a></li>)}</ul><Content />
<ol>{references.map((each) => <li id={'ref-' + each.id}><a href={each.url}>{each.title}</a></li>)}</ol></article></Layout>
`;

const list = (paths: string, up: string) => `---
import Layout from '${up}layouts/Layout.astro';
import { addressOf, issuesIn, locales, tagsIn } from '${up}shared.js';
export const getStaticPaths = ({ paginate }) => locales.flatMap((locale) => ${paths});
const { page } = Astro.props;
---
<Layout title="Issues" description="Issues"><ol>{page.data.map((issue) => <li><a href={addressOf(issue)}>{issue.data.title}</a><p>{issue.data.description}</p></li>)}</ol></Layout>
`;

const feed = `import { feedOf, issuesIn, locales } from '../../shared.js';
export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));
export const GET = ({ params }) => feedOf(issuesIn(params.locale));
`;

const tagFeed = `import { feedOf, locales, tagsIn } from '../../../../shared.js';
export const getStaticPaths = () => locales.flatMap((locale) => [...tagsIn(locale)].map(([tag, issues]) => ({ params: { locale, tag }, props: { issues } })));
export const GET = ({ props }) => feedOf(props.issues);
`;

/** Astro as its documentation has it: texts of MDX in a collection, with issues, tags, paged lists and feeds in both languages. */
export const astroMdx: Contestant = {
  name: 'astro-mdx',
  prepare: (_column, folder) => {
    const write = (file: string, text: string) => writeFile(folder, file, text);
    write('package.json', '{"type":"module"}');
    write('astro.config.mjs', configuration);
    write('src/content.config.ts', collections);
    write('src/shared.js', shared);
    write('src/layouts/Layout.astro', layout);
    write('src/pages/issues/[...id].astro', issue);
    write(
      'src/pages/[locale]/[...page].astro',
      list('paginate(issuesIn(locale), { params: { locale }, pageSize: 30 })', '../../'),
    );
    write(
      'src/pages/[locale]/tags/[tag]/[...page].astro',
      list(
        '[...tagsIn(locale)].flatMap(([tag, issues]) => paginate(issues, { params: { locale, tag }, pageSize: 30 }))',
        '../../../../',
      ),
    );
    write('src/pages/[locale]/rss.xml.js', feed);
    write('src/pages/[locale]/tags/[tag]/rss.xml.js', tagFeed);
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  },
  picture: (each) => `issues/${each.folder}/picture.jpg`,
  texts: (each) => {
    const text = (locale: Locale) => ({
      file: `issues/${each.folder}/${locale}.mdx`,
      text: plainFrontMatter(each, locale) + plainMarkdown(each, each.texts[locale]),
    });
    return { zh: text('zh'), en: text('en') };
  },
  page: (each) => `issues/${each.folder}/en/index.html`,
  command: (folder) => ({
    words: [process.execPath, path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    cwd: folder,
    environment: { ASTRO_TELEMETRY_DISABLED: '1' },
  }),
  caches: ['dist', '.astro', 'cache'],
  out: 'dist',
};
