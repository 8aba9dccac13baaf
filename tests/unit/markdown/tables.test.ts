import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf } from '../sample.ts';

const table = '| 项目 | 数量 | 备注 | 其他 |\n| :- | -: | :-: | - |\n| 芯片 | 12 | 甲 | 乙 |\n';

test('turns the alignment of a table into classes and lets it scroll by itself', () => {
  assert.deepEqual(bodyOf(table).segments, [
    [
      '<div class="table-scroll" tabindex="0"><table>',
      '<thead>',
      '<tr>',
      '<th class="align-left">项目</th>',
      '<th class="align-right">数量</th>',
      '<th class="align-center">备注</th>',
      '<th>其他</th>',
      '</tr>',
      '</thead>',
      '<tbody>',
      '<tr>',
      '<td class="align-left">芯片</td>',
      '<td class="align-right">12</td>',
      '<td class="align-center">甲</td>',
      '<td>乙</td>',
      '</tr>',
      '</tbody>',
      '</table></div>',
    ].join(''),
  ]);
});

test('lets a table inside a component scroll too', () => {
  const { segments } = bodyOf(`<Callout>\n\n${table}\n</Callout>\n`);
  assert.match(JSON.stringify(segments), /<div class=\\"table-scroll\\" tabindex=\\"0\\"><table>/);
});

test('wraps each of several tables once', () => {
  const html = JSON.stringify(bodyOf(`${table}\n文。\n\n${table}`).segments);
  assert.equal(html.match(/table-scroll/g)?.length, 2);
  assert.doesNotMatch(html, / align=|style=/);
});

test('takes the cells below a corner without words for the heads of their rows', () => {
  const [html] = bodyOf('|  | 甲 |\n| :- | - |\n| 乙 | 丙 |\n').segments;
  assert.match(String(html), /<td class="align-left"><\/td><th>甲<\/th>/);
  assert.match(String(html), /<th scope="row" class="align-left">乙<\/th><td>丙<\/td>/);
});
