import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { rehypePlugins, remarkPlugins } from './src/document/plugins.ts';
import { columnIntegration } from './src/library/integration.ts';
import { remarkProsePictures } from './src/library/prose-pictures.ts';
import { notFoundPages } from './src/library/not-found-pages.ts';
import { isLinked, plainPath } from './src/workspace/plain-path.ts';
import { readSettings } from './src/workspace/settings.ts';
import { readOrigin } from './src/workspace/site-origin.ts';

const settings = readSettings(process.env);

export default defineConfig({
  site: readOrigin(process.env),
  trailingSlash: 'always',
  outDir: plainPath(settings.out),
  cacheDir: plainPath(`${settings.cache}/astro`),
  build: { concurrency: 8, inlineStylesheets: 'always' },
  // As specific as the default, and shorter.
  scopedStyleStrategy: 'class',
  // Astro's own Markdown engine runs no remark or rehype plugin.
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [...remarkPlugins, remarkProsePictures],
      rehypePlugins,
    }),
  },
  integrations: [mdx(), columnIntegration(), notFoundPages()],
  devToolbar: { enabled: false },
  vite: {
    resolve: { preserveSymlinks: isLinked(settings.content) },
    build: {
      target: ['chrome107', 'safari15.4', 'ios15.4', 'firefox100'],
      // Scripts are files: kept by browsers, and no part of what the first paint waits for.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks prose pages with a directive that the bundler does not know.
        onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
      },
    },
  },
  experimental: { incrementalBuild: true },
});
