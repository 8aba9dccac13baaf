import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { RecordEntry } from '#library/entries.ts';
import { columnLoader } from '#library/loader.ts';
import type { Problem } from '#schema/problem.ts';
import { prosePage } from '#schema/prose-page.ts';
import { readSettings } from '#workspace/settings.ts';

export const collections = {
  /** Every record of the column; the loader judges them by the schemas in schema/. */
  column: defineCollection({
    loader: columnLoader(),
    schema: z.custom<RecordEntry | { problems: Problem[] }>(),
  }),
  /** Prose pages such as /about/, rendered by @astrojs/mdx. */
  prose: defineCollection({
    loader: glob({ base: `${readSettings(process.env).content}/pages`, pattern: '*/*.mdx' }),
    schema: prosePage,
  }),
};
