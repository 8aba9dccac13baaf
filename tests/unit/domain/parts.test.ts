import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { projectRoot } from '#state/project.ts';
import { scratchFolder } from '../content/content-copy.ts';

/** What a site has, as `site-without-parts.ts` prints it. */
interface Site {
  kinds: string[];
  gone: string[];
  company: string;
  shared: number;
  feeds: string[];
  dropped: string;
  lost: string[];
  llms: boolean;
  /** The tables of the data, and the fields of rounds, that are about investors. */
  ofInvestors: string[];
  idle: string[];
}

/** The site of a sample column that sets some fields of its own. */
async function siteWith(t: TestContext, fields: string): Promise<Site> {
  const folder = scratchFolder(t);
  const words = "{ zh: '示例', en: 'A sample' }";
  writeFileSync(
    path.join(folder, 'column.config.ts'),
    `const words = ${words};
export default {
  name: words, tagline: words, description: words, rights: words,
  numbering: { zh: {}, en: { before: 'Folge' } },
  languages: [{ code: 'zh' }, { code: 'en' }],
  origin: 'https://sample.example', tagAuthority: 'sample.example,2026', timeZone: 'UTC',
  ${fields}
};
`,
  );
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['-r', './src/require-node.cjs', 'tests/unit/domain/site-without-parts.ts'],
    { cwd: projectRoot(), env: { ...process.env, COLUMN_DIR: folder } },
  );
  return JSON.parse(stdout) as Site;
}

test('a part that is off has no pages, feeds, files or links, and the rest is as it was', async (t) => {
  const whole = await siteWith(t, '');
  const parts =
    '{ companies: false, investors: false, data: false, parallel: false, llms: false, shareImages: false }';
  const site = await siteWith(t, `parts: ${parts},`);
  const off = [
    'companies',
    'company',
    'companyFeed',
    'data',
    'dataFile',
    'investor',
    'investors',
    'llms',
    'nameplate',
    'parallel',
    'shareImage',
  ];
  assert.deepEqual(whole.gone, []);
  assert.deepEqual(site.gone.sort(), off);
  assert.deepEqual(
    site.kinds,
    whole.kinds.filter((kind) => !off.includes(kind)),
  );
  assert.deepEqual([whole.company, site.company], ['company', '']);
  assert.deepEqual([whole.shared > 2, site.shared], [true, 0]);
  assert.deepEqual([whole.feeds.includes('company'), site.feeds.includes('company')], [true, false]);
  assert.deepEqual([whole.llms, site.llms], [true, false]);
  assert.deepEqual(whole.ofInvestors, ['investors', 'participations', 'lead', 'participants']);
  assert.deepEqual(site.ofInvestors, []);
  assert.match(whole.dropped, /<a href="\/companies\/acme\/">A<\/a>/);
  assert.doesNotMatch(site.dropped, /companies/);
  assert.deepEqual(whole.lost, ['4 address-lost address-lost.help']);
  assert.deepEqual(site.lost, [
    '1 address-lost address-lost.part.help',
    '2 address-lost address-lost.part.help',
    '4 address-lost address-lost.help',
    '5 address-lost address-lost.part.help',
  ]);
  assert.match(site.dropped, /<a href="\/issues\/1\/">1<\/a> <a href="\/tags\/ai\/rss\.xml">f<\/a>/);
});

test('links of the footer to what the site does not have are told, and a template that is not there', async (t) => {
  const link = (to: string): string => `{ label: words, to: '${to}' }`;
  const links = [
    "'data'",
    "'about'",
    link('/issues/1/'),
    link('/issues/9/'),
    link('https://sample.example/9/'),
  ];
  const site = await siteWith(t, `parts: { data: false }, template: 'none', footer: [${links.join(', ')}],`);
  assert.deepEqual(site.idle, [
    'footer.0 footer-link',
    'footer.3.to footer-link',
    'template column-template',
  ]);
});
