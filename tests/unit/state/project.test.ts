import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { projectRoot, sourceFile } from '#state/project.ts';

test('finds the root of the project, and what lies in its sources', () => {
  assert.equal(projectRoot(), path.resolve(import.meta.dirname, '../../..'));
  assert.equal(sourceFile('config.ts'), path.join(projectRoot(), 'src/config.ts'));
});
