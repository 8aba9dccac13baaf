import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findIdleRedirects, placeOf } from '#lint/addresses/redirects-lead.ts';
import { never } from '#domain/appearance.ts';
import type { SiteAddress } from '#domain/site-addresses.ts';
import { toldInEnglish, english } from '../../in-english.ts';
import { issueOf } from '../../sample.ts';

const issue = { ...issueOf(), state: 'draft' as const };
const addresses = new Map<string, SiteAddress>([
  ['/', { since: '0000-01-01' }],
  ['/issues/1/', { since: '2024-05-01' }],
  ['/issues/2/', { since: never, issue }],
  ['/issues/3/', { since: '2030-01-01', issue }],
  ['/companies/draft/', { since: never }],
  ['/companies/soon/', { since: '2030-01-01' }],
  ['/rss.xml', { since: '0000-01-01' }],
]);

function problems(...redirects: [from: string, to: string][]): string[] {
  const listed = redirects.map(([from, to], index) => ({
    file: 'redirects.yaml',
    index,
    data: { from, to },
  }));
  return toldInEnglish(findIdleRedirects(listed, addresses, '2024-06-01')).map(
    ({ index, field, severity, message, help }) =>
      `${index} ${field}: ${severity === 'warning' ? '(a warning) ' : ''}${message} → ${help}`,
  );
}

test('nothing is said of what leads from a free address to a page', () => {
  assert.deepEqual(
    problems(['/2024/groq/', '/issues/1/'], ['/feed/', '/rss.xml'], ['/%E8%8A%AF', '/'], ['/issues/2/', '/']),
    [],
  );
});

const broken: [redirects: [string, string][], ...found: string[]][] = [
  [
    [['/issues/1', '/']],
    `0 from: ${english('redirect-idle', { address: '/issues/1/' })} → ${english('redirect-idle.help')}`,
  ],
  [
    [['/issues/3/', '/']],
    `0 from: (a warning) ${english('redirect-soon-idle', { address: '/issues/3/', since: '2030-01-01' })} → ${english('redirect-soon-idle.help')}`,
  ],
  [
    [
      ['/%E8%8A%AF/', '/'],
      ['/%E8%8A%AF/index.html', '/issues/1/'],
    ],
    `1 from: ${english('redirect-twice', { from: '/%E8%8A%AF/', to: '/' })} → ${english('keep-one.help')}`,
  ],
  [
    [['/rss.xml/a', '/']],
    `0 from: ${english('redirect-of-file', { file: '/rss.xml' })} → ${english('redirect-of-file.help')}`,
  ],
  [
    [['/_astro/a.js', '/']],
    `0 from: ${english('redirect-of-file', { file: '/_astro' })} → ${english('redirect-of-file.help')}`,
  ],
  [
    [['/a', '/a/']],
    `0 to: ${english('redirect-to-itself', { to: '/a/' })} → ${english('redirect-to-itself.help')}`,
  ],
  [
    [
      ['/a/', '/b/'],
      ['/b', '/issues/1/'],
    ],
    `0 to: ${english('redirect-chain', { to: '/b/' })} → ${english('redirect-write.help', { to: '/issues/1/' })}`,
  ],
  [
    [['/a/', '/issues/1']],
    `0 to: ${english('redirect-slash', { to: '/issues/1' })} → ${english('redirect-write.help', { to: '/issues/1/' })}`,
  ],
  [
    [['/a/', '/isues/1/']],
    `0 to: ${english('redirect-nowhere', { to: '/isues/1/' })} → Did you mean “/issues/1/”? ${english('copy-address.help')}`,
  ],
  [
    [['/a/', '/companies/draft/']],
    `0 to: ${english('redirect-unpublished.draft', { to: '/companies/draft/' })} → ${english('redirect-unpublished.help')}`,
  ],
  [
    [['/a/', '/companies/soon/']],
    `0 to: ${english('redirect-unpublished.scheduled', { to: '/companies/soon/', since: '2030-01-01' })} → ${english('redirect-unpublished.help')}`,
  ],
];

for (const [redirects, ...found] of broken)
  test(`reports ${redirects.map((each) => each.join(' to ')).join(', ')}`, () => {
    assert.deepEqual(problems(...redirects), found);
  });

test('nothing is said of what leads to an issue that is a draft or scheduled: it waits', () => {
  assert.deepEqual(problems(['/a/', '/issues/2/'], ['/b/', '/issues/3/']), []);
});

test('the place of an address is the same however it is written', () => {
  for (const address of ['/%E8%8A%AF', '/芯/', '/芯/index.html']) assert.equal(placeOf(address), '/芯');
  assert.equal(placeOf('/index.html'), '/');
});
