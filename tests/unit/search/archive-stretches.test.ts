import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { lintContent } from '#lint/lint-content.ts';
import { makeSearchIndex } from '#search/indexing/search-index.ts';
import { expand } from '#markdown/expand.ts';
import { toPlainText } from '#markdown/plain-text.ts';
import { issuePath } from '#domain/route.ts';
import { plainComponents } from '#exports/plain-components.ts';
import { numbers, searchSources } from '#search/indexing/search-records.ts';
import type { SearchDocument } from '#search/index-files.ts';
import { bodyCache } from '#content/parse-source.ts';
import { projectRoot } from '#state/project.ts';
import type { Settings } from '#content/settings.ts';
import { tries } from '../../extent.ts';
import { Random } from '../../random.ts';
import { site } from '../sample.ts';
import { openIndex, settingsIn } from './opened-index.ts';

/** How many stretches are tried: each takes some milliseconds. */
const stretches = tries(500, 3000);

/** A stretch of two to twelve characters, wherever words begin and end. */
function stretchOf(random: Random, texts: readonly string[]): string {
  const characters = [...random.pick(texts)];
  const from = random.between(0, Math.max(0, characters.length - 2));
  return characters.slice(from, from + random.between(2, 12)).join('');
}

/** The texts of a document, the longer ones more often: one for each hundred characters. */
function textsOf({ title, names, sections }: SearchDocument): string[] {
  return [title, ...names, ...sections.flatMap((section) => [section.title, section.text])]
    .filter((text) => text.trim().length > 1)
    .flatMap((text) => Array.from({ length: Math.ceil(text.length / 100) }, () => text));
}

test('whatever stretch of a published text is asked for, its issue is found', async (t) => {
  const settings: Settings = { ...settingsIn(t), content: path.join(projectRoot(), 'content') };
  const now = Date.parse('2026-01-01');
  const { content } = await lintContent(settings, now);
  const catalog = content.catalog.published;
  const folder = makeSearchIndex(settings, { catalog, site });
  const bodies = bodyCache(settings.cache);
  const documents = searchSources(catalog)
    .filter(({ document }) => numbers.partOf(document).startsWith('issue'))
    .map(({ document, make }) => ({
      part: numbers.partOf(document),
      page: make(({ digest }) => bodies.read(digest)),
    }));
  // The running text as feeds have it, which are made by another way.
  const running = catalog.issues.flatMap((issue) =>
    Object.values(issue.editions).map(({ locale, digest }) => {
      const body = bodies.read(digest);
      const none = (): [] => [];
      const left = { Cite: none, NoteBack: none, Picture: none, Figure: none, Drawing: none };
      const renderers = { ...plainComponents({ issue, locale, body, pictures: {} }), ...left };
      const lines = toPlainText(expand(body.tree, renderers)).split(/\s*\n\s*/);
      return {
        part: `issue-${locale}` as const,
        address: issuePath(locale, issue.number),
        texts: lines.filter((line) => line.length > 1),
      };
    }),
  );
  const sources = [
    ...documents.map(({ part, page }) => ({ part, address: page.address, texts: textsOf(page) })),
    ...running,
  ];
  assert.ok(sources.length > 30);
  const engine = openIndex(folder);
  const random = new Random(20260101);
  for (let count = 0; count < stretches; count += 1) {
    const { part, address, texts } = random.pick(sources);
    const query = stretchOf(random, texts);
    if (query.trim() === '') continue;
    const { pages } = await engine.find(part, { query, tag: '', year: '' }, 0, 50);
    const found = pages.find((page) => page.address === address);
    assert.equal(found?.match, 'phrase', `${JSON.stringify(query)} of ${address}`);
  }
});
