import path from 'node:path';
import type { APIContext, APIRoute } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import { splitLocale } from '#domain/route-table.ts';
import { currentLibrary } from '#library/current-library.ts';
import type { Library } from '#library/library.ts';
import type { Page } from '#routes/route.ts';
import { absoluteAddress } from '#schema/site-address.ts';

const app = createApp({ streaming: false });

// What it would print is thrown, and told by whoever catches it.
app.logger.options.level = 'silent';

/** The endpoints, by their paths from this file, loaded when one is asked for. */
const endpoints = import.meta.glob<{ GET: APIRoute }>([
  '../pages/**/*.ts',
  '../pages/**/*.js',
  '../collections/output.ts',
]);

/** An address that only the pages of one file have: each parameter has a value that nothing else is called. */
function exampleOf(component: string): string {
  const parts = component
    .replace(/\.(?:astro|mdx|md)$/, '')
    .split('/')
    .map((part) => (part.startsWith('[...') ? '-/-' : part.startsWith('[') ? '-' : part))
    .filter((part) => part !== 'index');
  return `/${parts.join('/')}/`.replace(/^\/\/$/, '/');
}

type RouteData = NonNullable<ReturnType<typeof app.match>>;

const routes = new Map<string, RouteData>();

function routeOf(component: string, site: URL): RouteData {
  const known = routes.get(component);
  if (known) return known;
  const found = app.match(new Request(absoluteAddress(exampleOf(component), site)));
  // Pages that the column adds lie in a folder of its own.
  const files = [`src/pages/${component}`, `extensions/pages/${path.posix.basename(component)}`];
  if (!found || !files.some((file) => found.component === file || found.component.endsWith(`/${file}`)))
    throw new Error(`${component} is not found at ${exampleOf(component)}, but ${found?.component}`);
  routes.set(component, found);
  return found;
}

async function callEndpoint(page: Page, site: URL): Promise<Response> {
  const module = await endpoints[path.posix.join('../pages', page.component)]?.();
  if (!module) throw new Error(`there is no src/pages/${page.component}`);
  return module.GET({
    locals: { page, language: splitLocale(page.path)[0] },
    site,
    url: new URL(absoluteAddress(page.path, site)),
  } as unknown as APIContext);
}

async function renderPage(
  page: Page,
  site: URL,
  how: Omit<App.Locals, 'page' | 'language'>,
): Promise<Response> {
  const locals: App.Locals = { ...how, page, language: splitLocale(page.path)[0] };
  const request = new Request(absoluteAddress(page.path, site));
  try {
    const response = await app.render(request, { locals, routeData: routeOf(page.component, site) });
    if (locals.failure === undefined) return response;
  } catch (error) {
    // Astro renders another page to tell of an error, which may fail itself.
    throw locals.failure ?? error;
  }
  throw locals.failure;
}

/**
 * Renders a page of the site: the bytes of its file.
 *
 * @param library asked by pages that take what they show from collections
 * @param how whether an author looks at it while writing
 */
export function render(
  page: Page,
  library: Library,
  how: Pick<App.Locals, 'isPreview' | 'desk'> = {},
): Promise<Uint8Array> {
  return currentLibrary.run(library, async () => {
    const { site, preview } = library;
    const isEndpoint = /\.(?:ts|js)$/.test(page.component);
    const response = isEndpoint
      ? await callEndpoint(page, site)
      : await renderPage(page, site, { ...how, ...(preview && { preview }) });
    return response.bytes();
  });
}
