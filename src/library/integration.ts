import { readFile } from 'node:fs/promises';
import type { AstroIntegration, HookParameters } from 'astro';
import { bodies } from '#library/body-registry.ts';
import { errorPage } from '#outputs/error-page.ts';
import { readers } from '#library/readers.ts';
import { picturesPath, pictureType } from '#model/picture.ts';
import { openedContent } from '#workspace/opened-content.ts';
import { pictureStore } from '#workspace/picture-files.ts';
import { readSettings } from '#workspace/settings.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/**
 * Has pages shown again when the content was read again, as Astro does when its store of content changes. A browser
 * that was just loading its page could not be told: it is when it connects.
 */
function followContent({ environments, middlewares }: DevServer): void {
  const { client, ...others } = environments;
  let [asked, changed] = [0, 0];
  const reload = (): void => client.hot.send({ type: 'full-reload', path: '*' });
  middlewares.use((request, _response, next) => {
    if (request.headers.accept?.includes('text/html')) asked = performance.now();
    next();
  });
  client.hot.on('connection', () => {
    if (changed > asked) reload();
  });
  readers.publish({
    reload: () => {
      changed = performance.now();
      for (const environment of Object.values(others)) environment.hot.send('astro:content-changed', {});
      reload();
    },
  });
}

/**
 * Answers for every page while the content has errors. Astro would tell browsers of an error some time after its
 * page was sent, when it may be mended and another page be shown.
 */
function showErrors({ middlewares }: DevServer): void {
  middlewares.use((request, response, next) => {
    const errors = openedContent.offered()?.errors ?? [];
    const isPage = request.headers.accept?.includes('text/html') && !request.url?.startsWith('/desk/');
    if (!isPage || errors.length === 0) return next();
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(errorPage(errors));
  });
}

/** Serves the files of pictures, made as they are asked for. */
function servePictures({ middlewares }: DevServer): void {
  const store = pictureStore(readSettings(process.env));
  middlewares.use(picturesPath, (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.slice(1);
    store.file(name).then(async (file) => {
      if (file === undefined) return next();
      response.setHeader('Content-Type', pictureType(name) ?? 'application/octet-stream');
      response.end(await readFile(file));
    }, next);
  });
}

/**
 * Ends a build only when every text is parsed, those that no page shows too: a draft that is refused,
 * or a parser thread that is lost, fails the build as it fails the check. In development, pages follow the content.
 */
export function columnIntegration(): AstroIntegration {
  return {
    name: 'column',
    hooks: {
      'astro:server:setup': ({ server }) => {
        followContent(server);
        showErrors(server);
        servePictures(server);
      },
      'astro:build:done': () => bodies.published().finished(),
    },
  };
}
