import { codeClosed } from '#lint/rules/code-closed.ts';
import { testTypedRule } from '../typed-fixture.ts';
import { english } from '../../in-english.ts';

testTypedRule(
  codeClosed,
  [
    ['文字\n\n```js\n代码\n\n## 标题', [`3:1 ${english('code-closed.block')}`]],
    ['~~~\n代码', [`1:1 ${english('code-closed.block')}`]],
    ['````\n代码\n```', [`1:1 ${english('code-closed.block')}`]],
    ['```', [`1:1 ${english('code-closed.block')}`]],
    ['> ```\n> 代码\n\n文字', [`1:3 ${english('code-closed.block')}`]],
    ['```js\n代码\n｀｀｀\n\n正文', [`1:1 ${english('code-closed.block')}`], '```js\n代码\n```\n\n正文'],
    [
      '｀｀｀js\n代码\n｀｀｀',
      [`1:1 ${english('code-closed.fence', { marks: '｀｀｀' })}`],
      '```js\n代码\n```',
    ],
    [
      '···js\n\n代码\n\n···',
      [`1:1 ${english('code-closed.fence', { marks: '···' })}`],
      '```js\n\n代码\n\n```',
    ],
    ['｀｀｀js', [`1:1 ${english('code-closed.fence', { marks: '｀｀｀' })}`]],
    ['用｀npm｀安装', [`1:2 ${english('code-closed.wide')}`], '用`npm`安装'],
    ['用`npm｀安装', [`1:2 ${english('code-closed.wide')}`], '用`npm`安装'],
    ['用 `npm install 安装', [`1:3 ${english('code-closed.lone')}`]],
  ],
  [
    '```js\n代码\n```',
    '~~~\n代码\n~~~~',
    '- 项\n\n  ```\n  代码\n  ```',
    '> ```\n> 代码\n> ```',
    '`a` 和 ``b`c``',
    '\\`',
    '埃隆·马斯克·二世',
    '他说……',
  ],
);
