import { z } from 'astro/zod';

/** An address on the web, with its scheme. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'this is not a web address; it starts with https://',
});
