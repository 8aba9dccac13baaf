import type { DiagnosticCode } from '#diagnostics/codes.ts';
import type { Message, Place } from '#diagnostics/diagnostic.ts';

/** A file taken apart; each part keeps its lines, since blank lines stand for the other. */
export interface FrontMatter {
  yaml: string;
  text: string;
}

/** Takes a file apart into front matter and text, or says why it can't. */
export function splitFrontMatter(source: string): FrontMatter | { problem: Message & Place } {
  const fail = (message: string, help: string, code: DiagnosticCode = 'front-matter') => ({
    problem: { line: 1, column: 1, code, message, help },
  });
  if (source.trim() === '')
    return fail(
      'the file is empty',
      'Write its front matter and text, or delete the file.',
      'empty-file',
    );
  const lines = source.split('\n');
  const isFence = (line: string | undefined) => /^---[ \t]*$/.test(line ?? '');
  if (!isFence(lines[0]))
    return fail(
      'the file does not start with front matter',
      'Start its first line with ---, then the fields, then --- again.',
    );
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end === -1)
    return fail('the front matter is not closed', 'Write --- on a line of its own after the last field.');
  if (lines.slice(1, end).every((line) => line.trim() === ''))
    return fail('the front matter is empty', 'Write the fields between the two lines of ---.');
  return {
    yaml: `\n${lines.slice(1, end).join('\n')}`,
    text: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
}
