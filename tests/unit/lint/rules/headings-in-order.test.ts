import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { findTypedNumber, headingsInOrder } from '#lint/rules/headings-in-order.ts';
import { diagnosticsOf, told } from '../rule-fixture.ts';
import { inEnglish, english } from '../../in-english.ts';

/** The valid fixture, below those of the rule, has diagnostics of its own. */
const isOwn = ({ file }: Diagnostic): boolean => /^issues\/00[56]-/.test(file);

test('finds what is broken, at its place', async () => {
  const diagnostics = await diagnosticsOf(headingsInOrder, 'broken');
  assert.deepEqual(diagnostics.filter(isOwn).map(told), [
    `issues/005-example-five/zh.mdx:13:1 ${english('headings-in-order.no-section', { title: '低了一级', marks: '###' })}`,
    `issues/005-example-five/zh.mdx:17:4 ${english('headings-in-order.number', { number: '1.' })}`,
    `issues/005-example-five/zh.mdx:19:1 ${english('headings-in-order.level', { title: '跳了一级', marks: '####', parent: '1. 背景', parentMarks: '##' })}`,
    `issues/005-example-five/zh.mdx:23:1 ${english('headings-in-order.empty', { title: '空着' })}`,
    `issues/005-example-five/zh.mdx:25:4 ${english('headings-in-order.number', { number: '一、' })}`,
    `issues/005-example-five/zh.mdx:35:1 ${english('headings-in-order.same', { title: '小节', line: 31 })}`,
    `issues/005-example-five/zh.mdx:39:4 ${english('headings-in-order.number', { number: '01' })}`,
    `issues/005-example-five/zh.mdx:43:4 ${english('headings-in-order.number', { number: '3.' })}`,
    `issues/005-example-five/zh.mdx:47:1 ${english('headings-in-order.empty', { title: '最后' })}`,
    `issues/005-example-five/en.mdx:8:1 ${english('headings-in-order.number', { number: '2)' })}`,
    `issues/005-example-five/en.mdx:13:1 ${english('headings-in-order.empty', { title: 'Nothing but notes' })}`,
  ]);
});

test('leaves alone what comes close', async () => {
  const diagnostics = await diagnosticsOf(headingsInOrder, 'nearly');
  assert.deepEqual(diagnostics.filter(isOwn).map(told), []);
});

test('names the first section of the same title as related', async () => {
  const found = (await diagnosticsOf(headingsInOrder, 'broken')).find(({ message }) =>
    inEnglish(message).includes('小节'),
  );
  assert.deepEqual(found?.related, { file: 'issues/005-example-five/zh.mdx', line: 31, column: 1 });
});

test('fixes a number unless it is all of the title', async () => {
  const numbers = (await diagnosticsOf(headingsInOrder, 'broken')).filter(({ message }) =>
    inEnglish(message).includes('typed'),
  );
  assert.deepEqual(
    numbers.map(({ fix }) => fix && fix.end - fix.start),
    [3, 2, 3, undefined, 4],
  );
});

const typed: [title: string, number: string | undefined][] = [
  ['1. Background', '1. '],
  ['01. Background', '01. '],
  ['01 Background', '01 '],
  ['1.2. Background', '1.2. '],
  ['2) Background', '2) '],
  ['1.背景', '1.'],
  ['3、背景', '3、'],
  ['（四）背景', '（四）'],
  ['(5) Background', '(5) '],
  ['十二、背景', '十二、'],
  ['② 背景', '② '],
  ['Ⅳ. Background', 'Ⅳ. '],
  ['2.0 时代', undefined],
  ['1.2 亿美元', undefined],
  ['3.js on a page', undefined],
  ['1、2 号机', undefined],
  ['一、二级市场', undefined],
  ['一分钟速览', undefined],
  ['1000 块 GPU 之后', undefined],
  ['1 月一个价', undefined],
  ['2024. What a year', undefined],
  ['(Not) a number', undefined],
];

for (const [title, number] of typed)
  test(`finds ${number === undefined ? 'no typed number' : `“${number}”`} in “${title}”`, () => {
    assert.equal(findTypedNumber(title), number);
  });
