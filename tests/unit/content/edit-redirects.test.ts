import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { applyEdits } from '#diagnostics/edit.ts';
import { redirectEdits, type RedirectChanges } from '#content/edit-redirects.ts';

interface Redirect {
  from: string;
  to: string;
}

const added = [
  { from: '/c/', to: '/z/' },
  { from: '/d/', to: '/z/' },
];

/** Ways to write no redirect or some, each with how they are changed. */
const sources: Record<string, string> = {
  'no file': '',
  'comments alone': '# one\n# two',
  'an empty list': '# one\n[]\n# two\n',
  'an empty list alone': '[]',
  hyphens: '# one\n- from: /a/ # of a\n  to: /x/ # to x\n\n# two\n- to: "/x/"\n  from: /b/\n# three\n',
  'hyphens without a last line end': '- from: /a/\n  to: /x/\n- from: /b/\n  to: /x/',
  'hyphens that are indented': '  - from: /a/\n    to: /x/\n  - {from: /b/, to: /x/}\n',
  'hyphens on lines of their own': '-\n  from: /a/\n  to: /x/\n-\n  from: /b/\n  to: /x/\n',
  brackets: '[{from: /a/, to: /x/}, {from: /b/, to: /x/}]\n',
  'brackets over several lines': '[\n  {from: /a/, to: /x/}, # of a\n  {from: /b/, to: /x/},\n]\n',
  'the line ends of Windows': '# one\r\n- from: /a/\r\n  to: /x/\r\n- from: /b/\r\n  to: /x/\r\n',
};

const changes: Record<string, RedirectChanges> = {
  'adds some': { removed: new Set(), retargeted: new Map(), added },
  'leads one elsewhere': { removed: new Set(), retargeted: new Map([[1, '/y/']]), added: [] },
  'takes the first out': { removed: new Set([0]), retargeted: new Map(), added: [] },
  'takes the last out': { removed: new Set([1]), retargeted: new Map(), added: [] },
  'takes all out': { removed: new Set([0, 1]), retargeted: new Map(), added: [] },
  'does all at once': { removed: new Set([1]), retargeted: new Map([[0, '/y/']]), added },
  'changes all for others': { removed: new Set([0, 1]), retargeted: new Map(), added },
};

for (const [what, source] of Object.entries(sources))
  for (const [does, change] of Object.entries(changes)) {
    const before = (parse(source) ?? []) as Redirect[];
    if (before.length === 0 && change.removed.size + change.retargeted.size > 0) continue;
    test(`${does} in ${what}, and leaves comments and line ends as they are`, () => {
      const after = applyEdits(source, redirectEdits(source, change));
      const expected = before
        .map(({ from, to }, index) => ({ from, to: change.retargeted.get(index) ?? to }))
        .filter((_each, index) => !change.removed.has(index));
      assert.deepEqual(
        parse(after),
        source === '' && added.length === 0 ? null : [...expected, ...change.added],
      );
      const comments = [...source.matchAll(/^#.*$/gm)].map(([comment]) => comment.trim());
      for (const comment of comments) assert.ok(after.includes(comment), after);
      assert.equal(/(?<!\r)\n/.test(after), /(?<!\r)\n/.test(source) || !source.includes('\r'), after);
    });
  }
