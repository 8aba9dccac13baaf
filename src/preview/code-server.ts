import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { picturesPath } from '#domain/picture.ts';
import { addressOf } from '#preview/address-of.ts';
import { atRoot } from '#preview/at-root.ts';
import type { Answer } from '#preview/server.ts';
import { typeOf } from '#preview/static-files.ts';
import { followFolder } from '#content/follow-folder.ts';
import { pictureStore } from '#content/picture-files.ts';
import { projectRoot } from '#state/project.ts';
import { isLinked, plainPath } from '#content/plain-path.ts';
import type { Settings } from '#content/settings.ts';
import type { WordingLanguage } from '#wording/in-words.ts';

/** What Vite's server needs beside the pages: pictures, the desk, and the news that the content changed. */
function besidePages(settings: Settings, answer: Answer, onChange: () => void): AstroIntegration {
  const store = pictureStore(settings);
  return {
    name: 'beside-pages',
    hooks: {
      'astro:server:setup': ({ server }) => {
        void followFolder(settings.content, async () => {
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
          onChange();
        });
        server.middlewares.use((request, response, next) => {
          const address = addressOf(request, atRoot) ?? '';
          answer(request, response, address).then(async (isAnswered) => {
            if (isAnswered) return;
            if (!address.startsWith(picturesPath)) return next();
            const name = address.slice(picturesPath.length);
            const file = await store.file(name);
            if (file === undefined) return next();
            response.setHeader('Content-Type', typeOf(name));
            response.end(await readFile(file));
          }, next);
        });
      },
    },
  };
}

/**
 * Serves the site at the root with Vite, which follows its code; the middleware gives the pages what they show.
 *
 * @param server where it is reached
 * @param answer asked before the pages
 * @param onChange told when the content changed
 * @param language the language in which errors of the content are told
 */
export async function serveCode(
  settings: Settings,
  server: { port: number; host?: string | true | undefined },
  answer: Answer,
  onChange: () => void,
  language: WordingLanguage,
): Promise<void> {
  const { dev } = await import('astro');
  await dev({
    root: plainPath(projectRoot()),
    base: atRoot.pathname,
    server: { port: server.port, host: server.host ?? false },
    vite: {
      resolve: { preserveSymlinks: isLinked() },
      define: { MESSAGE_LANGUAGE: JSON.stringify(language) },
    },
    integrations: [besidePages(settings, answer, onChange)],
  });
}
