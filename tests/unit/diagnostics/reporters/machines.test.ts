import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import type { Finding } from '#diagnostics/problem.ts';
import { findingsForGitHub } from '#diagnostics/reporters/github.ts';
import { findingsAsJson } from '#diagnostics/reporters/json.ts';

const finding: Finding = {
  severity: 'warning',
  rule: 'figures-agree',
  file: 'issues/001/zh.mdx',
  line: 12,
  column: 3,
  message: '“6.4 亿美元” is 100% elsewhere',
  help: 'Write one,\nor the other.',
  related: { file: 'issues/001/en.mdx', line: 9, column: 1 },
  fix: { start: 1, end: 2, text: 'x' },
};

test('writes findings as JSON that programs can read back', () => {
  const [{ rule: _, ...schema }] = [finding];
  assert.deepEqual(
    JSON.parse(
      findingsAsJson([finding, { ...schema, code: 'yaml-stray', fix: undefined, related: undefined }]),
    ),
    [
      {
        rule: 'figures-agree',
        code: 'figures-agree',
        severity: 'warning',
        file: 'issues/001/zh.mdx',
        line: 12,
        column: 3,
        message: '“6.4 亿美元” is 100% elsewhere',
        help: 'Write one,\nor the other.',
        related: { file: 'issues/001/en.mdx', line: 9, column: 1 },
        fixable: true,
      },
      {
        rule: 'schema',
        code: 'yaml-stray',
        severity: 'warning',
        file: 'issues/001/zh.mdx',
        line: 12,
        column: 3,
        message: '“6.4 亿美元” is 100% elsewhere',
        help: 'Write one,\nor the other.',
        fixable: false,
      },
    ],
  );
  assert.deepEqual(JSON.parse(findingsAsJson([])), []);
});

test('writes findings as annotations, with what a workflow would read as its own escaped', () => {
  assert.equal(
    findingsForGitHub([finding], path.resolve('content')),
    '::warning file=content/issues/001/zh.mdx,line=12,col=3,title=figures-agree::“6.4 亿美元” is 100%25 elsewhere. Write one,%0Aor the other.',
  );
});

test('titles an annotation with the code of what no rule says', () => {
  const { rule: _, related: __, fix: ___, ...schema } = finding;
  assert.match(
    findingsForGitHub([{ ...schema, code: 'missing-field' }], path.resolve('content')),
    /,title=missing-field::/,
  );
});
