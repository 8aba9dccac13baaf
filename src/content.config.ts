import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { columnLoader } from '#library/loader.ts';
import { prosePage } from '#schema/prose-page.ts';
import { plainPath } from '#workspace/plain-path.ts';
import { readSettings } from '#workspace/settings.ts';

export const collections = {
  /** Holds nothing: its loader reads the whole column, whose records go to the pages directly. */
  column: defineCollection({ loader: columnLoader() }),
  /** Prose pages such as /about/, rendered by @astrojs/mdx. */
  prose: defineCollection({
    loader: glob({
      base: pathToFileURL(`${plainPath(readSettings(process.env).content)}/pages/`),
      pattern: '*/*.mdx',
    }),
    schema: prosePage,
  }),
};
