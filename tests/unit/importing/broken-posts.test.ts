import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeBytes } from '#importing/decode-bytes.ts';
import { draftPost } from '#importing/draft-post.ts';
import { findLosses } from '#importing/loss-proof.ts';
import { PostedNames } from '#importing/posted-names.ts';
import { openPost } from '#importing/open-post.ts';
import { parseBody } from '#markdown/parse.ts';
import { company as companySchema } from '#schema/company.ts';
import { issue as issueSchema } from '#schema/issue.ts';
import { splitFrontMatter } from '#content/front-matter.ts';
import { parseYaml } from '#content/yaml-source.ts';
import { tries } from '../../extent.ts';
import { brokenPost, randomNumbers } from './broken-posts.ts';
import { fixtureColumn } from './drafting.ts';
import { english, inEnglish } from '../in-english.ts';

const posts = tries(300, 2000);

/** What a post may be refused for; anything else is a fault of the importer. */
const reasons: ReadonlySet<string> = new Set([
  english('import.empty-file'),
  english('import.blank-file'),
  english('import.no-text'),
  english('import.no-text-below'),
  english('import.only-leftovers'),
  english('import.no-encoding'),
  english('import.program'),
]);

/** The visible letters and digits of a text, marks of markup and HTML aside. */
function lettersOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [letter] of text.matchAll(/\p{Script=Han}/gu)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

test(`${posts} broken posts: each parses or is refused with a reason, and nothing of it is lost`, () => {
  const random = randomNumbers(20240528);
  const column = fixtureColumn();
  const names = new PostedNames(column);
  let drafts = 0;
  for (let index = 0; index < posts; index += 1) {
    const bytes = brokenPost(random);
    const post = openPost(`${index}.md`, bytes);
    const draft =
      'refusal' in post
        ? post
        : draftPost(post, { number: 7, date: '2024-06-02', locale: 'zh' }, column, names);
    if ('refusal' in draft) {
      const reason = inEnglish(draft.refusal);
      assert.ok(reasons.has(reason), `post ${index}: ${reason}`);
      continue;
    }
    drafts += 1;
    const [issue = '', company = ''] = draft.files.values();
    const parts = splitFrontMatter(issue);
    assert.ok('yaml' in parts, `post ${index}`);
    const front = issueSchema.parse(parseYaml(parts.yaml).data);
    assert.equal(front.draft, true);
    const parsed = parseBody(parts.text, {
      references: front.references.map(({ id }) => id),
      companies: ['any'],
      pictures: [],
    });
    assert.ok('body' in parsed, `post ${index}: ${JSON.stringify(parsed)}`);
    if (company !== '') companySchema.parse(parseYaml(company).data);
    const decoded = decodeBytes(bytes);
    assert.ok('text' in decoded);
    assert.deepEqual(
      findLosses(decoded.text, [issue, company], { dropped: draft.report.dropped, cuts: [] }).filter(
        (run) => !run.includes('速览'),
      ),
      [],
      `post ${index}`,
    );
    // Counted by other means than the importer’s own proof.
    const dropped = draft.report.dropped.map(({ text, times }) => text.repeat(times)).join('');
    const written = lettersOf(issue + company + dropped);
    for (const [letter, count] of lettersOf(decoded.text))
      assert.ok((written.get(letter) ?? 0) >= count, `post ${index} lost “${letter}”`);
  }
  assert.ok(drafts > posts * 0.9, `${drafts} drafts`);
});
