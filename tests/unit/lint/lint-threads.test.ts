import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { openContext } from '#lint/lint-context.ts';
import { lintInThreads } from '#lint/lint-threads.ts';
import { lintTexts } from '#lint/lint-texts.ts';
import { rules } from '#lint/rules.ts';
import type { Settings } from '#content/settings.ts';
import { fixtures, scratchFolder } from '../content/content-copy.ts';

const now = Date.UTC(2025, 5, 1);

/** The valid fixture with an issue that breaks each rule which has a fixture. */
function settingsWithAll(t: TestContext): Settings {
  const scratch = scratchFolder(t);
  const content = path.join(scratch, 'content');
  cpSync(path.join(fixtures, 'valid'), content, { recursive: true });
  for (const [index, rule] of readdirSync(path.join(fixtures, 'rules')).entries()) {
    const number = 100 + index;
    const folder = path.join(content, `issues/${number}-example-five`);
    cpSync(path.join(fixtures, 'rules', rule, 'broken/issues/005-example-five'), folder, { recursive: true });
    for (const name of ['zh.mdx', 'en.mdx'].map((file) => path.join(folder, file)).filter(existsSync))
      writeFileSync(name, readFileSync(name, 'utf8').replace(/^issue: 5$/m, `issue: ${number}`));
  }
  return { content, cache: path.join(scratch, 'cache'), out: path.join(scratch, 'out') };
}

test('threads find what one thread finds, in the same order, and read drafts in place of files', async (t) => {
  const settings = settingsWithAll(t);
  const file = 'issues/100-example-five/zh.mdx';
  const source = readFileSync(path.join(settings.content, file), 'utf8');
  const drafts = new Map([[file, source.replace(/\n$/, '\n\n中文,中文 又一段\n')]]);
  for (const drafted of [undefined, drafts]) {
    const { content, context } = await openContext(settings, now, { drafts: drafted });
    const { catalog, pictures, sources } = content;
    const checked = [...context.issues, ...context.pages];
    const expected = checked.map((each) => lintTexts(rules, each, context));
    const found = await lintInThreads(checked, {
      settings,
      drafts: drafted,
      companies: catalog.companies,
      headings: context.headings,
      pictures,
      sources: new Set(sources.keys()),
    });
    assert.deepEqual(found, structuredClone(expected));
    const codes = new Set(found.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)));
    assert.ok(codes.size >= 12, [...codes].join(' '));
    const told = found.flatMap(({ diagnostics }) => diagnostics).filter((each) => each.file === file);
    assert.equal(
      told.some(({ line }) => line >= source.split('\n').length),
      drafted !== undefined,
    );
  }
});

test('a thread that fails tells why', async (t) => {
  const settings = settingsWithAll(t);
  const { content, context } = await openContext(settings, now);
  const files = {
    settings: { ...settings, content: path.join(settings.content, 'nowhere') },
    drafts: undefined,
    companies: content.catalog.companies,
    headings: context.headings,
    pictures: content.pictures,
    sources: new Set(content.sources.keys()),
  };
  await assert.rejects(lintInThreads(context.issues, files), { code: 'ENOENT' });
});
