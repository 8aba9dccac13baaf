import { spawnSync } from 'node:child_process';
import { plainFrontMatter, plainMarkdown } from './plain-markdown.ts';
import type { Contestant } from './contestant.ts';
import { pictureOnPage, stillFile } from '#domain/picture.ts';
import type { Locale } from '#config.ts';
import { writeFile } from './write-content.ts';

const head = `<!doctype html>
<html lang="{{ .Language.Lang }}">
<head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}">{{ range .Translations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">{{ end }}
{{ with .OutputFormats.Get "RSS" }}<link rel="alternate" type="application/rss+xml" href="{{ .Permalink }}">{{ end }}</head>
<body><main>{{ block "main" . }}{{ end }}</main></body></html>`;

const single = `{{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Description }}</p><time>{{ .Date.Format "2006-01-02" }}</time>
<ul>{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
<nav>{{ .TableOfContents }}</nav>{{ .Content }}
<ol>{{ range .Params.references }}<li id="ref-{{ .id }}"><a href="{{ .url }}">{{ .title }}</a></li>{{ end }}</ol>
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
<ul>{{ range first 4 (.Site.RegularPages.Related .) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></article>{{ end }}`;

const list = (
  pagination: string,
) => `{{ define "main" }}<h1>{{ .Title }}</h1><ol>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>
<p>{{ .Description }}</p><time>{{ .Date.Format "2006-01-02" }}</time></li>{{ end }}</ol>${pagination}{{ end }}`;

const feed = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>{{ .Title }}</title><link>{{ .Permalink }}</link><description>{{ .Title }}</description>
{{ range first 20 .RegularPages }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid>{{ .Permalink }}</guid><pubDate>{{ .Date }}</pubDate><description>{{ .Content | html }}</description></item>{{ end }}</channel></rss>`;

/** The files that our own pages and feeds have of a photograph. */
const photograph = {
  digest: '',
  kind: 'photograph',
  width: 2400,
  height: 1600,
  isTransparent: false,
} as const;
const { plain, choice } = pictureOnPage(photograph);
const widths = choice.map(({ width }) => width).join(' ');

/** Of the same sizes; WebP stands for AVIF, which this Hugo does not write. Its filter is its own, the quickest. */
const image = `{{ $page := .Page }}{{ $text := .Text }}{{ with .Page.Resources.GetMatch .Destination }}{{ $picture := . }}
<img alt="{{ $text }}" width="{{ .Width }}" height="{{ .Height }}" loading="lazy" src="{{ (.Resize "${plain.width}x jpeg q76").RelPermalink }}"
srcset="{{ range slice ${widths} }}{{ with $picture.Resize (printf "%dx webp q80" .) }}{{ .RelPermalink }} {{ .Width }}w,{{ end }}{{ end }}">
<!-- {{ (.Resize "${stillFile(photograph).width}x jpeg q76").RelPermalink }} -->{{ end }}`;

const configuration = (pagination: string) => `baseURL = "https://example.com/"
defaultContentLanguage = "zh"
${pagination}
[taxonomies]
tag = "tags"
[languages.zh]
title = "行业观察者"
weight = 1
[languages.en]
title = "Industry Observer"
weight = 2
[related]
includeNewer = true
threshold = 10
[[related.indices]]
name = "tags"
weight = 100
`;

/** How lists are paged, which changed with 0.128. */
function paginationOf(version: string): { setting: string; template: string } {
  return Number(version.split('.')[1]) < 128
    ? { setting: 'paginate = 30', template: '{{ template "_internal/pagination.html" . }}' }
    : { setting: '[pagination]\npagerSize = 30', template: '{{ partial "pagination.html" . }}' };
}

/**
 * Hugo, with its issues, tags, paged lists, related issues and feeds in both languages.
 *
 * @param program its path; what is not the one of the system is named by its version
 */
export function hugo(program = 'hugo'): Contestant {
  const { stdout } = spawnSync(program, ['version'], { encoding: 'utf8' });
  const version = /v(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1] ?? '';
  const { setting, template } = paginationOf(version);
  return {
    name: program === 'hugo' ? 'hugo' : `hugo ${version}`,
    prepare: (_column, folder) => {
      writeFile(folder, 'config.toml', configuration(setting));
      writeFile(folder, 'layouts/_default/baseof.html', head);
      writeFile(folder, 'layouts/_default/single.html', single);
      writeFile(folder, 'layouts/_default/list.html', list(template));
      writeFile(folder, 'layouts/_default/rss.xml', feed);
      writeFile(folder, 'layouts/_default/_markup/render-image.html', image);
    },
    picture: (issue) => `content/issues/${issue.folder}/picture.jpg`,
    texts: (issue) => {
      const text = (locale: Locale) => ({
        file: `content/issues/${issue.folder}/index.${locale}.md`,
        text: plainFrontMatter(issue, locale) + plainMarkdown(issue, issue.texts[locale]),
      });
      return { zh: text('zh'), en: text('en') };
    },
    page: (issue) => `en/issues/${issue.folder}/index.html`,
    command: (folder) => ({ words: [program, '--quiet'], cwd: folder }),
    caches: ['public', 'resources'],
    out: 'public',
    isMeasure: true,
  };
}
