import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '#content/read-content.ts';
import { headingsIn, sharedHeadings } from '#content/read-templates.ts';
import { today } from '../sample.ts';
import { copyContent } from './content-copy.ts';

test('sections of a template in one language stand for those in the other', (t) => {
  const { templates } = readContent(copyContent(t, {}), today);
  assert.deepEqual(
    [...sharedHeadings(templates, 'zh', 'en')],
    [
      ['融资', 'Funding'],
      ['一分钟速览', 'The company in one minute'],
    ],
  );
  assert.equal(sharedHeadings(templates, 'en', 'zh').get('Funding'), '融资');
});

test('a template that is there in one language, or has other sections in the other, says nothing of them', (t) => {
  const content = copyContent(t, {
    'templates/profile.en.mdx': '---\nname: A\nabout: B\n---\n\n## One\n\nText.\n',
  });
  assert.deepEqual(headingsIn(readContent(content, today).templates), { zh: [], en: [] });
});
