import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { triesAll } from '../extent.ts';
import { edits } from './edits.ts';
import { differences, Project } from './project.ts';

/** Every run of the tests tries the essential edits, of content alone; `npm run test:all` every one, of code too. */
const tried = edits.filter(({ isEssential }) => isEssential || triesAll);

let incremental: Project;
let clean: Project;
let environment: NodeJS.ProcessEnv = {};
let last: Map<string, string>;

before(async () => {
  incremental = new Project({ sharesCode: !triesAll });
  clean = new Project({ sharesCode: !triesAll });
  mkdirSync(clean.at('cache'), { recursive: true });
  last = await incremental.build();
});

after(() => {
  incremental.remove();
  clean.remove();
});

for (const edit of tried)
  test(`after an edit of ${edit.name}, an incremental build equals a clean one`, async () => {
    environment = { ...environment, ...edit.environment };
    for (const project of [incremental, clean]) edit.apply(project);
    clean.clean();
    const expected = await clean.build(environment);
    const actual = await incremental.build(environment);
    assert.deepEqual(differences(actual, expected), []);
    if (!edit.isInvisible) assert.notDeepEqual(differences(actual, last), []);
    last = actual;
  });
