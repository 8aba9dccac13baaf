import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { importCommand } from '#commands/import.ts';
import { startBodyJob } from '#content/body-job.ts';
import { readContent } from '#content/read-content.ts';
import { readSettings } from '#content/settings.ts';
import { codeDigest } from '#state/code-digest.ts';
import { openStore } from '#state/store.ts';
import { fixtures } from '../content/content-copy.ts';
import { environmentOf } from '../commands/run-command.ts';
import { emptyColumn } from './importing.ts';

test('an import leaves a check no text to parse, and none to look at again', async (t) => {
  const content = emptyColumn(t);
  const environment = environmentOf(t, content);
  await importCommand(environment, [path.join(fixtures, 'import/plain')], { number: '1' });
  const { cache } = readSettings(environment);
  const { bodies, catalog } = readContent(content, '2025-06-01');
  assert.ok(bodies.length > 1);
  assert.equal(startBodyJob(cache, bodies).parsed, 0);
  assert.equal(openStore(cache).cache('lint', codeDigest()).all().size, catalog.issues.length);
});
