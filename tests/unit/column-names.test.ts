import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '#state/project.ts';
import { defaultOrigin, rights, siteDescription, siteName, tagline } from '#config.ts';

const source = path.join(projectRoot(), 'src');

test('no file of src/ names the column, nor says what only column.config.ts says', () => {
  const own = [siteName, tagline, siteDescription, rights].flatMap((words) => Object.values(words));
  const named = [...own, new URL(defaultOrigin).host];
  const files = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  assert.ok(files.length > 500);
  const found = files
    .map((entry) => path.join(entry.parentPath, entry.name))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return named
        .filter((name) => text.includes(name))
        .map((name) => `${path.relative(source, file)}: ${name}`);
    });
  assert.deepEqual(found, []);
});
