import { z } from 'astro/zod';
import { description, title } from '#schema/words.ts';

/** The front matter of a prose page such as /about/. */
export const prosePage = z.strictObject({ title, description });
