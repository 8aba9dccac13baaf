import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { withoutDeadLinks } from '#build/drop-links.ts';
import { startRenderer, type Code, type Render } from '#build/code.ts';
import { picturesPath } from '#domain/picture.ts';
import { splitLocale } from '#domain/route-table.ts';
import { notFoundPath } from '#domain/route.ts';
import { addressOf } from '#preview/address-of.ts';
import { answerBeside } from '#preview/beside-site.ts';
import { deskPathOf } from '#preview/desk-path.ts';
import { errorsPage, failurePage, reloadScript } from '#preview/error-page.ts';
import { fileIn, typeOf } from '#preview/static-files.ts';
import type { Writing, WritingState } from '#preview/writing.ts';
import type { Page } from '#routes/route.ts';
import { followFolder } from '#content/follow-folder.ts';
import { pictureStore } from '#content/picture-files.ts';
import type { Settings } from '#content/settings.ts';
import { hrefOf } from '#schema/site-address.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

/** A text that is read before it is whole is read again at once, and nothing is kept of it. Milliseconds. */
const settleTime = 10;

/** Where browsers are told that the content changed. */
const changesPath = '/@changes';

/** A browser that was away when the content changed loads its page when it is back. */
const reloadCode = (site: URL): string => `
  let shown;
  new EventSource('${hrefOf(changesPath, site)}').onmessage = ({ data }) => {
    if (shown !== undefined && shown !== data) location.reload();
    shown = data;
  };
`;

/** Answers some requests; false for those that are none of its. */
export type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
) => Promise<boolean>;

/** What a server shows. */
export interface Preview {
  settings: Settings;
  /** Where the site is published: the server has it below the same path. */
  site: URL;
  code: Code;
  writing: Writing;
  /** Asked before the pages. */
  answers: readonly Answer[];
  /** Told when the content changed, after the browsers. */
  onChange(): void;
  /** The language in which errors of the content are told. */
  language: WordingLanguage;
}

function send(response: ServerResponse, body: string | Uint8Array, type: string, status = 200): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
}

/** Sends a file whose name tells it from all others: it need not be loaded again with every page. */
function sendNamed(response: ServerResponse, body: Uint8Array, type: string): void {
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'max-age=31536000, immutable' }).end(body);
}

/** The page that stands for an address without one. */
function notFoundAt(address: string, { pages }: WritingState): Page | undefined {
  const [locale] = splitLocale(address);
  return pages.get(notFoundPath(locale));
}

/**
 * Serves the pages of a column while it is written: each is rendered when it is asked for. It follows the files of the
 * content until the process ends.
 */
export class PreviewServer {
  readonly server: Server;
  /** Resolves when a page has been sent. */
  readonly firstPage: Promise<void>;
  readonly #preview: Preview;
  readonly #browsers = new Set<ServerResponse>();
  readonly #render: Promise<Render>;
  #written: Promise<WritingState>;
  #version = 1;
  #sent: () => void;

  constructor(preview: Preview) {
    this.#preview = preview;
    const { promise, resolve } = Promise.withResolvers<void>();
    [this.firstPage, this.#sent] = [promise, resolve];
    this.#render = startRenderer(preview.code);
    // What changes while the content is read is read again.
    this.#follow();
    this.#written = preview.writing.read();
    this.server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        if (!response.headersSent)
          send(response, failurePage(error, preview), 'text/html; charset=utf-8', 500);
      });
    });
  }

  #follow(): void {
    const work = async (): Promise<void> => {
      // What could not be read before may be read now.
      const before = await this.#written.catch(() => undefined);
      this.#written = this.#preview.writing.read();
      if ((await this.#written) === before) return;
      this.#version += 1;
      for (const browser of this.#browsers) browser.write(`data: ${this.#version}\n\n`);
      this.#preview.onChange();
    };
    void followFolder(this.#preview.settings.content, work, { settleTime });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { site, language } = this.#preview;
    const address = addressOf(request, site);
    if (address === undefined) return answerBeside(request.url, response, site, language);
    for (const answer of this.#preview.answers) if (await answer(request, response, address)) return;
    if (address === changesPath) return this.#listen(request, response);
    if (address === reloadScript) return send(response, reloadCode(site), typeOf('.js'));
    if (address.startsWith(picturesPath)) return this.#sendPicture(response, address);
    const file = fileIn(this.#preview.code.client, address);
    if (file) return (address.startsWith('/_astro/') ? sendNamed : send)(response, file, typeOf(address));
    return this.#sendPage(response, address);
  }

  #words(key: 'preview.no-picture' | 'preview.no-page'): string {
    return inWords(say(key), this.#preview.language);
  }

  #listen(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(`data: ${this.#version}\n\n`);
    this.#browsers.add(response);
    request.on('close', () => this.#browsers.delete(response));
  }

  async #sendPicture(response: ServerResponse, address: string): Promise<void> {
    const name = address.slice(picturesPath.length);
    const file = await pictureStore(this.#preview.settings).file(name);
    if (file === undefined) return send(response, this.#words('preview.no-picture'), typeOf('.txt'), 404);
    sendNamed(response, await readFile(file), typeOf(name));
  }

  async #sendPage(response: ServerResponse, address: string): Promise<void> {
    const written = await this.#written;
    const { library } = written;
    if (!library) return send(response, errorsPage(written.errors, this.#preview), typeOf('.html'), 500);
    const found = written.pages.get(address) ?? written.pages.get(`${address}/`);
    const page = found ?? notFoundAt(address, written);
    if (!page) return send(response, this.#words('preview.no-page'), typeOf('.txt'), 404);
    const render = await this.#render;
    const bytes = await render(page, library, {
      isPreview: true,
      desk: deskPathOf(address),
    });
    const type = page.path.endsWith('/') ? typeOf('.html') : typeOf(page.path);
    const isPage = type.startsWith('text/html');
    const script = `<script src="${hrefOf(reloadScript, this.#preview.site)}" defer></script></head>`;
    const body = isPage
      ? Buffer.from(withoutDeadLinks(bytes, library.site, false))
          .toString()
          .replace('</head>', script)
      : bytes;
    send(response, body, type, found ? 200 : 404);
    if (isPage) this.#sent();
  }
}
