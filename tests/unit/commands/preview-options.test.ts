import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readPreview, type PreviewOptions } from '#commands/preview-options.ts';
import { isUserError } from '#diagnostics/user-error.ts';
import { fixtures } from '../content/content-copy.ts';
import { environmentOf, runCommandLine } from './run-command.ts';
import { english } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

/** The key of the phrase with which options are refused. */
function refusalOf(options: PreviewOptions): string {
  try {
    readPreview({}, options);
  } catch (error) {
    if (isUserError(error) && typeof error.phrase === 'object') return error.phrase.key;
    throw error;
  }
  return 'nothing';
}

test('a build is of the site unless a preview is asked for', () => {
  assert.equal(readPreview({}, {}), undefined);
  assert.equal(readPreview({}, { all: true }), undefined);
  assert.deepEqual(readPreview({}, { drafts: true }), { kind: 'site', out: 'dist-drafts', isAnew: false });
});

test('the number of an issue may be typed as it is written', () => {
  for (const only of ['52', '052', ' 52 ', '５２'])
    assert.deepEqual(
      readPreview({}, { only }),
      { kind: 'issue', out: 'preview-52', number: 52, isSingle: false },
      only,
    );
  for (const only of ['', 'x', '5.2', '-5', '52.html', '5e2', '1'.repeat(10)])
    assert.equal(refusalOf({ only }), 'preview.number', only);
});

test('an option of previews wants a preview', () => {
  assert.equal(refusalOf({ singleFile: true }), 'preview.single-alone');
  assert.equal(refusalOf({ singleFile: true, drafts: true }), 'preview.single-alone');
  assert.equal(refusalOf({ out: 'somewhere' }), 'preview.out-alone');
  assert.equal(refusalOf({ drafts: true, out: 'dist' }), 'preview.folder');
  assert.equal(refusalOf({ only: '52', out: 'dist' }), 'preview.folder');
});

test('a preview that cannot be is told in one line, in the language of the author, before anything else', async (t) => {
  const environment = environmentOf(t, path.join(fixtures, 'valid'));
  const told = async (...words: string[]): Promise<string> => {
    const { code, printed } = await runCommandLine(environment, 'build', ...words);
    assert.equal(code, 1);
    return printed;
  };
  assert.equal(
    await told('--drafts', '--out', 'dist'),
    `${english('preview.folder', { folder: 'dist', why: say('preview.folder.other', { other: path.resolve('dist') }) })}\n`,
  );
  assert.equal(await told('--only', 'x', '--lang', 'zh'), '--only 后面是“x”，应该写期号，例如 52。\n');
  assert.deepEqual(readdirSync(environment['CACHE_DIR'] ?? ''), []);
});
