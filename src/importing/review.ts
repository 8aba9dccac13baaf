import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describePicture } from '#importing/describe-pictures.ts';
import type { Note } from '#importing/import-log.ts';
import type { PostReport } from '#importing/report.ts';
import { projectRoot } from '#state/project.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** A post as it was, and what it has become. */
export interface Reviewed {
  /** Its text, as it was read. */
  source: string;
  /** The files made of it, by their paths in the content folder. */
  files: ReadonlyMap<string, string>;
}

/** The styles of the page. */
const readStyles = (): string => readFileSync(path.join(projectRoot(), 'src/importing/review.css'), 'utf8');

/** Writes what an import did, post by post: the post and what it has become side by side, with all that was noted. */
export class ReviewPage {
  readonly #language: WordingLanguage;

  /** @param language the language in which it is told */
  constructor(language: WordingLanguage) {
    this.#language = language;
  }

  #words(phrase: Phrase): string {
    return inWords(phrase, this.#language);
  }

  #list(heading: Phrase, items: readonly string[]): ElementContent[] {
    if (items.length === 0) return [];
    return [
      h('h3', this.#words(heading)),
      h(
        'ul',
        items.map((item) => h('li', item)),
      ),
    ];
  }

  #notes(notes: readonly Note[]): string[] {
    return notes.map(({ line, message }) => {
      const text = this.#words(message);
      return line === undefined ? text : this.#words(say('import.at', { line, text }));
    });
  }

  #post(report: PostReport, reviewed: Reviewed | undefined): ElementContent {
    const { file, outcome, number, reason, guesses, dropped, todo, pictures } = report;
    const isDone = outcome === 'imported' || outcome === 'planned';
    const told =
      isDone && number !== undefined ? say(`import.${outcome}-as`, { number }) : say(`import.${outcome}`);
    const left = dropped.map(({ line, text, times, reason: why }) => {
      const one = this.#words(say('import.dropped-one', { text, times, reason: why }));
      return line === undefined ? one : this.#words(say('import.at', { line, text: one }));
    });
    return h('article', [
      h('h2', file),
      h('p', [this.#words(told), ...(reason ? [`: ${this.#words(reason)}`] : [])]),
      ...(reviewed
        ? [
            h('div', { className: ['sides'] }, [
              h('pre', { tabIndex: 0, ariaLabel: file }, reviewed.source),
              h(
                'div',
                [...reviewed.files].map(([name, text]) => h('pre', { tabIndex: 0, ariaLabel: name }, text)),
              ),
            ]),
          ]
        : []),
      ...this.#list(say('import.guesses'), this.#notes(guesses)),
      ...this.#list(say('import.dropped'), left),
      ...this.#list(say('import.todo'), this.#notes(todo)),
      ...this.#list(
        say('import.pictures'),
        pictures.map((picture) => describePicture(picture, this.#language)),
      ),
    ]);
  }

  /**
   * Writes the page; it loads nothing, and runs nothing.
   *
   * @param reviewed the posts that have become something, by their files
   */
  page(posts: readonly PostReport[], reviewed: ReadonlyMap<string, Reviewed>): string {
    const title = this.#words(say('import.review-title'));
    return toHtml([
      { type: 'doctype' },
      h('html', { lang: this.#language }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', {
            httpEquiv: 'Content-Security-Policy',
            content: "default-src 'none'; style-src 'unsafe-inline'",
          }),
          h('title', title),
          {
            type: 'element',
            tagName: 'style',
            properties: {},
            children: [{ type: 'text', value: readStyles() }],
          },
        ]),
        h('body', [h('h1', title), ...posts.map((post) => this.#post(post, reviewed.get(post.file)))]),
      ]),
    ]);
  }
}
