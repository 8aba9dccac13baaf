import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import stringWidth from 'string-width';
import { longestLetter } from '#channels/mail/fit.ts';
import { writeMail } from '#channels/mail/mail.ts';
import type { Post } from '#channels/post.ts';
import { columnPosts } from '../column-posts.ts';
import { close, elements, figures, missing, published, wordsOf } from '../published.ts';
import { site } from '../../sample.ts';

const posts: Post[] = [];
before(async (t) => void posts.push(...(await columnPosts(t as TestContext))));

test('every issue is mail that no program cuts, and has all that its page says', async () => {
  assert.ok(posts.length > 10);
  for (const post of posts) {
    const { number } = post.text.issue;
    const { files, fields, pastes } = await writeMail(post);
    const [name] = [...files.keys()].map((file) => file.replace(/\.\w+$/, ''));
    const html = String(files.get(`${name}.html`));
    const text = String(files.get(`${name}.txt`));
    assert.ok(Buffer.byteLength(html) < longestLetter, `${name} is ${Buffer.byteLength(html)} bytes`);
    assert.equal(fields.length, 2, `${name} leaves something out`);
    assert.deepEqual(
      pastes.map(({ html, text }) => [html, text]),
      [[html, text]],
    );

    const page = published(post);
    const mail = fromHtml(html);
    const headings = elements(page, 'h2', 'h3', 'h4').map((each) => toString(each));
    assert.deepEqual(
      elements(mail, 'h2', 'h3', 'h4').map((each) => toString(each)),
      headings,
      `headings of ${name}`,
    );
    const lines = new Set(text.split('\n'));
    for (const heading of headings) if (stringWidth(heading) <= 72) assert.ok(lines.has(heading), heading);

    const body = elements(mail, 'body').map(wordsOf).join(' ');
    for (const [form, words] of Object.entries({ html: body, text })) {
      assert.deepEqual(missing(figures(wordsOf(page)), figures(words)), [], `figures of ${name} in ${form}`);
      assert.match(words, new RegExp(`${number}`));
    }
    for (const paragraph of page.children)
      if (
        paragraph.type === 'element' &&
        paragraph.tagName === 'p' &&
        elements({ type: 'root', children: [paragraph] }, 'sup').length === 0
      )
        assert.ok(close(text).includes(close(toString(paragraph))), `${name} lacks “${toString(paragraph)}”`);

    const addresses = new Set(elements(page, 'a').map(({ properties }) => String(properties['href'])));
    for (const address of addresses) if (/^https?:/.test(address)) assert.ok(text.includes(address), address);
    for (const { properties } of elements(mail, 'a'))
      assert.match(
        String(properties['href']),
        /^https?:\/\/[^#]*$|^mailto:/,
        `${name} links to ${String(properties['href'])}`,
      );
    for (const { properties } of elements(mail, 'img')) {
      assert.equal(new URL(String(properties['src'])).origin, site.origin);
      assert.ok(String(properties['alt']).length > 5);
    }
    const widest = text.split('\n').filter((line) => stringWidth(line) > 72);
    for (const line of widest) assert.match(line, /https?:\/\/\S{20}/, `a line of ${name} is too wide`);
  }
});
