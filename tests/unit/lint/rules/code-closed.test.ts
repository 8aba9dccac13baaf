import { codeClosed } from '#lint/rules/code-closed.ts';
import { testTypedRule } from '../typed-fixture.ts';

testTypedRule(
  codeClosed,
  [
    ['文字\n\n```js\n代码\n\n## 标题', ['3:1 this block of code is never closed, and takes in what follows']],
    ['~~~\n代码', ['1:1 this block of code is never closed, and takes in what follows']],
    ['````\n代码\n```', ['1:1 this block of code is never closed, and takes in what follows']],
    ['```', ['1:1 this block of code is never closed, and takes in what follows']],
    ['> ```\n> 代码\n\n文字', ['1:3 this block of code is never closed, and takes in what follows']],
    [
      '```js\n代码\n｀｀｀\n\n正文',
      ['1:1 this block of code is never closed, and takes in what follows'],
      '```js\n代码\n```\n\n正文',
    ],
    ['｀｀｀js\n代码\n｀｀｀', ['1:1 “｀｀｀” opens no block of code'], '```js\n代码\n```'],
    ['···js\n\n代码\n\n···', ['1:1 “···” opens no block of code'], '```js\n\n代码\n\n```'],
    ['｀｀｀js', ['1:1 “｀｀｀” opens no block of code']],
    ['用｀npm｀安装', ['1:2 code stands between half-width backticks, `, not ｀'], '用`npm`安装'],
    ['用`npm｀安装', ['1:2 code stands between half-width backticks, `, not ｀'], '用`npm`安装'],
    ['用 `npm install 安装', ['1:3 this backtick has no other, so nothing here is set as code']],
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
