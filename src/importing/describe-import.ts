import { styleText } from 'node:util';
import { printable } from '#diagnostics/printable.ts';
import type { Dropped } from '#importing/import-log.ts';
import type { ImportReport, Outcome, PostReport } from '#importing/report.ts';
import { inWords, type WordingLanguage } from '#wording/in-words.ts';

function shorten(text: string, length: number): string {
  const line = printable(text).trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

const words: Record<Outcome, string> = {
  imported: 'imported',
  planned: 'would be imported',
  exists: 'is there already',
  variant: 'is a variant',
  'not-an-issue': 'is no issue',
  refused: 'was refused',
};

function at(line: number | undefined): string {
  return line === undefined ? '' : `line ${line}: `;
}

function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${styleText('dim', heading)}`, ...lines.map((line) => `    ${line}`)];
}

function describePost(post: PostReport, isWhole: boolean, language: WordingLanguage): string {
  const colour =
    post.outcome === 'refused'
      ? 'red'
      : post.outcome === 'imported' || post.outcome === 'planned'
        ? 'green'
        : 'yellow';
  const number = post.number === undefined ? '' : ` as No. ${post.number}`;
  const isDone = post.outcome === 'imported' || post.outcome === 'planned';
  const first = `${styleText('bold', printable(post.file))}  ${styleText(colour, words[post.outcome])}${isDone ? number : ''}`;
  if (!isDone || !isWhole) return post.reason === undefined ? first : `${first}: ${printable(post.reason)}`;
  return [
    first,
    ...listed('files', post.files.map(printable)),
    ...listed('less complete variants', post.variants.map(printable)),
    ...listed(
      'guessed',
      post.guesses.map(({ line, message }) => `${at(line)}${printable(inWords(message, language))}`),
    ),
    ...listed('left out', describeDropped(post.dropped)),
    ...listed(
      'to do',
      post.todo.map(({ line, message }) => `${at(line)}${printable(inWords(message, language))}`),
    ),
    ...listed(
      'investors to add to investors.yaml, once checked',
      post.investors.map(({ name, id }) =>
        id === undefined ? printable(name) : `${id}: ${printable(name)}`,
      ),
    ),
    ...listed(
      'pictures to download',
      post.pictures.map(({ url, alt }) => `${shorten(url, 120)}${alt ? `  ${shorten(alt, 40)}` : ''}`),
    ),
    ...listed('the check says', [
      ...post.diagnostics.map(
        ({ file, line, message }) => `${printable(file)}:${line}  ${printable(inWords(message, language))}`,
      ),
      ...(post.fixable > 0 ? [`${post.fixable} places can be mended by npm run check -- --fix`] : []),
    ]),
  ].join('\n');
}

const fewPosts = 24;

/** So many things dropped for one reason are listed; of more, their number is told. */
const mostListed = 8;

function describeDropped(dropped: readonly Dropped[]): string[] {
  return [...Map.groupBy(dropped, ({ reason }) => reason)].flatMap(([reason, entries]) => {
    const times = entries.reduce((sum, each) => sum + each.times, 0);
    if (entries.length > mostListed) return [`${times} times ${reason}; --report FILE lists all`];
    return entries.map(
      (each) =>
        `${at(each.line)}${shorten(each.text, 80)}${each.times > 1 ? ` ×${each.times}` : ''}  (${reason})`,
    );
  });
}

const counted: Record<Outcome, string> = {
  imported: 'imported',
  planned: 'to import',
  exists: 'there already',
  variant: 'a variant of another',
  'not-an-issue': 'no issue of the column',
  refused: 'refused',
};

/** Counts what became of the posts, in words. */
function summary({ counts, dryRun }: ImportReport): string {
  const parts = (Object.keys(words) as Outcome[])
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${counts[outcome]} ${counted[outcome]}`);
  return `${parts.join(', ') || 'No post found'}.${dryRun ? ' Nothing was written.' : ''}`;
}

/**
 * Writes what an import did for a person at a terminal; of many posts, a line for each.
 *
 * @param language the language of the messages of diagnostics
 */
export function describeImport(report: ImportReport, language: WordingLanguage = 'en'): string {
  const isWhole = report.posts.length <= fewPosts;
  const posts = report.posts.map((post) => describePost(post, isWhole, language));
  return [...posts, summary(report)].join(isWhole ? '\n\n' : '\n');
}
