import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig, passthroughImageService } from 'astro/config';
import { rehypePlugins, remarkPlugins } from './src/markdown/plugins.ts';
import { renderer } from './src/build/adapter.mjs';
import { ownColours } from './src/config.ts';
import { colourPlugin } from './src/exports/colour-styles.ts';
import { ownFace } from './src/fonts/own-face.ts';
import { oldestEngines } from './src/build/oldest-engines.ts';
import { readSite } from './src/content/site-origin.ts';
import { columnAliases } from './src/state/project.ts';
import { extensions } from './src/build/extensions.mjs';

const site = readSite(process.env);

/** The site's code: what is bundled of it renders the pages of any content. */
export default defineConfig({
  site: site.href,
  base: site.pathname,
  output: 'server',
  adapter: renderer(),
  session: false,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  // As specific as the default, and shorter.
  scopedStyleStrategy: 'class',
  // Pages of the site's own, in src/pages, may be MDX, and read as texts of the column do; Astro's own Markdown engine
  // runs no remark or rehype plugin.
  integrations: [mdx(), extensions()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins, rehypePlugins }),
  },
  // Pictures are made beside the pages.
  image: { service: passthroughImageService() },
  security: { checkOrigin: false },
  devToolbar: { enabled: false },
  vite: {
    resolve: { alias: columnAliases() },
    define: { OWN_FACE: JSON.stringify(ownFace) },
    ...(ownColours && { css: { postcss: { plugins: [colourPlugin] } } }),
    build: {
      target: Object.entries(oldestEngines).map(([name, version]) => name + version),
      // Scripts are files: kept by browsers, and no part of what the first paint waits for.
      assetsInlineLimit: 0,
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // The component that a script is in; each page names its scripts.
              entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`,
            },
          },
        },
      },
    },
  },
});
