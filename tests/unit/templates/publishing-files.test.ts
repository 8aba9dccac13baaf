import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse, parseDocument } from 'yaml';
import { projectRoot } from '#state/project.ts';
import {
  minuteOfNewDay,
  publishedBy,
  publishingFile,
  type Publication,
  type PublishingHost,
} from '#templates/column/publishing-files.ts';

const now = Date.UTC(2026, 10, 29);

function made(host: PublishingHost, more: Partial<Publication> = {}): string {
  const shipped = readFileSync(path.join(projectRoot(), publishedBy[host]), 'utf8');
  const publication: Publication = {
    site: new URL('https://climate.example/'),
    locales: ['en', 'zh'],
    timeZone: 'America/New_York',
    slug: 'climate-letters',
    now,
    ...more,
  };
  return publishingFile(host, shipped, publication)[1];
}

const hosts = Object.keys(publishedBy) as PublishingHost[];
const below = { site: new URL('https://you.github.io/a/climate/') };

for (const host of hosts)
  for (const more of [{}, below])
    test(`no name of this column stands in the file for ${host}${more === below ? ', below a path' : ''}`, () => {
      const text = made(host, more);
      assert.doesNotMatch(text, /industry-observer|Shanghai|deploy\//);
      assert.match(text, host === 'github' ? /America\/New_York/ : /climate|\/zh\//);
    });

test('a new day is awaited in its time zone, in summer and in winter', () => {
  for (const timeZone of [
    'Asia/Shanghai',
    'America/New_York',
    'America/St_Johns',
    'Pacific/Auckland',
    'UTC',
    'Asia/Kolkata',
  ]) {
    const minute = minuteOfNewDay(timeZone, now);
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, hour: '2-digit', minute: '2-digit' });
    const times = [0, 6].map((month) => clock.format(Date.UTC(2026, month, 15, 0, minute)));
    assert.ok(times.includes('00:05'), timeZone);
    assert.ok(
      times.every((time) => time === '00:05' || time === '01:05'),
      `${timeZone}: ${times.join()}`,
    );
  }
});

test('GitHub builds what the settings of the column name, without a variable', () => {
  const workflow = made('github');
  assert.doesNotMatch(workflow, /SITE_ORIGIN/);
  const { on, jobs } = parse(workflow) as {
    on: { schedule: { cron: string }[] };
    jobs: Record<string, { if?: string; steps: { run?: string }[] }>;
  };
  assert.equal(on.schedule[0]?.cron, '5 5 * * *');
  assert.deepEqual(Object.keys(jobs), ['build', 'deploy']);
  assert.equal(jobs['build']?.if, undefined);
  assert.deepEqual(
    jobs['build']?.steps.flatMap(({ run }) => run ?? []),
    ['npm ci --omit=dev', 'npm run build'],
  );
});

test('Netlify answers what is not there in each further language', () => {
  const froms = (text: string): string[] =>
    Array.from(text.matchAll(/^from = "(.*)"$/gm), ([, from = '']) => from);
  assert.deepEqual(froms(made('netlify')), ['/zh/*']);
  assert.deepEqual(froms(made('netlify', { locales: ['zh', 'en', 'ja'] })), ['/en/*', '/ja/*']);
  assert.deepEqual(froms(made('netlify', { locales: ['zh'] })), []);
  // Below a path the build writes them.
  assert.deepEqual(froms(made('netlify', below)), []);
});

test('below a path the files lie at that path, with what the host reads at the top', () => {
  assert.match(
    made('netlify', below),
    /cp -r dist site\/a\/climate && cp dist\/_headers dist\/_redirects site\/"\npublish = "site"/,
  );
  const settings = parseDocument(made('cloudflare', below).replace(/^\s*\/\/.*$/m, ''));
  assert.deepEqual(settings.toJS(), {
    name: 'climate-letters',
    pages_build_output_dir: './site',
    compatibility_date: (settings.toJS() as Record<string, string>)['compatibility_date'],
  });
  assert.match(
    made('nginx', below),
    /root \/var\/www\/climate-letters;\n +include \/var\/www\/climate-letters\/a\/climate\/\.nginx\/server\.conf;/,
  );
});
