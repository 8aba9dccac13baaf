import type { Message, Place } from '#diagnostics/diagnostic.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** A file taken apart; each part keeps its lines, since blank lines stand for the other. */
export interface FrontMatter {
  yaml: string;
  text: string;
}

/** Takes a file apart into front matter and text, or says why it can't. */
export function splitFrontMatter(source: string): FrontMatter | { problem: Message & Place } {
  const fail = (code: 'empty-file' | 'front-matter', message: Phrase, help: Phrase) => ({
    problem: { line: 1, column: 1, code, message, help },
  });
  if (source.trim() === '') return fail('empty-file', say('empty-file'), say('empty-file.help'));
  const lines = source.split('\n');
  const isFence = (line: string | undefined) => /^---[ \t]*$/.test(line ?? '');
  if (!isFence(lines[0]))
    return fail('front-matter', say('front-matter.missing'), say('front-matter.missing.help'));
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end === -1) return fail('front-matter', say('front-matter.open'), say('front-matter.open.help'));
  if (lines.slice(1, end).every((line) => line.trim() === ''))
    return fail('front-matter', say('front-matter.empty'), say('front-matter.empty.help'));
  return {
    yaml: `\n${lines.slice(1, end).join('\n')}`,
    text: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
}
