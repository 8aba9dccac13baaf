import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Disk } from '#content/disk.ts';
import { scratchFolder, writeFiles } from './content-copy.ts';
import { toldInEnglish, english } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

test('lists the files and folders of a folder by name, without hidden ones', (t) => {
  const folder = scratchFolder(t);
  writeFiles(folder, { 'b.yaml': '', 'a.yaml': '', 'Z.yaml': '', '.hidden': '', 'two/x': '', 'one/y': '' });
  mkdirSync(path.join(folder, '.git'));
  const disk = new Disk(folder);
  assert.deepEqual(disk.files('.'), ['Z.yaml', 'a.yaml', 'b.yaml']);
  assert.deepEqual(disk.folders('.'), ['one', 'two']);
  assert.deepEqual(disk.files('one'), ['y']);
});

test('finds nothing in a folder that is not there', (t) => {
  const disk = new Disk(path.join(scratchFolder(t), 'nowhere'));
  assert.deepEqual(disk.files('.'), []);
  assert.deepEqual(disk.folders('issues'), []);
});

const texts = [
  { title: 'reads line feeds as they are', bytes: 'a\nb\n', text: 'a\nb\n' },
  {
    title: 'reads the line ends of Windows and of old Macs as line feeds',
    bytes: 'a\r\nb\rc',
    text: 'a\nb\nc',
  },
  { title: 'leaves out a byte order mark', bytes: '\uFEFF一', text: '一' },
  { title: 'reads an empty file', bytes: '', text: '' },
];

for (const { title, bytes, text } of texts)
  test(title, (t) => {
    const folder = scratchFolder(t);
    writeFiles(folder, { 'one.mdx': bytes });
    assert.equal(new Disk(folder).read('one.mdx').text, text);
  });

/** What is wrong with a file, as an author reads it. */
function problemOf(folder: string, file: string) {
  const { text } = new Disk(folder).read(file);
  assert.ok(typeof text === 'object');
  return toldInEnglish([text])[0];
}

const encodings = [
  { name: 'GB 18030', bytes: [0xca, 0xbe, 0xc0, 0xfd] },
  { name: 'UTF-16 with a byte order mark', bytes: [0xff, 0xfe, 0x3a, 0x79] },
  { name: 'UTF-8 that is cut off', bytes: [0x61, 0xe4, 0xb8] },
];

for (const { name, bytes } of encodings)
  test(`says that ${name} is not UTF-8 text`, (t) => {
    const folder = scratchFolder(t);
    writeFileSync(path.join(folder, 'one.mdx'), Uint8Array.from(bytes));
    assert.deepEqual(problemOf(folder, 'one.mdx'), {
      severity: 'error',
      file: 'one.mdx',
      line: 1,
      column: 1,
      code: 'not-utf-8',
      message: english('not-utf-8'),
      help: english('not-utf-8.help'),
    });
  });

for (const [character, name] of [
  ['\u0000', 'U+0000'],
  ['\u001B', 'U+001B'],
  ['\u202E', 'U+202E'],
  ['\uFEFF', 'U+FEFF'],
  ['\u{1FFFF}', 'U+1FFFF'],
] as const)
  test(`says where a file has the invisible ${name}`, (t) => {
    const folder = scratchFolder(t);
    writeFiles(folder, { 'one.yaml': `a: 1\r\nb: 二${character}\n` });
    assert.deepEqual(problemOf(folder, 'one.yaml'), {
      severity: 'error',
      file: 'one.yaml',
      line: 2,
      column: 5,
      code: 'control-character',
      message: english('with-code', { words: say('control-character'), code: name }),
      help: english('control-character.help'),
    });
  });

test('the stamp of all files changes with each of them, and is not told of files that were just written', (t) => {
  const folder = scratchFolder(t);
  const names = ['a.yaml', 'issues/1/zh.mdx', 'issues/1/one.svg', 'issues/2/zh.mdx'];
  const disk = new Disk(folder);
  const stamps = new Set<string | undefined>();
  const settled = Date.now() + 60_000;
  for (const name of names) {
    writeFiles(folder, { [name]: name });
    assert.equal(disk.stampAll(), undefined);
    stamps.add(disk.stampAll(settled));
  }
  rmSync(path.join(folder, 'issues/1/one.svg'));
  const last = disk.stampAll(settled);
  assert.equal(stamps.add(last).size, names.length + 1);
  assert.equal(typeof last, 'string');
  assert.equal(disk.stampAll(settled), last);
});

test('lists files that are yet to be made, and none that are to go', (t) => {
  const folder = scratchFolder(t);
  writeFiles(folder, { 'a.yaml': 'a', 'two/b.yaml': 'b', 'two/c.yaml': 'c' });
  const drafts = new Map([
    ['new.yaml', 'new'],
    ['two/b.yaml', undefined],
    ['two/c.yaml', 'changed'],
    ['two/d.yaml', 'made'],
  ]);
  const disk = new Disk(folder, drafts);
  assert.deepEqual(disk.files('.'), ['a.yaml', 'new.yaml']);
  assert.deepEqual(disk.files('two'), ['c.yaml', 'd.yaml']);
  assert.deepEqual(
    ['a.yaml', 'new.yaml', 'two/c.yaml', 'two/d.yaml'].map((file) => disk.read(file).text),
    ['a', 'new', 'changed', 'made'],
  );
});

test('texts that are read in place of files lie beside those that are on the disk', (t) => {
  const folder = scratchFolder(t);
  writeFiles(folder, { 'a.yaml': 'on the disk', 'one/x': '' });
  const drafts = { 'a.yaml': 'typed', 'b.yaml': 'new', 'two/new/y': '', 'one/.hidden': '' };
  const disk = new Disk(folder, new Map(Object.entries(drafts)));
  assert.deepEqual(disk.files('.'), ['a.yaml', 'b.yaml']);
  assert.deepEqual(disk.folders('.'), ['one', 'two']);
  assert.deepEqual(disk.folders('two'), ['new']);
  assert.deepEqual(disk.files('two/new'), ['y']);
  assert.deepEqual(disk.files('one'), ['x']);
  assert.equal(disk.read('a.yaml').text, 'typed');
});

test('the stamp of a text that is read in place of a file is that of its words', (t) => {
  const folder = scratchFolder(t);
  writeFiles(folder, { 'one/a.yaml': 'on the disk' });
  const stamp = (text: string): string => new Disk(folder, new Map([['one/a.yaml', text]])).stamp('one');
  assert.equal(stamp('typed'), stamp('typed'));
  assert.notEqual(stamp('typed'), stamp('Typed'));
  assert.notEqual(stamp('on the disk'), new Disk(folder).stamp('one'));
  assert.equal(new Disk(folder, new Map([['one/a.yaml', '']])).isSettled('one'), false);
  assert.equal(new Disk(folder, new Map([['new/a.yaml', '']])).isSettled('new'), false);
});
