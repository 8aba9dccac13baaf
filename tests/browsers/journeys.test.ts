import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from './engine.ts';
import { engines } from './find-engines.ts';
import * as journeys from './journeys.ts';
import type { Journey } from './journeys.ts';
import { Reader } from './reader.ts';
import { serveSite, type Site } from './site.ts';

const { readsInTheDark, ...all } = journeys;
const { readsAnIssue, changesTheLanguage, changesTheTheme, searches, scrollsNoPageSideways } = journeys;
const short = { readsAnIssue, changesTheLanguage, changesTheTheme, searches, scrollsNoPageSideways };

let site: Site;
before(async () => {
  site = await serveSite(path.resolve(import.meta.dirname, '../../dist'));
});
after(() => site.stop());

/** Opens a browser and goes on journeys in it, in whose pages nothing may go wrong. */
function goIn(name: string, open: () => Promise<Engine>, chosen: Record<string, Journey>): void {
  describe(name, () => {
    let engine: Engine;
    before(async () => {
      engine = await open();
    });
    after(() => engine.close());
    test('what goes wrong in a page is told', async () => {
      await engine.open(`${site.origin}/en/`);
      await engine.evaluate(`void setTimeout(() => { throw new Error('on purpose'); })`);
      let faults: string[] = [];
      while (faults.length === 0) {
        await wait(25);
        faults = site.takeFaults();
      }
      assert.match(faults.join(), /^\/en\/: .*on purpose$/);
    });
    for (const [title, journey] of Object.entries(chosen))
      test(`a reader ${title.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`, async () => {
        await engine.resize(1440, 900);
        await journey(new Reader(engine, site.origin));
        assert.deepEqual(site.takeFaults(), []);
      });
  });
}

for (const [name, find] of Object.entries(engines)) {
  const open = await find();
  if (!open) {
    test(name, { skip: 'not to be had on this machine' });
    continue;
  }
  goIn(name, () => open({ scheme: 'light' }), name.startsWith('chromium') ? short : all);
  goIn(`${name}, dark`, () => open({ scheme: 'dark' }), { readsInTheDark });
}
