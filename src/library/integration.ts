import type { AstroIntegration } from 'astro';
import { bodies } from '#library/body-registry.ts';

/**
 * Ends a build only when every text is parsed, those that no page shows too: a draft that is refused,
 * or a parser thread that is lost, fails the build as it fails the check.
 */
export function columnIntegration(): AstroIntegration {
  return { name: 'column', hooks: { 'astro:build:done': () => bodies.published().finished() } };
}
