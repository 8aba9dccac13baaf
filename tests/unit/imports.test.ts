import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const source = path.resolve(import.meta.dirname, '../../src');

interface Allowance {
  rooms: string[];
  packages: RegExp[];
}

function cells(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The table of src/README.md, which people read and this test enforces. */
function readTable(): Map<string, Allowance> {
  const text = readFileSync(path.join(source, 'README.md'), 'utf8');
  const section = text.split('## Who may import whom')[1] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return new Map(
    rows.map((row) => {
      const [room = '', rooms = '', packages = ''] = cells(row);
      const list = (cell: string): string[] =>
        cell
          .split(',')
          .map((word) => word.trim())
          .filter(Boolean);
      const pattern = (name: string) => new RegExp(`^${name.replace('\\*', '*').replace('*', '.*')}$`);
      return [
        room.replaceAll('`', '').replace(/\.ts$/, ''),
        { rooms: list(rooms), packages: list(packages).map(pattern) },
      ];
    }),
  );
}

function sourceFiles(): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:ts|astro)$/.test(file),
  );
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(source, file), 'utf8');
  return Array.from(text.matchAll(/(?<!')(?:from|import)\s*\(?\s*'([^'\n]+)'/g), (match) => match[1] ?? '');
}

function roomOf(file: string): string {
  return file.includes(path.sep) ? (file.split(path.sep)[0] ?? '') : file.replace(/\.ts$/, '');
}

const table = readTable();

test('the table names every room', () => {
  const rooms = new Set(
    sourceFiles()
      .map(roomOf)
      .filter((room) => room !== 'env.d'),
  );
  assert.deepEqual([...table.keys()].sort(), [...rooms].sort());
});

for (const [room, { rooms, packages }] of table)
  test(`${room} imports only what the table allows`, () => {
    const strays: string[] = [];
    for (const file of sourceFiles().filter((each) => roomOf(each) === room))
      for (const name of importsOf(file)) {
        const target = /^#([\w-]+)/.exec(name)?.[1];
        const allowed = target
          ? target === room || rooms.includes(target)
          : packages.some((each) => each.test(name));
        if (!allowed) strays.push(`${file} imports ${name}`);
      }
    assert.deepEqual(strays, []);
  });

test('no file reaches another by a relative path', () => {
  const strays = sourceFiles().filter((file) => importsOf(file).some((name) => name.startsWith('.')));
  assert.deepEqual(strays, []);
});
