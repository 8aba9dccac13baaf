import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from '#importing/lines.ts';
import { languageOfPost } from '#importing/post-language.ts';
import { fieldOf } from './importing.ts';
import { english, inEnglish } from '../in-english.ts';
import { codeIn, drafted, textOf } from './drafting.ts';

/** What becomes of the text of a post. */
const madeOf = (text: string): string => textOf(drafted(`---\ntitle: One\n---\n${text}`).issue);

/** The description of a post that states none. */
const described = (text: string): string | undefined =>
  fieldOf(drafted(`---\ntitle: One\n---\n${text}`).issue, 'description')?.replace(/^"|"$/g, '');

test('a line of a paragraph that starts or ends with a link goes on', () => {
  const text = 'See the page of\n[the makers](https://a.example/ "Makers")\nand of *nobody\nelse*\n`x`.';
  assert.equal(madeOf(text), text);
  assert.equal(
    madeOf('读一读\n[这一篇](https://a.example/)\n再说。'),
    '读一读\n\n[这一篇](https://a.example/)\n\n再说。',
  );
  assert.match(madeOf('![A cup](https://a.example/cup.png)\nThe cup is empty.'), /cup\.png\)\n\nThe cup/);
});

test('a description is a whole sentence, without marks, also where its lines are broken', () => {
  assert.equal(
    described(
      'The *old* press, [which][1] ran on\n`steam`[^1], stands in the [hall\nof fame](https://a.example/). It rusts.\n\n[1]: https://b.example/\n[^1]: So it is said.',
    ),
    'The old press, which ran on steam, stands in the hall of fame. It rusts.',
  );
  assert.equal(
    described('- [x] the boiler was mended in spring\n- [ ] the wheel'),
    'the boiler was mended in spring',
  );
  assert.equal(
    described('回复时可以插入 `<a href>` 与 ``{{ x }}``，<b>但是</b>不能有 List<T>。'),
    '回复时可以插入 <a href> 与 {{ x }}，但是不能有 List<T>。',
  );
  assert.equal(described('第一句话说明这篇文章讲什么\n第二行是另一段。'), '第一句话说明这篇文章讲什么');
});

/** The blocks of code in the text of a post. */
const codeOf = (text: string): string[] => codeIn(madeOf(text));

test('code in quotations and lists is the same to the byte', () => {
  const code = 'import x\n\n{{ a }}  <b>\t1</b>';
  const inside = (prefix: string): string => code.replace(/^/gm, prefix);
  for (const [what, text] of [
    ['a quotation', `Words.\n\n> Said:\n>\n> \`\`\`js\n${inside('> ')}\n> \`\`\`\n> And more.`],
    ['a list', `1. One\n\n    \`\`\`js\n${inside('    ')}\n    \`\`\`\n\n2. Two`],
    ['a list of bullets', `- One\n  ~~~\n${inside('  ')}\n  ~~~\n- Two`],
    ['a mark of a list', `- \`\`\`js\n${inside('  ')}\n  \`\`\`\n- Two`],
    ['a list whose code stands at the left', `1. One\n\n    \`\`\`js\n${code}\n    \`\`\`\n\n2. Two`],
    ['a quotation, by its indent', `> Said:\n>\n${inside('>     ')}\n>\n> And more.`],
    ['a list, by its indent', `- One\n\n${inside('      ')}\n\n  more\n- Two`],
    ['a text, right below a heading', `# Run it\n${inside('    ')}\n\nIt runs.`],
  ] as const)
    assert.deepEqual(codeOf(text), [code], what);
});

test('code that looks like prose or headings stays code, and a fence around a whole post is none', () => {
  const comments = '# first a comment\n# then another one\nmake all';
  assert.deepEqual(codeOf(`Run this:\n\n\`\`\`\n${comments}\n\`\`\`\n\nIt takes a while.\n\nThen rest.`), [
    comments,
  ]);
  assert.deepEqual(codeOf(`Run this:\n\n\`\`\`\n> a\n>> b\n\`\`\``), ['> a\n>> b']);
  const wide = `a = 1${' '.repeat(40)}# one`;
  assert.deepEqual(codeOf(`Set it:\n\n    ${wide}`), [wide]);
  const prose =
    '# 标题在这里\n\n这一段是正文而不是代码，一眼就能看出来。\n\n第二段也是正文而不是代码，同样看得出来。';
  assert.deepEqual(codeOf(`\`\`\`markdown\n${prose}\n\`\`\``), []);
});

