import assert from 'node:assert/strict';
import { before, test, type TestContext } from 'node:test';
import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { writeArticle } from '#channels/wechat/article.ts';
import { articleFields, fieldLimits } from '#channels/wechat/fields.ts';
import type { Post } from '#channels/post.ts';
import { plainComponents } from '#exports/plain-components.ts';
import { plainIssue } from '#exports/plain-issue.ts';
import { columnPosts } from '../column-posts.ts';
import { strays } from './editor-model.ts';

const posts: Post[] = [];
before(async (t) => {
  const readPicture = (): Promise<Buffer> => Promise.resolve(Buffer.of());
  const all = await columnPosts(t as TestContext);
  posts.push(...all.map((post) => ({ ...post, readPicture })));
});

/** The text of an issue as feeds and programs have it, which is made by another way. */
function published({ text }: Post): Root {
  const { issue, edition, pictures, body } = text;
  const plain = plainComponents({ issue, locale: edition.locale, pictures, body });
  return { type: 'root', children: plainIssue(text, { ...plain, NoteBack: () => [] }) };
}

const isInline = /^(?:a|b|code|del|em|i|s|span|strong|sub|sup)$/;
/** Heads of tables that became lines, whose labels they are. */
const isLeftOut = (node: Element): boolean => node.tagName === 'thead';
const isLinkMark = (node: Element): boolean => node.tagName === 'sup' && /^[a-z]+$/.test(toString(node));

/** The lines of a tree, without spaces: where a block or a line ends, so does a line. */
function lines(tree: Nodes): string[] {
  const write = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (!('children' in node)) return '';
    if (node.type !== 'element') return node.children.map(write).join('');
    if (isLeftOut(node) || isLinkMark(node)) return '';
    const inner = node.children.map(write).join('');
    return isInline.test(node.tagName) ? inner : `\n${inner}\n`;
  };
  return write(tree)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ''))
    .filter((line) => line !== '' && line !== '—');
}

function elements(tree: Nodes, ...names: string[]): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node: Element) => {
    if (names.includes(node.tagName)) found.push(node);
  });
  return found;
}

/** The words of a tree, those of elements apart. */
function words(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && isLeftOut(node))) return '';
  return ` ${node.children.map(words).join('')} `;
}

/** How often each figure and each number of a citation stands in a tree. */
function figures(tree: Nodes): Map<string, number> {
  const counts = new Map<string, number>();
  const text = words(tree);
  for (const [figure] of text.matchAll(/\[\d+\]|\d[\d,.]*\d|\d/g))
    counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return counts;
}

test('every issue is an article that the editor takes as it is, and has all that its page says', async () => {
  assert.ok(posts.length > 10);
  for (const post of posts) {
    const { issue, edition } = post.text;
    const name = `${issue.number} ${edition.locale}`;
    const { tree, pictures } = await writeArticle(post);
    assert.deepEqual(strays(tree), [], name);

    const page = published(post);
    const article = lines(tree);
    const whole = article.join('\n');
    for (const line of lines(page)) assert.ok(whole.includes(line), `${name} lacks ${line}`);

    const found = figures(tree);
    const missing = [...figures(page)].filter(([figure, count]) => (found.get(figure) ?? 0) < count);
    assert.deepEqual(missing, [], name);

    const headings = elements(tree, 'h2', 'h3').map((heading) => toString(heading));
    const own = elements(page, 'h2', 'h3');
    const numbers = own.filter(({ tagName, properties }) => tagName === 'h2' && properties['id']);
    assert.deepEqual(
      headings.slice(0, own.length),
      own.map((heading) => {
        const number = numbers.indexOf(heading) + 1;
        return (number > 0 ? String(number).padStart(2, '0') : '') + toString(heading);
      }),
      name,
    );

    // The page draws its chart of rounds by styles; here it is a picture.
    const charts = post.text.body.tree.children.filter(
      (node) => node.type === 'component' && node.name === 'FundingChart',
    );
    const pictured = elements(page, 'img').length + charts.length + (issue.cover ? 1 : 0);
    const shown = elements(tree, 'img').map(({ properties }) => properties['src']);
    assert.ok(shown.length >= pictured, `${name} lacks pictures`);
    assert.deepEqual(
      pictures.map((picture) => picture.name),
      [...new Set(shown)],
      name,
    );
    for (const [index, src] of shown.entries())
      assert.match(
        String(src),
        new RegExp(`^${String(index + 1).padStart(2, '0')}-[a-z0-9-]+\\.(?:png|jpg)$`),
      );
    for (const { properties } of elements(tree, 'img')) assert.notEqual(properties['alt'], '', name);
  }
});

test('the fields of every issue are within their limits, and whole', () => {
  for (const post of posts) {
    const [title, author, digest, original] = articleFields(post).map(({ value }) => value);
    assert.ok(title && title.length <= fieldLimits.title, title);
    assert.ok(author && author.length <= fieldLimits.author, author);
    assert.ok(digest && digest.length <= fieldLimits.digest, digest);
    const { description } = post.text.edition;
    assert.ok(description.startsWith(digest.replace(/…$/, '')), digest);
    assert.match(String(original), /^https:\/\/column\.test\/.*issues\/\d+\/$/);
  }
});
