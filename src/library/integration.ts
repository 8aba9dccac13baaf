import type { AstroIntegration } from 'astro';
import { bodies } from '#library/body-registry.ts';
import { placeNotFoundPages } from '#library/not-found-pages.ts';

/**
 * Ends a build only when every text is parsed, those that no page shows too: a draft that is refused,
 * or a parser thread that is lost, fails the build as it fails the check. Then puts pages where hosts look for them.
 */
export function columnIntegration(): AstroIntegration {
  const finish = async ({ dir }: { dir: URL }): Promise<void> => {
    await bodies.published().finished();
    await placeNotFoundPages(dir);
  };
  return { name: 'column', hooks: { 'astro:build:done': finish } };
}
