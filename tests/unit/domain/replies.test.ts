import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discussionOf, mailAddress, type PreparedMail } from '#domain/replies.ts';
import { discussionPattern } from '#config.ts';
import { webAddress } from '#schema/web-address.ts';

/** What a program for mail reads from a link, as RFC 6068 says: a plus sign is one, and no space. */
function readMail(address: string): PreparedMail {
  const [, to = '', query = ''] = /^mailto:([^?#]*)\?([^?#]*)$/.exec(address) ?? [];
  const fields = new Map(
    query.split('&').map((field) => {
      const [name = '', value = '', ...more] = field.split('=');
      assert.deepEqual(more, []);
      return [name, decodeURIComponent(value)];
    }),
  );
  return {
    to: decodeURIComponent(to),
    subject: fields.get('subject') ?? '',
    body: fields.get('body') ?? '',
  };
}

const hard = [
  'a plain line',
  '第 22 期｜Groq：先写编译器，再造芯片',
  'a=1&b=2?c#d%20+e',
  '"quoted" <tag> \'single\' (brackets) [square] {curly}; a, b: c!',
  'back\\slash ^ ` | ~ * $ @ /',
  '🚀 and 𠮷',
  '%0D%0ABcc: someone@example.com',
];

for (const line of hard)
  test(`a program for mail reads ${JSON.stringify(line)} as it is, in the subject and in the body`, () => {
    const address = mailAddress({ to: 'editor@example.com', subject: line, body: line });
    assert.deepEqual(readMail(address), { to: 'editor@example.com', subject: line, body: line });
    assert.match(address, /^[\w.~%@:?=&-]+$/);
  });

test('the lines of a body end as in mail', () => {
  for (const body of ['one\ntwo', 'one\r\ntwo', 'one\rtwo'])
    assert.match(mailAddress({ to: 'a@b.example', subject: 's', body }), /&body=one%0D%0Atwo$/);
});

for (const [to, written] of [
  ['editor@example.com', 'editor@example.com'],
  ['editor+letters@example.com', 'editor%2Bletters@example.com'],
  ["o'neil?x&y=z@example.com", 'o%27neil%3Fx%26y%3Dz@example.com'],
  ['"a@b"@example.com', '%22a%40b%22@example.com'],
] as const)
  test(`writes to ${to}`, () => {
    const address = mailAddress({ to, subject: '', body: '' });
    assert.equal(address, `mailto:${written}?subject=&body=`);
    assert.equal(readMail(address).to, to);
  });

test('an issue is discussed where it says so, else where the column does, else nowhere', () => {
  const own = 'https://own.example/1';
  const pattern = 'https://all.example/{locale}/{number}?again={number}';
  assert.equal(discussionOf({ number: 22, discussion: own }, 'zh', pattern), own);
  assert.equal(discussionOf({ number: 22 }, 'zh', pattern), 'https://all.example/zh/22?again=22');
  assert.equal(discussionOf({ number: 22 }, 'en', pattern), 'https://all.example/en/22?again=22');
  assert.equal(discussionOf({ number: 22 }, 'en', undefined), undefined);
});

test('where the column names a place to discuss its issues, that place has an address', () => {
  const address = discussionOf({ number: 1 }, 'en', discussionPattern);
  if (address !== undefined) assert.equal(webAddress.parse(address), address);
});
