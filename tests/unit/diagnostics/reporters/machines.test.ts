import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { diagnosticsForGitHub } from '#diagnostics/reporters/github.ts';
import { diagnosticsAsJson } from '#diagnostics/reporters/json.ts';

const diagnostic: Diagnostic = {
  severity: 'warning',
  code: 'figures-agree',
  file: 'issues/001/zh.mdx',
  line: 12,
  column: 3,
  message: '“6.4 亿美元” is 100% elsewhere',
  help: 'Write one,\nor the other.',
  related: { file: 'issues/001/en.mdx', line: 9, column: 1 },
  fix: { start: 1, end: 2, text: 'x' },
};

test('writes diagnostics as JSON that programs can read back', () => {
  assert.deepEqual(
    JSON.parse(
      diagnosticsAsJson([
        diagnostic,
        { ...diagnostic, code: 'yaml-stray', fix: undefined, related: undefined },
      ]),
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
  assert.deepEqual(JSON.parse(diagnosticsAsJson([])), []);
});

test('writes diagnostics as annotations, with what a workflow would read as its own escaped', () => {
  assert.equal(
    diagnosticsForGitHub([diagnostic], path.resolve('content')),
    '::warning file=content/issues/001/zh.mdx,line=12,col=3,title=figures-agree::“6.4 亿美元” is 100%25 elsewhere. Write one,%0Aor the other.',
  );
});

test('titles an annotation with the code of what no rule says', () => {
  assert.match(
    diagnosticsForGitHub([{ ...diagnostic, code: 'missing-field' }], path.resolve('content')),
    /,title=missing-field::/,
  );
});
