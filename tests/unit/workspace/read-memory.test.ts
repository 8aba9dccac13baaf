import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readContent, type Content } from '#workspace/read-content.ts';
import { ReadMemory } from '#workspace/read-memory.ts';
import { copyContent } from './content-copy.ts';

const options = { today: '2026-01-01', unpublished: true };

/** What a reading gives, but for the places that are looked up when asked for. */
function told({ sources, ...content }: Content) {
  return { ...content, sources: [...sources.keys()].sort() };
}

const one = 'issues/001-example-one';
const changes: Record<string, (content: string) => void> = {
  'a text': (content) => appendFileSync(path.join(content, one, 'zh.mdx'), '\n又一句。\n'),
  'a text that is wrong now': (content) =>
    writeFileSync(path.join(content, one, 'en.mdx'), 'No front matter.'),
  'a text that is gone': (content) => rmSync(path.join(content, one, 'en.mdx')),
  'a picture more': (content) => writeFileSync(path.join(content, one, 'more.png'), ''),
  'a folder with another name': (content) =>
    renameSync(path.join(content, one), path.join(content, 'issues/001-renamed')),
  'a company': (content) => {
    const file = path.join(content, 'companies/example-one.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('2016-04', '2015-04'));
  },
  'a company that is wrong now': (content) =>
    writeFileSync(path.join(content, 'companies/example-two.yaml'), 'name: ['),
  'a company that is gone': (content) => rmSync(path.join(content, 'companies/example-three.yaml')),
  'the tags': (content) => writeFileSync(path.join(content, 'tags.yaml'), '[]'),
};

for (const [name, change] of Object.entries(changes))
  test(`what is remembered gives what reading anew gives: ${name}`, (t) => {
    const content = copyContent(t, {});
    const memory = new ReadMemory();
    const before = told(readContent(content, options, { memory }));
    assert.deepEqual(told(readContent(content, options, { memory })), before);
    change(content);
    const after = told(readContent(content, options, { memory }));
    assert.notDeepEqual(after, before);
    assert.deepEqual(after, told(readContent(content, options)));
  });

test('files that did not change are not read again', (t) => {
  const content = copyContent(t, {});
  const memory = new ReadMemory();
  const first = readContent(content, options, { memory });
  appendFileSync(path.join(content, one, 'zh.mdx'), '\n又一句。\n');
  const again = readContent(content, options, { memory });
  const isSame = (file: string) => again.sources.get(file) === first.sources.get(file);
  assert.ok(isSame('companies/example-one.yaml') && isSame('issues/002-example-two/zh.mdx'));
  assert.ok(!isSame(`${one}/zh.mdx`));
});
