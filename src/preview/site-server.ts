import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { notFoundPath } from '#domain/route.ts';
import { addressOf } from '#preview/address-of.ts';
import { answerBeside } from '#preview/beside-site.ts';
import { fileIn, typeOf } from '#preview/static-files.ts';
import { defaultLocale, locales } from '#config.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** The files that may stand for an address, relative to the folder of a site. */
function filesAt(address: string): string[] {
  return address.endsWith('/') ? [`${address}index.html`] : [address, `${address}.html`];
}

/** Answers a request as a host of static files does: folders have addresses with a slash at their end. */
function answer(
  folder: string,
  site: URL,
  language: WordingLanguage,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const address = addressOf(request, site);
  if (address === undefined) return answerBeside(request.url, response, site, language);
  const send = (body: Uint8Array | string, name: string, status = 200): void => {
    response.writeHead(status, { 'Content-Type': typeOf(name), 'Cache-Control': 'no-cache' });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  // No file has a name with a null byte, and the disk may not be asked for one.
  const possible = address.includes('\0') ? [] : filesAt(address);
  for (const name of possible) {
    const file = fileIn(folder, name);
    if (file) return send(file, name);
  }
  if (possible.length > 1 && fileIn(folder, `${address}/index.html`)) {
    // A relative address, since one with two slashes at its start is that of another host.
    const segment = address.slice(address.lastIndexOf('/') + 1);
    response.writeHead(301, { Location: `./${encodeURIComponent(segment)}/` }).end();
    return;
  }
  const locale = locales.find((each) => address.startsWith(`/${each}/`)) ?? defaultLocale;
  const words = inWords(say('preview.no-page'), language);
  send(fileIn(folder, notFoundPath(locale)) ?? words, '.html', 404);
}

/**
 * Makes a server of the files of a finished site, as they are on the disk when they are asked for.
 *
 * @param site where it is published: the server has it below the same path
 * @param language the language in which it tells that there is no page, where the site has none that does
 */
export function siteServer(folder: string, site: URL, language: WordingLanguage = 'en'): Server {
  return createServer((request, response) => {
    try {
      answer(folder, site, language, request, response);
    } catch (error) {
      response.writeHead(500, { 'Content-Type': typeOf('.txt') }).end(String(error));
    }
  });
}
