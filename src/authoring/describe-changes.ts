import { styleText } from 'node:util';
import { printableLines } from '#diagnostics/printable.ts';
import type { Change } from '#alignment/changed-blocks.ts';
import { markWords, type WordMark } from '#alignment/changed-words.ts';

/** Marks as git writes them, so that they can be read without colours as well. */
function describeMark({ kind, text }: WordMark): string {
  const shown = printableLines(text);
  if (kind === 'same') return shown;
  return kind === 'removed' ? styleText('red', `[-${shown}-]`) : styleText('green', `{+${shown}+}`);
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

/** What became of a text: as a whole where it is new or gone, else word by word. */
function describeWords(before: string, after: string): string {
  const marks = markWords(before, after);
  return indent(marks.map(describeMark).join(marks.some(({ kind }) => kind === 'same') ? '' : '\n'));
}

/** Writes a change of a field of the front matter; nothing where it is the same. */
export function describeFieldChange(name: string, before: string, after: string): string[] {
  return before === after ? [] : [`${styleText('bold', name)}  changed\n${describeWords(before, after)}`];
}

/**
 * Writes changes of a text for a translator, each with its place in the file as it is now.
 *
 * @param file the path of the file as it is shown
 */
export function describeChanges(changes: readonly Change[], file: string): string[] {
  return changes.map(({ kind, line, before = '', after = '' }) => {
    const place = line === undefined ? `${file}, at the end` : `${file}:${line}`;
    const where = kind === 'removed' && line !== undefined ? 'removed before this line' : kind;
    return `${styleText('bold', place)}  ${where}\n${describeWords(before, after)}`;
  });
}
