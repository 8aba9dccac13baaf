import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { previewFolder, previewMark } from '#content/preview-folder.ts';
import { isUserError } from '#diagnostics/user-error.ts';
import { projectRoot } from '#state/project.ts';
import { scratchFolder } from './content-copy.ts';

/** The key of the phrase that says why a folder cannot be had; undefined where it can. */
function refusalOf(environment: Record<string, string>, folder: string): unknown {
  try {
    previewFolder(environment, folder);
    return undefined;
  } catch (error) {
    if (!isUserError(error) || typeof error.phrase === 'string') throw error;
    return (error.phrase.values?.['why'] as { key: string }).key;
  }
}

test('a preview never lies where the published site is, in it or around it, set or not', (t) => {
  const folder = scratchFolder(t);
  const out = path.join(folder, 'a/site');
  for (const each of [
    out,
    path.join(out, 'drafts'),
    path.join(folder, 'a'),
    path.join(folder, 'b/../a/site'),
  ])
    assert.equal(refusalOf({ OUT_DIR: out }, each), 'preview.folder.published', each);
  assert.equal(refusalOf({}, 'dist'), 'preview.folder.published');
  assert.equal(refusalOf({}, path.join(projectRoot(), 'dist')), 'preview.folder.published');
  assert.equal(refusalOf({ OUT_DIR: out }, 'dist'), 'preview.folder.other');
});

test('a preview is in the way of nothing of the project', () => {
  for (const each of ['content', 'content/issues/x', 'src', 'src/x', 'public/preview', 'node_modules/.cache'])
    assert.equal(refusalOf({}, each), 'preview.folder.other', each);
  for (const each of ['.', '..', '/']) assert.notEqual(refusalOf({}, each), undefined, each);
  assert.equal(refusalOf({}, 'a\0b'), 'preview.folder.character');
  assert.equal(refusalOf({}, 'package.json'), 'preview.folder.file');
});

test('only an earlier preview is replaced, and nothing is touched by asking', (t) => {
  const folder = scratchFolder(t);
  const at = (name: string): string => path.join(folder, name);
  mkdirSync(at('empty'));
  mkdirSync(at('full'));
  writeFileSync(at('full/index.html'), '');
  assert.equal(refusalOf({}, at('new')), undefined);
  assert.equal(refusalOf({}, at('new/deep')), undefined);
  assert.equal(refusalOf({}, at('empty')), undefined);
  assert.equal(refusalOf({}, at('full')), 'preview.folder.full');
  writeFileSync(at(`full/${previewMark}`), '');
  assert.equal(refusalOf({}, at('full')), undefined);
  assert.deepEqual(readdirSync(folder).sort(), ['empty', 'full']);
});
