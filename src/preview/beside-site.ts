import type { ServerResponse } from 'node:http';
import { typeOf } from '#preview/static-files.ts';
import { baseOf } from '#schema/site-address.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/**
 * Answers for what stands beside a site that lies below a path: its host begins with it, and has nothing else.
 *
 * @param url what was asked for
 */
export function answerBeside(
  url: string | undefined,
  response: ServerResponse,
  site: URL,
  language: WordingLanguage,
): void {
  if (url === '/' || url === baseOf(site)) {
    response.writeHead(302, { Location: site.pathname, 'Cache-Control': 'no-store' }).end();
    return;
  }
  const words = inWords(say('serve.beside', { path: site.pathname }), language);
  response.writeHead(404, { 'Content-Type': typeOf('.txt'), 'Cache-Control': 'no-store' }).end(words);
}
