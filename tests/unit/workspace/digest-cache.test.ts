import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { DigestCache } from '#workspace/digest-cache.ts';
import { YamlCache } from '#workspace/yaml-cache.ts';
import { scratchFolder } from './content-copy.ts';

const unexpected = (): never => assert.fail('it is made again');

test('a value is made once for a source, and again where the code that makes it changed', (t) => {
  const file = path.join(scratchFolder(t), 'values.json');
  const first = new DigestCache<string>(file, 'maker');
  assert.equal(
    first.take('source', () => 'value'),
    'value',
  );
  first.save();
  assert.equal(new DigestCache<string>(file, 'maker').take('source', unexpected), 'value');
  assert.equal(
    new DigestCache<string>(file, 'another').take('source', () => 'new'),
    'new',
  );
});

test('what is not taken any more is forgotten', (t) => {
  const file = path.join(scratchFolder(t), 'values.json');
  for (const source of ['one', 'two']) {
    const cache = new DigestCache<string>(file, 'maker');
    cache.take(source, () => source);
    cache.save();
  }
  assert.equal(
    new DigestCache<string>(file, 'maker').take('one', () => 'made again'),
    'made again',
  );
});

test('half a file is as good as none', (t) => {
  const file = path.join(scratchFolder(t), 'values.json');
  writeFileSync(file, '{"maker":"maker","values":{"');
  assert.equal(
    new DigestCache<string>(file, 'maker').take('source', () => 'value'),
    'value',
  );
});

test('YAML that is known has the same data and places as when it was parsed', (t) => {
  const folder = scratchFolder(t);
  const text = 'a: 1\nb:\n  - {c: 二}\n';
  const first = new YamlCache(folder);
  const parsed = first.parse(text);
  first.save();
  assert.ok(existsSync(path.join(folder, 'yaml.json')));
  const known = new YamlCache(folder).parse(text);
  assert.deepEqual(known.data, parsed.data);
  assert.deepEqual(known.complaints, []);
  assert.deepEqual(known.locate(['b', 0, 'c']), parsed.locate(['b', 0, 'c']));
  assert.deepEqual(known.locateKey(['b']), parsed.locateKey(['b']));
});

test('YAML with a fault, with nothing, or with a number that JSON cannot write reads the same each time', (t) => {
  const folder = scratchFolder(t);
  for (const text of ['a: [1\n', '# nothing\n', 'a: .inf\n', 'a: .nan\n']) {
    const read = () => {
      const cache = new YamlCache(folder);
      const { data, complaints } = cache.parse(text);
      cache.save();
      return { data, complaints };
    };
    assert.deepEqual(read(), read(), text);
  }
});
