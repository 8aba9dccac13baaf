import path from 'node:path';
import { styleText } from 'node:util';
import { printable } from '#diagnostics/printable.ts';
import { describePicture } from '#importing/describe-pictures.ts';
import type { Dropped, Note } from '#importing/import-log.ts';
import type { ImportReport, Outcome, PostReport } from '#importing/report.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';
import { say, type Phrase } from '#wording/phrase.ts';

function shorten(text: string, length: number): string {
  const line = printable(text).trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

/** What became of a post, with its number where it has become an issue. */
function outcomeOf({ outcome, number }: PostReport): Phrase {
  const isDone = outcome === 'imported' || outcome === 'planned';
  return isDone && number !== undefined ? say(`import.${outcome}-as`, { number }) : say(`import.${outcome}`);
}

const colours = { imported: 'green', planned: 'green', refused: 'red' } as const;

/** So many things dropped for one reason are listed; of more, their number is told. */
const mostListed = 8;

/** Says in one language what became of posts. */
class Describer {
  readonly #language: WordingLanguage;

  constructor(language: WordingLanguage) {
    this.#language = language;
  }

  words(phrase: Phrase): string {
    return printable(inWords(phrase, this.#language));
  }

  #at(line: number | undefined, text: string): string {
    return line === undefined ? text : this.words(say('import.at', { line, text }));
  }

  #notes(notes: readonly Note[]): string[] {
    return notes.map(({ line, message }) => this.#at(line, this.words(message)));
  }

  #listed(heading: Phrase, lines: readonly string[]): string[] {
    if (lines.length === 0) return [];
    return [`  ${styleText('dim', this.words(heading))}`, ...lines.map((line) => `    ${line}`)];
  }

  #dropped(dropped: readonly Dropped[]): string[] {
    return [...Map.groupBy(dropped, ({ reason }) => this.words(reason))].flatMap(([reason, entries]) => {
      const times = entries.reduce((sum, each) => sum + each.times, 0);
      if (entries.length > mostListed) return [this.words(say('import.dropped-often', { times, reason }))];
      return entries.map((each) => {
        const told = say('import.dropped-one', { text: shorten(each.text, 80), times: each.times, reason });
        return this.#at(each.line, this.words(told));
      });
    });
  }

  #diagnostics({ diagnostics, fixable }: PostReport): string[] {
    return [
      ...diagnostics.map(
        ({ file, line, message }) =>
          `${printable(file)}:${line}  ${printable(inWords(message, this.#language))}`,
      ),
      ...(fixable > 0 ? [this.words(say('import.fixable', { count: fixable }))] : []),
    ];
  }

  /** @param isWhole whether all that is known of the post is told */
  post(post: PostReport, isWhole: boolean): string {
    const { outcome, reason } = post;
    const colour = colours[outcome as keyof typeof colours] ?? 'yellow';
    const told = styleText(colour, this.words(outcomeOf(post)));
    const first = `${styleText('bold', printable(post.file))}  ${told}`;
    const isChanged = outcome === 'imported' || outcome === 'planned' || post.pictures.length > 0;
    const why =
      reason === undefined
        ? first
        : inWords(say('import.why', { first, reason: this.words(reason) }), this.#language);
    if (!isWhole || !(isChanged || post.files.length > 0)) return why;
    return [
      why,
      ...this.#listed(say('import.files'), post.files.map(printable)),
      ...this.#listed(say('import.variants'), post.variants.map(printable)),
      ...this.#listed(say('import.guesses'), this.#notes(post.guesses)),
      ...this.#listed(say('import.dropped'), this.#dropped(post.dropped)),
      ...this.#listed(say('import.todo'), this.#notes(post.todo)),
      ...this.#listed(
        say('import.investors'),
        post.investors.map(({ name, id }) => printable(id === undefined ? name : `${id}: ${name}`)),
      ),
      ...this.#listed(
        say('import.pictures'),
        post.pictures.map((picture) => printable(describePicture(picture, this.#language, shorten))),
      ),
      ...this.#listed(say('import.diagnostics'), this.#diagnostics(post)),
    ].join('\n');
  }
}

const fewPosts = 24;

const outcomes: readonly Outcome[] = [
  'imported',
  'planned',
  'exists',
  'variant',
  'not-an-issue',
  'undated',
  'refused',
];

/** Counts what became of the posts. */
function summary({ counts, dryRun }: ImportReport): Phrase {
  const counted = outcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => say(`import.count.${outcome}`, { count: counts[outcome] }));
  const told = say('import.summary', { counts: counted });
  return dryRun ? say('joined', { first: told, second: say('import.dry') }) : told;
}

/** So many of a long list are named; of the others, their number is told. */
const mostNamed = 20;

function firstOf(
  all: readonly (Phrase | string)[],
  key: 'import.and-more' | 'import.pictures-more' = 'import.and-more',
): (Phrase | string)[] {
  const more = all.length - mostNamed;
  return more > 1 ? [...all.slice(0, mostNamed), say(key, { count: more })] : [...all];
}

/** The pictures that posts name and no folder has, with the places in the posts. */
function listPictures({ posts }: ImportReport, language: WordingLanguage): string[] {
  const pictures = posts.flatMap((post) => post.pictures.map((picture) => ({ file: post.file, picture })));
  if (pictures.length === 0) return [];
  const lines = pictures.map(({ file, picture: { line, ...picture } }) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return printable(`  ${place}  ${describePicture(picture, language, shorten)}`);
  });
  const heading = say('import.pictures-listed', { count: pictures.length });
  return [heading, ...firstOf(lines, 'import.pictures-more')].map((each) => inWords(each, language));
}

/** Writes what an import did for a person at a terminal; of many posts, a line for each. */
export function describeImport(report: ImportReport, language: WordingLanguage = 'en'): string {
  const isWhole = report.posts.length <= fewPosts;
  const describer = new Describer(language);
  const posts = report.posts.map((post) => describer.post(post, isWhole));
  const { unknownTags, others, redirects, fetched, replaced } = report;
  const notes = [
    ...(unknownTags.length > 0
      ? [
          say('import.unknown-tags', {
            tags: firstOf(unknownTags.map(({ name, count }) => say('import.counted', { name, count }))),
          }),
        ]
      : []),
    ...(replaced === undefined ? [] : [say('import.replaced', { folder: replaced, dryRun: report.dryRun })]),
    ...(redirects.length > 0 ? [say('import.redirects', { count: redirects.length })] : []),
    ...(fetched > 0 ? [say('import.pictures-fetched', { count: fetched })] : []),
    ...(others.length > 0
      ? [
          say('import.others', {
            count: others.length,
            names: firstOf(others.map((name) => path.basename(name))),
          }),
        ]
      : []),
  ];
  return [
    ...posts,
    ...(isWhole ? [] : listPictures(report, language)),
    ...notes.map((note) => describer.words(note)),
    describer.words(summary(report)),
  ].join(isWhole ? '\n\n' : '\n');
}
