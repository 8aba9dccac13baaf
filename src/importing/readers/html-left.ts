import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { LeftOut } from '#importing/readers/reader.ts';
import { say } from '#wording/phrase.ts';

/** A report tells so much of what was left out. */
const longest = 160;

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** An element that is in no text, as a report tells of it. */
export function excerptOf(node: Element): LeftOut {
  return { text: cut(toHtml(node).replace(/\s+/g, ' ')), reason: say('import.drop.html') };
}

/** Marks of the editors of WordPress and Ghost, which say nothing. */
const editorMark = /^\s*(?:\/?wp:|kg-card-(?:begin|end)\b|$)/;

/** Notes a comment, which is in no text. */
export function dropComment(words: string, dropped: LeftOut[]): void {
  if (editorMark.test(words)) return;
  const isExcerpt = /^\s*more\b/.test(words);
  dropped.push({
    text: cut(`<!--${words.replace(/\s+/g, ' ')}-->`),
    reason: isExcerpt ? say('import.drop.excerpt') : say('import.drop.html'),
  });
}
