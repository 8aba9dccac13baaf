import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caniemail, type CanIEmailOptions } from 'caniemail';
import { writeMail } from '#channels/mail/mail.ts';
import { postOf, wholeText } from './mail-sample.ts';

/** The programs in which most mail is read; none of those of QQ and NetEase is in the data. */
const clients: CanIEmailOptions['clients'] = ['apple-mail.*', 'gmail.*', 'outlook.*', 'yahoo.*'];

/** What some of them do not know, and what readers have without it. */
const dispensable = {
  // Dark mode: what does not know it shows the colours of day, or makes its own of them.
  'color-scheme CSS property': 'the colours of day',
  'color-scheme meta tag': 'the colours of day',
  '@media': 'the colours of day',
  '<style> element': 'the colours of day',
  // The preview text: hidden by each of these alone.
  'display:none': 'a line of one pixel',
  'max-height property': 'nothing, since it is not displayed',
  overflow: 'nothing, since it is not displayed',
  // Replaced by an element of the program’s, around which there is a table with the same look.
  '<body> element': 'the same',
  'aria-label attribute': 'the title as the heading alone',
  'role attribute': 'tables that are read as such',
  // The height of a bar, which its line has too, and of a picture, which follows from its width.
  'height property': 'the same',
  // Lines of code break where they are too long.
  'white-space': 'lines that run out of the window',
};

test('mail uses nothing that a program in wide use lacks, but what can be done without', async () => {
  const { files } = await writeMail(postOf(wholeText));
  const { issues } = caniemail({ clients, html: String(files.get('issue-1-zh.html')) });
  const lacking = new Set([...issues.errors.values()].flat().map(({ title }) => title));
  assert.deepEqual([...lacking].sort(), Object.keys(dispensable).sort());
});
