import { authorComponents, isAuthorComponent, type AuthorComponentName } from '#markdown/vocabulary.ts';
import { explainStrayWord, findStray, plainForm } from '#diagnostics/character-names.ts';
import { findNearest } from '#diagnostics/nearest.ts';
import type { Message } from '#diagnostics/diagnostic.ts';

/** What to write instead of HTML; tags are separated by spaces. */
const instead: Record<string, string> = {
  br: 'Leave a blank line for a new paragraph, or end the line with \\ for a line break; a cell of a table is one line.',
  hr: 'Write --- on a line of its own, with blank lines around it.',
  'b strong': 'Write **…**.',
  'i em cite dfn var': 'Write *…*.',
  's del strike': 'Write ~~…~~.',
  'code tt kbd samp': 'Write `…`.',
  pre: 'Write ``` on lines of their own around it.',
  a: 'Write [text](https://…).',
  'img picture': 'Write ![what it shows](./name.jpg).',
  'sup sub': 'Write the raised or lowered character itself, such as ² or ₂.',
  'h1 h2 h3 h4 h5 h6': 'Write ## for a section, ### for a part of one.',
  blockquote: 'Write > before each line.',
  'ul ol li dl dt dd': 'Write “- ” or “1. ” before each entry.',
  'table thead tbody tr th td': 'Write a table of Markdown: | a | b |.',
  'p div span font center section article header footer main nav aside details summary small big u ins mark nobr':
    'Take the tags away; a blank line starts a paragraph.',
  'figure figcaption': 'Write <Figure src="./name.jpg" alt="…" caption="…" />.',
  'html head body iframe video audio source embed object script noscript style link meta svg canvas form input button select textarea':
    'Nothing of the kind is shown in an issue; link to it: [text](https://…).',
};

const known = new Map(
  Object.entries(instead).flatMap(([names, help]) =>
    names.split(' ').map((name): [string, string] => [name, help]),
  ),
);

const escape = 'A “<” that belongs to the text is written \\<.';

/** What is said of a “<” that no name follows. */
export const lessThanProblem: Message = {
  code: 'less-than',
  message: 'a “<” in the text starts a component here',
  help: 'Write \\< for the character itself.',
};

/** What is said of an address as CommonMark has it, which MDX does not. */
export const autolinkProblem: Message = {
  code: 'autolink',
  message: 'an address in angle brackets is not allowed here',
  help: 'Write the address alone, or [text](https://…).',
};

/** The component that a name was probably meant to be. */
export function nearestComponent(name: string): AuthorComponentName | undefined {
  const nearest = findNearest(name, Object.keys(authorComponents));
  return nearest !== undefined && isAuthorComponent(nearest) ? nearest : undefined;
}

/** Explains a tag that is no component of the column, closed or not: HTML, a mistyped component, words in “<…>”. */
export function explainForeignTag(name: string): Message {
  if (name === '') return { ...lessThanProblem, message: '<> is not a component of the column' };
  if (/^www\.|\.(?:com|cn|org|net|io|ai|co|dev|edu|gov)$/i.test(name)) return autolinkProblem;
  const stray = isAuthorComponent(plainForm(name)) ? findStray(name) : undefined;
  if (stray) {
    const { offset: _, ...problem } = explainStrayWord(name, stray);
    return problem;
  }
  const message = `<${name}> is not a component of the column`;
  // Tags of HTML are written in either case; Video is a component of somebody else.
  const html = known.get(name === name.toUpperCase() ? name.toLowerCase() : name);
  const nearest = html === undefined ? nearestComponent(name) : undefined;
  if (nearest)
    return { code: 'unknown-component', message, help: `Did you mean ${authorComponents[nearest].example}?` };
  if (html !== undefined) return { code: 'html', message, help: `HTML is not used here. ${html} ${escape}` };
  if (/^[A-Z][A-Za-z]+$/.test(name))
    return {
      code: 'unknown-component',
      message,
      help: `The components are ${Object.keys(authorComponents).join(', ')}. ${escape}`,
    };
  return { code: 'less-than', message, help: `Write \\< for the character itself: \\<${name}>.` };
}
