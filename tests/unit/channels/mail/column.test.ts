import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import stringWidth from 'string-width';
import { visit } from 'unist-util-visit';
import { longestLetter } from '#channels/mail/fit.ts';
import { writeMail } from '#channels/mail/mail.ts';
import { plainNoteMarks } from '#channels/superscripts.ts';
import type { Post } from '#channels/post.ts';
import { plainComponents } from '#exports/plain-components.ts';
import { plainIssue } from '#exports/plain-issue.ts';
import { columnPosts } from '../column-posts.ts';
import { site } from '../../sample.ts';

/** The text of an issue as feeds and programs have it, with its tables. */
function published({ text }: Post): Root {
  const { issue, edition, pictures, body } = text;
  const components = plainComponents({ issue, locale: edition.locale, pictures, body });
  const tree: Root = { type: 'root', children: plainIssue(text, components) };
  plainNoteMarks(tree);
  return tree;
}

function elements(tree: Root, ...names: string[]): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node: Element) => {
    if (names.includes(node.tagName)) found.push(node);
  });
  return found;
}

const lineElement = /^(?:a|b|br|code|del|em|i|s|span|strong|sup|wbr)$/;

/** The words of a tree, those of blocks and cells apart. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inner = node.children.map(wordsOf).join('');
  return node.type === 'element' && lineElement.test(node.tagName) ? inner : ` ${inner} `;
}

/** Words without the spaces and line breaks that each form has in other places. */
function close(text: string): string {
  return text.replace(/\s+/g, '');
}

/** How often each figure and each number of a citation stands in a text. */
function figures(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [figure] of text.matchAll(/\[\d+\]|\d[\d,.]*\d|\d/g))
    counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return counts;
}

/** What stands less often in a text than in another. */
function missing(wanted: Map<string, number>, found: Map<string, number>): string[] {
  return [...wanted].filter(([figure, count]) => (found.get(figure) ?? 0) < count).map(([figure]) => figure);
}

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