test('a long list without blank lines stays a list, and one whose numbers are all the same is counted', () => {
  const items = Array.from({ length: 400 }, (_, index) => `- item ${index} of a list that never ends`);
  assert.equal(madeOf(items.join('\n')), items.join('\n\n'));
  assert.equal(madeOf('1. One\n1. Two\n1. Three'), '1. One\n2. Two\n3. Three');
});

test('code of HTML and of shortcodes of WordPress is code, to the byte', () => {
  for (const [text, code] of [
    [
      '<pre><code class="language-js">a &lt; b\n\n  <span class="k">c</span>()\n</code></pre>',
      'a < b\n\n  c()',
    ],
    ['One\n<div><pre>\nint a;\n#include <stdio.h>\n</pre></div>', 'int a;\n#include <stdio.h>'],
    ['[sourcecode language="php"]\n<?php echo "*1*";\n[/sourcecode]', '<?php echo "*1*";'],
    ['\\[code lang="js"\\]\nvar a = 1 < 2;\n\\[/code\\]', 'var a = 1 < 2;'],
    ['1. One\n\n   <pre>a\nb</pre>\n\n2. Two', 'a\nb'],
  ] as const)
    assert.deepEqual(codeOf(text), [code], text);
  assert.match(madeOf('<pre class="brush: php">x</pre> and more'), /^```php\nx\n```\n\nand more$/);
  const spoken = 'Write `<pre>` and `</pre>` around it.';
  assert.equal(madeOf(spoken), spoken);
});

test('links, pictures and small signs of old posts', () => {
  const { issue, report } = drafted(
    '---\ntitle: One\n---\nSee [old](/2019/x/), <a href="foo.html">foo</a> and [this][2].\n\n[![][1]][1]\n\n[![Cup](https://a.example/a.png)](https://a.example/b.jpg)\n\n![A cup](my cup.png)\n\nH<sub>2</sub>O, x<sup>2</sup>\n\n[youtube https://www.youtube.com/watch?v=xy]\n\n[1]: https://a.example/1.png\n[2]: https://a.example/',
  );
  assert.equal(
    textOf(issue),
    'See old `/2019/x/`, foo `foo.html` and [this][2].\n\n[https://a.example/1.png](https://a.example/1.png)\n\n[Cup](https://a.example/a.png)\n\nA cup `my cup.png`\n\nH₂O, x²\n\n[https://www.youtube.com/watch?v=xy](https://www.youtube.com/watch?v=xy)\n\n[2]: https://a.example/',
  );
  const asked = report.todo.map(({ message }) => inEnglish(message));
  for (const address of ['/2019/x/', 'foo.html'])
    assert.ok(asked.includes(english('import.link-old', { address })), address);
});

test('tasks that are done in a large letter, and definitions without a scheme', () => {
  const made = madeOf('- [X] One\n- [ ] Two\n\nSee [it][a].\n\n[a]: //a.example/');
  assert.equal(
    madeOf('See [the old][1] and [it].\n\n[1]: /2019/x/\n[it]: /y/'),
    'See the old `/2019/x/` and it `/y/`.',
  );
  assert.equal(madeOf('[![Cup](https://a.example/c.png)](/old/)'), '[Cup](https://a.example/c.png) `/old/`');
  assert.equal(made, '- [x] One\n- [ ] Two\n\nSee [it][a].\n\n[a]: https://a.example/');
});

test('a post of nothing but a link is in the language of its title', () => {
  const lines = linesOf('[](https://a.example/one.html)\n');
  assert.equal(languageOfPost('one.md', undefined, 'Read this', lines), 'en');
  assert.equal(languageOfPost('one.md', undefined, '读一读这篇', lines), 'zh');
  assert.equal(languageOfPost('one.md', undefined, undefined, lines), 'en');
});

test('what is left out is told with the line of the file that it begins on', () => {
  const source = [
    '---',
    'title: 甲的一篇',
    '---',
    '第一段讲一件事。<!-- 两行',
    '的话 --><em>好</em>',
    '',
    '<script>',
    'alert(1)',
    '</script><iframe src="https://a.example/"',
    '  width="1"></iframe>',
    '',
    '第二段<br>讲完。',
  ];
  const { dropped } = drafted(source.join('\n')).report;
  assert.ok(dropped.length >= 6, JSON.stringify(dropped));
  for (const { text, line = 0 } of dropped)
    assert.ok(source[line - 1]?.includes(text.split('\n')[0] ?? ''), `${line} ${text}`);
});
