import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLosses } from '#importing/loss-proof.ts';
import { say } from '#wording/phrase.ts';

const nothing = { dropped: [], cuts: [] };

test('finds nothing lost where only markup and white space changed', () => {
  const source = '**机械臂**会\n叠衣服，[看](https://a.example/1)\n\n1. 手\n2. 眼 &lt;两只&gt; caf&eacute;';
  const written = '**机械臂**会叠衣服，[看](https://a.example/1)\n\n1. 手\n1. 眼 \\<两只> café';
  assert.deepEqual(findLosses(source, [written, '2'], nothing), []);
});

test('finds a run that is gone, and one that is there less often', () => {
  assert.deepEqual(findLosses('手会动。 眼会看。', ['手会动。'], nothing), ['眼会看。']);
  assert.deepEqual(findLosses('好 好 好', ['好 好'], nothing), ['好']);
  assert.deepEqual(findLosses('价格 19 元', ['价格 9 元'], nothing), ['19']);
});

test('finds one character that is gone from a run', () => {
  assert.deepEqual(findLosses('叠衣服比下棋难。', ['叠衣服比下棋。'], nothing), ['叠衣服比下棋难。']);
});

test('counts what was dropped where it stood, and as often as it stood', () => {
  const dropped = [{ text: '第7期', reason: say('import.drop.announcement'), line: 2, times: 1 }];
  assert.deepEqual(findLosses('第7期的事\n这是第7期', ['第7期的事\n这是'], { dropped, cuts: [] }), []);
  assert.deepEqual(findLosses('第7期的事\n第7期 第7期', ['第7期的事'], { dropped, cuts: [] }), ['第7期']);
});

test('finds a run that markup cut or joined in the stream of characters', () => {
  assert.deepEqual(findLosses('Pytho**n** 和 R', ['P~~y~~thon 和 R'], nothing), []);
});

test('parts words where the importer did', () => {
  const cuts = [{ line: 1, before: '速览', after: '项目' }];
  assert.deepEqual(findLosses('一分钟速览项目名称', ['项目名称', '一分钟速览'], { dropped: [], cuts }), []);
  assert.deepEqual(findLosses('一分钟速览项目名称', ['项目名称', '一分钟速览'], nothing), [
    '一分钟速览项目名称',
  ]);
});

test('the numbers of a list may be written anew', () => {
  const none = { dropped: [], cuts: [] };
  assert.deepEqual(findLosses('1. One\n1. Two\n   1) Three', ['1. One\n2. Two\n   1. Three'], none), []);
  assert.deepEqual(findLosses('One\n2 of 3', ['One of 3'], none), ['2']);
});
