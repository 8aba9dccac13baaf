import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findIdleRedirects, placeOf } from '#lint/addresses/redirects-lead.ts';
import { never } from '#domain/appearance.ts';
import type { SiteAddress } from '#domain/site-addresses.ts';
import { toldInEnglish } from '../../in-english.ts';

const addresses = new Map<string, SiteAddress>([
  ['/', { since: '0000-01-01' }],
  ['/issues/1/', { since: '2024-05-01' }],
  ['/issues/2/', { since: never }],
  ['/issues/3/', { since: '2030-01-01' }],
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
    '0 from: “/issues/1/” is an address of this site, so nobody would be redirected → Delete this entry, or correct the old address.',
  ],
  [
    [['/issues/3/', '/']],
    '0 from: (a warning) “/issues/3/” will be an address of this site on 2030-01-01, and its redirect an error → Delete this entry on that day.',
  ],
  [
    [
      ['/%E8%8A%AF/', '/'],
      ['/%E8%8A%AF/index.html', '/issues/1/'],
    ],
    '1 from: “/%E8%8A%AF/” is redirected to “/” already → Keep one of the two.',
  ],
  [[['/rss.xml/a', '/']], '0 from: “/rss.xml” belongs to this site’s own files → Correct the old address.'],
  [[['/_astro/a.js', '/']], '0 from: “/_astro” belongs to this site’s own files → Correct the old address.'],
  [[['/a', '/a/']], '0 to: “/a/” would lead to itself → Write the address that took its place.'],
  [
    [
      ['/a/', '/b/'],
      ['/b', '/issues/1/'],
    ],
    '0 to: “/b/” is redirected itself, and readers would go through two → Write to: /issues/1/',
  ],
  [[['/a/', '/issues/1']], '0 to: “/issues/1” lacks its last slash → Write to: /issues/1/'],
  [
    [['/a/', '/isues/1/']],
    '0 to: there is no “/isues/1/” on the site → Did you mean “/issues/1/”? Copy the address of the page from the browser.',
  ],
  [
    [['/a/', '/issues/2/']],
    '0 to: “/issues/2/” is only a draft → Take the redirect out until readers can open the page.',
  ],
  [
    [['/a/', '/issues/3/']],
    '0 to: “/issues/3/” is not there before 2030-01-01 → Take the redirect out until readers can open the page.',
  ],
];

for (const [redirects, ...found] of broken)
  test(`reports ${redirects.map((each) => each.join(' to ')).join(', ')}`, () => {
    assert.deepEqual(problems(...redirects), found);
  });

test('the place of an address is the same however it is written', () => {
  for (const address of ['/%E8%8A%AF', '/芯/', '/芯/index.html']) assert.equal(placeOf(address), '/芯');
  assert.equal(placeOf('/index.html'), '/');
});
