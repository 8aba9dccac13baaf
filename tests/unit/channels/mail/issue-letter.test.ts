import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import type { ElementContent } from 'hast';
import { plainLines } from '#channels/mail/plain-part.ts';
import { issueOf } from '../../sample.ts';
import { letterOf, wholeText } from './mail-sample.ts';

function plain(text: string, locale: 'zh' | 'en' = 'zh'): string {
  return plainLines({ type: 'root', children: letterOf(text, locale).plain });
}

function html(nodes: readonly ElementContent[]): string {
  return toHtml({ type: 'root', children: [...nodes] });
}

const whole = `一分钟速览
----------

- 公司：示例
- 成立：2016 年
- 已知融资：至少 500 万美元：另有 1 轮未披露金额、1 轮未证实，不计在内
- 网站：acme.test
  https://www.acme.test/

融到 6.4 亿美元[1][2]。¹见上一期 <https://column.test/issues/2/>，又见小
节
<https://column.test/issues/1/#%E4%B8%80%E5%88%86%E9%92%9F%E9%80%9F%E8%A7%88>。

融资表

- A 轮，2020 年：2000 万美元。未证实，出处。
  https://source.test/
- B 轮，2020 年：金额未披露。已证实，出处。
  https://source.test/
- 种子轮，2020 年 2 月：500 万美元。领投：基金一号。已证实，出处。
  https://source.test/

小节

[一块芯片]

说明

> 注意
>
> 注意，留心，划去，code。

- ☑ 做完
- ☐ 没做

3. 三
4. 四

let a = 1;

甲  乙
--  --
1   2

* * *

注释
----

1. 注[2]。

参考资料
--------

1. A & [B]，Times，2024 年 1 月
   https://s.test/?a=1&b=2
2. 另一条，日报
   https://s.test/2

更正
----

- 2024 年 5 月 3 日 改了。

本期的英文页
https://column.test/en/issues/1/
`;

test('an issue as plain text has its headings, lists, tables, notes and addresses', () => {
  assert.equal(plain(wholeText), whole);
});

test('an issue has bars that are as wide as its rounds are large', () => {
  const text = html(letterOf('<FundingChart />').blocks);
  assert.deepEqual(text.match(/<table width="[^"]*"/g), ['<table width="100%"', '<table width="25%"']);
  assert.match(text, /<p>A 轮 · 2020 年，未证实 · <strong>2000 万美元<\/strong><\/p>/);
});

test('links to places of the page lead to the page, and notes have no way back', () => {
  const text = html(letterOf(wholeText).blocks);
  assert.doesNotMatch(text, /↩|href="#/);
  assert.match(text, /https:\/\/column\.test\/issues\/1\/#/);
});

test('a retracted issue says so, and nothing of its text', () => {
  const retracted = issueOf({ retracted: { date: '2024-05-09', reason: { zh: '失实。', en: 'Wrong.' } } });
  const letter = letterOf('撤回。', 'zh', retracted);
  assert.equal(letter.standfirst, '');
  assert.match(letter.subject, /标题 1/);
  assert.match(html(letter.blocks), /2024 年 5 月 9 日/);
});
