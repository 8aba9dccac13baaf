import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLostAddresses, newAddresses } from '#lint/addresses/addresses-kept.ts';
import { targetGuesser } from '#lint/addresses/guess-target.ts';
import { formatPublished, parsePublished } from '#content/published-list.ts';
import { toldInEnglish, english } from '../../in-english.ts';

const recorded = parsePublished('/a/ id:a\n/b/\n\n# a comment\n/c.xml id:c\n').addresses;

test('a list that was written is read as it was, each line once and in order', () => {
  const text = formatPublished([...recorded.toReversed(), ...recorded]);
  assert.deepEqual(
    parsePublished(text).addresses.map(({ path, id }) => [path, id]),
    [
      ['/a/', 'id:a'],
      ['/b/', undefined],
      ['/c.xml', 'id:c'],
    ],
  );
});

test('what Git could not merge is told with its line', () => {
  const { problems } = parsePublished('/a/\n<<<<<<< HEAD\n/b/ id more\n');
  assert.deepEqual(
    problems.map(({ line }) => line),
    [2, 3],
  );
});

test('a lost address is told with its line, unless it is redirected', () => {
  const lost = (redirects: { from: string; to: string }[]) =>
    findLostAddresses(recorded, redirects, new Set(['/a/'])).map(({ line }) => line);
  assert.deepEqual(lost([]), [3 - 1, 5]);
  assert.deepEqual(lost([{ from: '/b', to: '/a/' }]), [5]);
});

test('an id that feeds no longer give is told where ids are known, unless its address is redirected', () => {
  const present = new Set(['/a/', '/b/', '/c.xml']);
  const told = (ids?: Map<string, Set<string>>, from = '/x/') =>
    toldInEnglish(findLostAddresses(recorded, [{ from, to: '/b/' }], present, ids)).map(
      ({ message }) => message,
    );
  assert.deepEqual(told(), []);
  assert.deepEqual(told(new Map([['/c.xml', new Set(['id:d'])]])), [
    english('feed-id-lost', { path: '/a/', id: 'id:a', now: [] }),
    english('feed-id-lost', { path: '/c.xml', id: 'id:c', now: ['id:d'] }),
  ]);
  assert.deepEqual(told(new Map([['/c.xml', new Set(['id:c'])]]), '/a/'), []);
});

test('new addresses are those that are not recorded, and those whose id is not', () => {
  const present = [
    { path: '/a/', id: 'id:a' },
    { path: '/b/', id: 'id:b' },
    { path: '/d/', id: undefined },
  ];
  assert.deepEqual(
    newAddresses(recorded, present).map(({ path }) => path),
    ['/b/', '/d/'],
  );
});

const site = [
  '/',
  '/rss.xml',
  '/issues/',
  '/issues/1/',
  '/issues/3/',
  '/tags/',
  '/tags/ai/',
  '/tags/ai/rss.xml',
  '/tags/chip/',
  '/tags/chip/rss.xml',
  '/tags/xr/',
  '/companies/',
  '/companies/mistral/',
];

const guesses: [lost: string, added: string[], target: string][] = [
  ['/tags/chips/', ['/tags/chip/', '/tags/xr/'], '/tags/chip/'],
  ['/tags/chips/rss.xml', ['/tags/chip/rss.xml'], '/tags/chip/rss.xml'],
  ['/tags/web3/rss.xml', [], '/rss.xml'],
  ['/topics/web3/rss.xml', [], '/rss.xml'],
  ['/tags/web3/', ['/tags/chip/', '/tags/xr/'], '/tags/'],
  ['/companies/mistral-ai/', ['/companies/mistral/'], '/companies/mistral/'],
  ['/issues/2/', ['/issues/3/'], '/issues/'],
  ['/companies/groq/', ['/companies/nvidia/'], '/companies/'],
  ['/issues/2/', ['/issues/1/', '/issues/3/'], '/issues/'],
  ['/issues/1.md', ['/issues/3.md'], '/issues/1/'],
  ['/issues/1/parallel/', [], '/issues/1/'],
  ['/issues/1/share.png', [], '/issues/1/'],
  ['/tags/ai/page/3/', [], '/tags/ai/'],
  ['/gone/', [], '/'],
];

for (const [lost, added, target] of guesses)
  test(`${lost} would go to ${target}${added.length > 0 ? ` where ${added.join(' and ')} came new` : ''}`, () => {
    assert.equal(targetGuesser(new Set(site), added)(lost), target);
  });
