import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Column } from '#authoring/column.ts';
import { demandPassing, errorsWith } from '#authoring/try-files.ts';
import { isUserError } from '#diagnostics/user-error.ts';
import { inWords } from '#wording/in-words.ts';
import { copyContent, errorsOf, originalFile } from '../content/content-copy.ts';
import { today } from '../sample.ts';

function errorsOfNew(t: TestContext, overlay: Record<string, string>, files: Record<string, string>) {
  const content = copyContent(t, overlay);
  return errorsWith(content, new Column(content, today), new Map(Object.entries(files)));
}

const issue = 'issues/005-new/zh.mdx';

test('finds nothing in new files that pass, whatever is wrong with others', (t) => {
  const overlay = { 'companies/example-five.yaml': 'name: "', 'issues/006-six/zh.mdx': '---\n' };
  assert.deepEqual(errorsOfNew(t, overlay, { [issue]: originalFile() }), []);
});

const wrong: Record<string, string> = {
  'an unknown tag': originalFile({ tags: '[nothing]' }),
  'a number that is taken': originalFile({ issue: '2', date: '2024-02-01' }),
  'an unknown component': originalFile({ text: '<Nothing />' }),
  'no text': originalFile({ text: '' }),
};

for (const [what, source] of Object.entries(wrong))
  test(`finds ${what} as the check does`, async (t) => {
    const found = errorsOfNew(t, {}, { [issue]: source });
    const told = found.map(({ file, line, column, code, message }) => [
      file,
      line,
      column,
      code,
      inWords(message, 'en'),
    ]);
    const checked = await errorsOf(t, { [issue]: source });
    assert.ok(told.length > 0);
    assert.deepEqual(
      told,
      checked.map(({ file, line, column, code, message }) => [file, line, column, code, message]),
    );
  });

test('refuses in either language, with place and line', (t) => {
  const content = copyContent(t, {});
  const files = new Map([[issue, originalFile({ tags: '[nothing]' })]]);
  const column = new Column(content, today);
  assert.throws(
    () => demandPassing(content, column, files, 'zh'),
    (error) => {
      assert.ok(isUserError(error));
      const told = inWords(error.phrase, 'zh');
      assert.match(told, /005-new\/zh\.mdx:8:/);
      assert.match(told, /没有标签“nothing”/);
      assert.match(told, /tags: \[nothing\]/);
      assert.match(told, /什么也没有写入。$/);
      return true;
    },
  );
});
