import { defineMiddleware } from 'astro:middleware';
import { withHashes } from '#outputs/content-security-policy.ts';

/** Completes the policy of each page with the hashes of what it has inline; in development Vite adds scripts of its own. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  try {
    const response = await next();
    if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html'))
      return response;
    return new Response(withHashes(await response.text()), response);
  } catch (error) {
    locals.failure = error;
    throw error;
  }
});
