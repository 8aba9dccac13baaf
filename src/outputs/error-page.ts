import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Problem } from '#schema/problem.ts';

const style = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
body { max-inline-size: 48rem; margin: 3rem auto; padding-inline: 1.25rem; }
h1 { font-size: 1.5rem; line-height: 1.3; }
li { margin-block-end: 1.25rem; overflow-wrap: anywhere; }
code { font-size: 0.875rem; }
p { margin: 0; }`;

/**
 * The page of the development server in place of every other while the content has errors: all of them with their
 * places. Vite's client on it loads the page again when the content changes.
 *
 * @param problems the errors, in order
 */
export function errorPage(problems: readonly Problem[]): string {
  const entries = problems.map(({ file, line, column, message, help }) =>
    h('li', [h('code', `${file}:${line}:${column}`), h('p', message), h('p', `→ ${help}`)]),
  );
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('title', 'To mend'),
      h('style', style),
      h('script', { type: 'module', src: '/@vite/client' }),
    ]),
    h('body', [
      h('main', [
        h('h1', 'No page can be shown until this is mended'),
        h('ol', entries),
        h('p', [
          'It is shown again when you save. All that is to be mended: ',
          h('a', { href: '/desk/' }, 'the desk'),
          '.',
        ]),
      ]),
    ]),
  ]);
  return `<!doctype html>${toHtml(page)}`;
}
