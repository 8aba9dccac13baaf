import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { isUserError } from '#diagnostics/user-error.ts';
import { listen } from '#preview/listen.ts';
import { isLoopback } from '#preview/only-here.ts';
import { listensEverywhere, readerAddresses } from '#preview/reader-addresses.ts';

test('the machine itself is told from all others', () => {
  for (const address of ['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1', 'localhost'])
    assert.equal(isLoopback(address), true, address);
  for (const address of [
    '192.168.1.5',
    '128.0.0.1',
    '::',
    '::2',
    '::ffff:10.0.0.1',
    'fe80::1',
    '0.0.0.0',
    'x',
    true,
  ])
    assert.equal(isLoopback(address as string | true), false, String(address));
  assert.equal(isLoopback(undefined), false);
});

const networks = {
  lo: [{ address: '127.0.0.1', family: 'IPv4' as const, internal: true, netmask: '', mac: '', cidr: null }],
  eth0: [
    { address: '10.0.0.7', family: 'IPv4' as const, internal: false, netmask: '', mac: '', cidr: null },
    {
      address: 'fe80::1',
      family: 'IPv6' as const,
      internal: false,
      netmask: '',
      mac: '',
      cidr: null,
      scopeid: 2,
    },
    {
      address: 'fd00::7',
      family: 'IPv6' as const,
      internal: false,
      netmask: '',
      mac: '',
      cidr: null,
      scopeid: 0,
    },
  ],
};

test('the addresses to hand on are those of networks, the short ones where there are some', () => {
  for (const host of [true, '0.0.0.0', '::'] as const) {
    assert.equal(listensEverywhere(host), true);
    assert.deepEqual(readerAddresses(host, 80, networks), ['http://10.0.0.7:80/']);
  }
  assert.deepEqual(readerAddresses(true, 80, { eth0: networks.eth0.slice(1) }), ['http://[fd00::7]:80/']);
  assert.deepEqual(readerAddresses(true, 80, { lo: networks.lo }), []);
  assert.deepEqual(readerAddresses('10.0.0.7', 80, networks), ['http://10.0.0.7:80/']);
});

test('a taken port leads to the next, and a host that is none of this machine is told', async (t) => {
  const [first, second, third] = [createServer(), createServer(), createServer()];
  t.after(() => {
    for (const server of [first, second]) server.close();
  });
  first.listen(0, '127.0.0.1');
  await new Promise((resolve) => first.once('listening', resolve));
  const { port } = first.address() as AddressInfo;
  assert.ok((await listen(second, port, '127.0.0.1')) > port);
  await assert.rejects(
    () => listen(third, port, '203.0.113.9'),
    (error) => isUserError(error) && typeof error.phrase === 'object' && error.phrase.key === 'dev.host',
  );
});
