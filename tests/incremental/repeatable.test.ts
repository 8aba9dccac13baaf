import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { triesAll } from '../extent.ts';
import { differences, Project } from './project.ts';

/** Another folder with a name that scripts stumble over, another time zone, another language, files in another order. */
const elsewhere: NodeJS.ProcessEnv = {
  TZ: 'Pacific/Chatham',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  LANGUAGE: 'tr',
  HOME: '/nonexistent',
};

/** Every run of the tests tries the fixture in another place; `npm run test:all` the project in another place, and the column itself too. */
const contents = ['tests/fixtures/valid', ...(triesAll ? ['content'] : [])];

function newProject(t: TestContext, options: ConstructorParameters<typeof Project>[0]): Project {
  const project = new Project(options);
  t.after(() => project.remove());
  return project;
}

for (const content of contents)
  test(`${content} gives the same bytes anywhere, at any time zone, in any language, with any cache`, async (t) => {
    const environment = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 1) / 1000) };
    const here = newProject(t, { content, sharesCode: !triesAll });
    const there = newProject(t, { content, name: '另一处 其他-', reversed: true, sharesCode: !triesAll });
    const cold = await here.build({ ...environment, TZ: 'UTC', LC_ALL: 'C' });
    assert.ok(cold.size > 100);
    assert.deepEqual(differences(await there.build({ ...environment, ...elsewhere }), cold), []);
    assert.deepEqual(differences(await here.build({ ...environment, ...elsewhere }), cold), []);
  });
