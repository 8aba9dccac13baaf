import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { ImageMetadata } from 'astro';
import { columnLoader } from '#library/loader.ts';
import { prosePage } from '#schema/prose-page.ts';
import { plainPath } from '#workspace/plain-path.ts';
import { readSettings } from '#workspace/settings.ts';

export const collections = {
  /** The pictures beside each text. Its loader reads the whole column; records go to the pages directly. */
  pictures: defineCollection({
    loader: columnLoader(),
    schema: z.custom<{ images: Record<string, ImageMetadata> }>(),
  }),
  /** Prose pages such as /about/, rendered by @astrojs/mdx. */
  prose: defineCollection({
    loader: glob({
      base: pathToFileURL(`${plainPath(readSettings(process.env).content)}/pages/`),
      pattern: '*/*.mdx',
    }),
    schema: prosePage,
  }),
};
