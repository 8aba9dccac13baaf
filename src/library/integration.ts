import type { AstroIntegration } from 'astro';
import { bodies } from '#library/body-registry.ts';
import { readers } from '#library/readers.ts';

/**
 * Ends a build only when every text is parsed, those that no page shows too: a draft that is refused,
 * or a parser thread that is lost, fails the build as it fails the check. In development, has pages shown again
 * when the content was read again, as Astro does when its store of content changes.
 */
export function columnIntegration(): AstroIntegration {
  return {
    name: 'column',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { client, ...others } = server.environments;
        readers.publish({
          reload: () => {
            for (const environment of Object.values(others))
              environment.hot.send('astro:content-changed', {});
            client.hot.send({ type: 'full-reload', path: '*' });
          },
        });
      },
      'astro:build:done': () => bodies.published().finished(),
    },
  };
}
