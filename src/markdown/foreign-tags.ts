import { authorComponents, isAuthorComponent, type AuthorComponentName } from '#markdown/vocabulary.ts';
import { explainStrayWord, findStray, plainForm } from '#diagnostics/character-names.ts';
import { findNearest } from '#diagnostics/nearest.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** What to write instead of HTML; tags are separated by spaces. */
const instead = {
  br: 'html.break',
  hr: 'html.rule',
  'b strong': 'html.strong',
  'i em cite dfn var': 'html.emphasis',
  's del strike': 'html.struck',
  'code tt kbd samp': 'html.code',
  pre: 'html.block',
  a: 'html.link',
  'img picture': 'html.picture',
  'sup sub': 'html.raised',
  'h1 h2 h3 h4 h5 h6': 'html.heading',
  blockquote: 'html.quotation',
  'ul ol li dl dt dd': 'html.list',
  'table thead tbody tr th td': 'html.table',
  'p div span font center section article header footer main nav aside details summary small big u ins mark nobr':
    'html.plain',
  'figure figcaption': 'html.figure',
  'iframe video embed object': 'html.video',
  'html head body audio source script noscript style link meta svg canvas form input button select textarea':
    'html.foreign',
} as const;

const known = new Map(
  Object.entries(instead).flatMap(([names, key]) =>
    names.split(' ').map((name): [string, Phrase] => [name, say(key)]),
  ),
);

/** What is said of a “<” that no name follows. */
export const lessThanProblem = {
  code: 'less-than',
  message: say('less-than'),
  help: say('escape-less-than.help'),
} satisfies Message;

/** What is said of an address as CommonMark has it, which MDX does not. */
export const autolinkProblem = {
  code: 'autolink',
  message: say('autolink'),
  help: say('autolink.help'),
} satisfies Message;

/** The component that a name was probably meant to be. */
export function nearestComponent(name: string): AuthorComponentName | undefined {
  const nearest = findNearest(name, Object.keys(authorComponents));
  return nearest !== undefined && isAuthorComponent(nearest) ? nearest : undefined;
}

/** Explains a tag that is no component of the column, closed or not: HTML, a mistyped component, words in “<…>”. */
export function explainForeignTag(name: string): Message {
  if (name === '') return { ...lessThanProblem, message: say('less-than.empty') };
  if (/^www\.|\.(?:com|cn|org|net|io|ai|co|dev|edu|gov)$/i.test(name)) return autolinkProblem;
  const stray = isAuthorComponent(plainForm(name)) ? findStray(name) : undefined;
  if (stray) {
    const { offset: _, ...problem } = explainStrayWord(name, stray);
    return problem;
  }
  const message = say('unknown-component', { name });
  // Tags of HTML are written in either case; Audio is a component of somebody else.
  const html = known.get(name === name.toUpperCase() ? name.toLowerCase() : name);
  const nearest = html === undefined ? nearestComponent(name) : undefined;
  if (nearest)
    return {
      code: 'unknown-component',
      message,
      help: say('unknown-component.meant.help', { example: authorComponents[nearest].example }),
    };
  if (html !== undefined) return { code: 'html', message, help: say('html.help', { instead: html }) };
  if (/^[A-Z][A-Za-z]+$/.test(name))
    return {
      code: 'unknown-component',
      message,
      help: say('unknown-component.help', { names: Object.keys(authorComponents) }),
    };
  return { code: 'less-than', message, help: say('less-than.name.help', { name }) };
}
