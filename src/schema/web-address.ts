import { z } from 'astro/zod';

/** An address on the web, with its scheme. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'is no web address; Write it with https:// at its start.',
});
