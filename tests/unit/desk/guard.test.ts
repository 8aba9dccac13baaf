import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLocal, isToken, mayWrite, type Caller } from '#desk/guard.ts';

const form = 'application/x-www-form-urlencoded';

/** A form that the desk gave out, sent from the machine that it runs on. */
const own: Caller = {
  method: 'POST',
  headers: { host: 'localhost:4321', origin: 'http://localhost:4321', 'content-type': form },
  socket: { remoteAddress: '::1', localPort: 4321 },
};

const withHeaders = (headers: Caller['headers']): Caller => ({
  ...own,
  headers: { ...own.headers, ...headers },
});
const from = (remoteAddress: string | undefined): Caller => ({
  ...own,
  socket: { ...own.socket, remoteAddress },
});

for (const name of ['localhost', '127.0.0.1', '[::1]'])
  test(`a form of http://${name} may write`, () => {
    assert.ok(mayWrite(withHeaders({ host: `${name}:4321`, origin: `http://${name}:4321` })));
  });

for (const address of ['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])
  test(`${address} is this machine`, () => {
    assert.ok(mayWrite(from(address)));
  });

for (const address of [
  '192.168.1.7',
  '10.0.0.2',
  '::ffff:192.168.1.7',
  'fe80::1',
  '2001:db8::1',
  '0.0.0.0',
  '127.0.0.1.example.com',
  '1127.0.0.1',
  undefined,
])
  test(`${address} is another machine`, () => {
    assert.equal(isLocal(from(address)), false);
    assert.equal(mayWrite(from(address)), false);
  });

for (const host of [
  'evil.example:4321',
  'localhost',
  'localhost:80',
  'localhost:4321.evil.example',
  'localhost.evil.example:4321',
  'LOCALHOST:4321',
  '192.168.1.7:4321',
  '0.0.0.0:4321',
  '',
  undefined,
])
  test(`the host ${host} is none of the server’s, even where the form comes from there`, () => {
    const caller = withHeaders({ host, origin: `http://${host}` });
    assert.equal(isLocal(caller), false);
    assert.equal(mayWrite(caller), false);
  });

for (const origin of [
  'http://evil.example',
  'https://localhost:4321',
  'http://localhost:4322',
  'http://127.0.0.1:4321',
  'http://localhost:4321/',
  'null',
  '',
  undefined,
])
  test(`a form of ${origin} may not write`, () => {
    assert.equal(mayWrite(withHeaders({ origin })), false);
  });

for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'post', undefined])
  test(`${method} may not write`, () => {
    assert.equal(mayWrite({ ...own, method }), false);
  });

for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x', undefined])
  test(`${type} is no form of the desk`, () => {
    assert.equal(mayWrite(withHeaders({ 'content-type': type })), false);
  });

for (const name of ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'])
  test(`what a proxy sends on with ${name} may come from anywhere`, () => {
    assert.equal(isLocal(withHeaders({ [name]: '127.0.0.1' })), false);
  });

test('a token is itself and nothing else', () => {
  assert.ok(isToken('abc', 'abc'));
  for (const given of ['', 'ab', 'abcd', 'abC', 'äbc']) assert.equal(isToken(given, 'abc'), false);
});
