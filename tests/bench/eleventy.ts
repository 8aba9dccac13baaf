import path from 'node:path';
import { authorOf } from './column.ts';
import type { Contestant } from './contestant.ts';
import { plainFrontMatter, plainMarkdown } from './plain-markdown.ts';
import { writeFile } from './write-content.ts';
import { locales, type Locale } from '#config.ts';

const program = path.join(import.meta.dirname, 'tools/node_modules/@11ty/eleventy/cmd.cjs');

const configuration = `export default function (config) {
  config.addPassthroughCopy('issues/**/*.jpg');
  for (const locale of ['zh', 'en']) {
    const of = (api) => api.getFilteredByGlob('issues/*/' + locale + '.md').reverse();
    config.addCollection(locale, of);
    config.addCollection(locale + 'Tags', (api) => {
      const groups = new Map();
      for (const page of of(api)) for (const tag of page.data.subjects) groups.set(tag, [...(groups.get(tag) ?? []), page]);
      return [...groups].flatMap(([tag, pages]) =>
        Array.from({ length: Math.ceil(pages.length / 30) }, (_, index) => ({ tag, index, pages: pages.slice(index * 30, index * 30 + 30) })));
    });
    config.addCollection(locale + 'Feeds', (api) => {
      const groups = new Map();
      for (const page of of(api)) for (const tag of page.data.subjects) groups.set(tag, [...(groups.get(tag) ?? []), page]);
      return [...groups].map(([tag, pages]) => ({ tag, pages: pages.slice(0, 20) }));
    });
  }
  return { dir: { input: '.', output: 'public', includes: '_includes' } };
}
`;

const base = `<!doctype html><html><head><meta charset="utf-8"><title>{{ title }}</title><meta name="description" content="{{ description }}"></head><body><main>{{ content | safe }}</main></body></html>`;
const issue = `---
layout: base.njk
---
<article><h1>{{ title }}</h1><p>{{ description }}</p><ul>{% for tag in subjects %}<li><a href="/{{ locale }}/tags/{{ tag }}/">{{ tag }}</a></li>{% endfor %}</ul>{{ content | safe }}
<ol>{% for each in references %}<li id="ref-{{ each.id }}"><a href="{{ each.url }}">{{ each.title }}</a></li>{% endfor %}</ol></article>`;
const item = `{% for page in pages %}<li><a href="{{ page.url }}">{{ page.data.title }}</a><p>{{ page.data.description }}</p></li>{% endfor %}`;

const feedItems = `{% for page in pages %}<item><title>{{ page.data.title }}</title><link>{{ page.url }}</link><description>{{ page.templateContent | escape }}</description></item>{% endfor %}`;
const feedOf = (pages: string) =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Feed</title>{% set pages = ${pages} %}${feedItems}</channel></rss>`;

/** Eleventy, with its issues, tags, paged lists and feeds in both languages; installed by `npm install --prefix tests/bench/tools`. */
export const eleventy: Contestant = {
  name: 'eleventy',
  prepare: (_column, folder) => {
    const write = (file: string, text: string) => writeFile(folder, file, text);
    write('eleventy.config.js', configuration);
    write('package.json', '{"type":"module"}');
    write('_includes/base.njk', base);
    write('_includes/issue.njk', issue);
    for (const locale of locales) {
      const paged = (data: string, size: number, alias: string, permalink: string) =>
        `---\npagination: {data: ${data}, size: ${size}, alias: ${alias}}\npermalink: "${permalink}"\n`;
      write(
        `${locale}-index.njk`,
        `${paged(`collections.${locale}`, 30, 'pages', `/${locale}/{{ pagination.pageNumber }}/index.html`)}layout: base.njk\n---\n<ol>${item}</ol>`,
      );
      write(
        `${locale}-tags.njk`,
        `${paged(`collections.${locale}Tags`, 1, 'group', `/${locale}/tags/{{ group.tag }}/{{ group.index }}/index.html`)}layout: base.njk\n---\n{% set pages = group.pages %}<ol>${item}</ol>`,
      );
      write(
        `${locale}-feeds.njk`,
        `${paged(`collections.${locale}Feeds`, 1, 'group', `/${locale}/tags/{{ group.tag }}/rss.xml`)}---\n${feedOf('group.pages')}`,
      );
      write(
        `${locale}-feed.njk`,
        `---\npermalink: /${locale}/rss.xml\n---\n${feedOf(`collections.${locale}.slice(0, 20)`)}`,
      );
    }
  },
  picture: (each) => `issues/${each.folder}/picture.jpg`,
  texts: (each) => {
    const text = (locale: Locale) => {
      const matter = plainFrontMatter(each, locale).replace(/^tags:/m, 'subjects:');
      const more = `layout: issue.njk\nlocale: ${locale}\nauthor: ${authorOf(each)}\ntemplateEngineOverride: md\n---\n`;
      return {
        file: `issues/${each.folder}/${locale}.md`,
        text: matter.replace(/---\n$/, more) + plainMarkdown(each, each.texts[locale]),
      };
    };
    return { zh: text('zh'), en: text('en') };
  },
  page: (each) => `issues/${each.folder}/en/index.html`,
  command: (folder) => ({ words: [process.execPath, program, '--quiet'], cwd: folder }),
  caches: ['public'],
  out: 'public',
};
