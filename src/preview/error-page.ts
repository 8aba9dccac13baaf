import { programLanguage } from '#locales/languages.ts';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { basedPage } from '#hosts/based-page.ts';
import { isUserError } from '#diagnostics/user-error.ts';
import { deskPath } from '#preview/desk-path.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';
import { languageTags } from '#config.ts';

/** Loads the page again when the content changed. */
export const reloadScript = '/@reload.js';

const styles = `
  body { margin: 3rem auto; max-inline-size: 60rem; padding-inline: 1rem; font: 1rem/1.6 system-ui, sans-serif; }
  li { margin-block: 1rem; }
  .help { white-space: pre-line; }
  code { font-family: ui-monospace, monospace; }
`;

/** Where a page is shown, and to whom. */
interface Showing {
  /** Where the site is published. */
  site: URL;
  /** The language of the messages. */
  language: WordingLanguage;
}

function page({ site, language }: Showing, title: string, ...content: ReturnType<typeof h>[]): string {
  const html = toHtml([
    { type: 'doctype' },
    h('html', { lang: languageTags[language] }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('title', title),
        h('style', styles),
        h('script', { src: reloadScript, defer: true }),
      ]),
      h('body', h('main', { role: 'alert' }, [h('h1', title), ...content])),
    ]),
  ]);
  return basedPage(html, site);
}

/** The page that stands in for all others while content has errors: each with its place and how to fix it. */
export function errorsPage(errors: readonly Diagnostic[], showing: Showing): string {
  const { language } = showing;
  const items = errors.map(({ file, line, column, message, help }) =>
    h('li', [
      h('code', `${file}:${line}:${column}`),
      ` ${inWords(message, language)}`,
      h('div', { class: 'help' }, `→ ${inWords(help, language)}`),
    ]),
  );
  const desk = h('p', [h('a', { href: deskPath(undefined) }, inWords(say('desk.title'), language))]);
  return page(showing, inWords(say('dev.errors'), language), h('ol', items), desk);
}

/** The page that tells what the program itself could not do. */
export function failurePage(error: unknown, showing: Showing): string {
  if (isUserError(error))
    return page(
      showing,
      inWords(say('preview.failed'), showing.language),
      h('pre', inWords(error.phrase, showing.language)),
    );
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return page(
    showing,
    inWords(say('preview.failed'), showing.language),
    h('pre', { lang: programLanguage }, words),
  );
}
