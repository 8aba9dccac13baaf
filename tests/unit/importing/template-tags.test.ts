import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeIn, drafted, textOf } from './drafting.ts';
import { english, inEnglish } from '../in-english.ts';

const draftOf = (text: string) => drafted(`---\ntitle: One\n---\n${text}`);

/** What becomes of the text of a post. */
const madeOf = (text: string): string => textOf(draftOf(text).issue);

const a = 'https://a.example';

for (const [what, text, made] of [
  [
    'a picture by named values',
    `{{<img src="${a}/cup.png" alt="A cup" max-width="600px">}}\n\nIt is full.`,
    `[A cup](${a}/cup.png)\n\nIt is full.`,
  ],
  [
    'a picture over several lines, with all that is said of it',
    `One.\n\n{{< figure\n  src="${a}/cup.png"\n  title="Fig. 1"\n  caption="A *full* cup"\n  attr="Ann"\n  attrlink="${a}/ann"\n>}}`,
    `One.\n\n[${a}/cup.png](${a}/cup.png)\n\nFig. 1\n\nA *full* cup\n\n[Ann](${a}/ann)`,
  ],
  [
    'a picture in an item of a list',
    `1. One\n\n   {{< img src="${a}/cup.png" alt="A cup" caption="Full" >}}\n\n2. Two`,
    `1. One\n\n   [A cup](${a}/cup.png)\n\n   Full\n\n2. Two`,
  ],
  [
    'pictures of a theme that has names of its own',
    `{{ themed_image(light_src="${a}/l.png", dark_src="${a}/d.png", light_alt="By day") }}\n\nOne.`,
    `[By day](${a}/l.png)\n\n[${a}/d.png](${a}/d.png)\n\nOne.`,
  ],
  [
    'what is embedded',
    `{{< tweet user="ann" id="12" >}} {{< gist ann 34 >}} {{% speakerdeck ab %}} {{< youtube id="xy" title="A film" >}}`,
    `[https://twitter.com/ann/status/12](https://twitter.com/ann/status/12) [https://gist.github.com/ann/34](https://gist.github.com/ann/34) [https://speakerdeck.com/player/ab](https://speakerdeck.com/player/ab) [A film](https://www.youtube.com/watch?v=xy)`,
  ],
  [
    'a link',
    `See {{< link "${a}/" "the page" >}}, {{< link href="${a}/b" content="b" >}}.`,
    `See [the page](${a}/), [b](${a}/b).`,
  ],
  [
    'remarks in one line, with a title, one in another',
    '{{< admonition type=note title="Mind" open=true >}}the gap{{< /admonition >}}\n\n{{% details summary="More" %}}\nOne.\n\n{{< notice tip >}}\nTwo.\n{{< /notice >}}\n{{% /details %}}\n\nThree.',
    '> **Mind**\n>\n> the gap\n\n> **More**\n>\n> One.\n>\n> > Two.\n\nThree.',
  ],
  [
    'a remark in an item of a list',
    '- One\n\n  {{< tip >}}\n  Two.\n  {{< /tip >}}\n\n- Three',
    '- One\n\n  > Two.\n\n- Three',
  ],
  [
    'remarks of Zola',
    '{% admonition(type="tip", title="Mind") %}\nthe gap\n{% end %}\n\n{{ aside(text="It is wide.") }}',
    '> **Mind**\n>\n> the gap\n\n> It is wide.',
  ],
  [
    'a quotation by its values',
    '{{< quote text="Less is more." author="Ann" >}}\n\nOne.',
    '> Less is more.\n>\n> — Ann\n\nOne.',
  ],
  [
    'tags in pairs that only show how',
    '{{< tabs >}}\n{{< tab "On a Mac" >}}\nPress it.\n{{< /tab >}}\n{{< /tabs >}}\n\nA {{< typeit >}}word{{< /typeit >}}.',
    '**On a Mac**\n\nPress it.\n\nA word.',
  ],
  [
    'tags that are only shown',
    'Write {{</* figure src="a.png" */>}} or `{{< img src="b.png" >}}`.',
    'Write \\{\\{\\< figure src="a.png" >}} or `{{< img src="b.png" >}}`.',
  ],
] as const)
  test(`writes Markdown for ${what}`, () => {
    assert.equal(madeOf(text), made);
  });

test('code between tags is the same to the byte', () => {
  const code = '{{ a }}\n\n   \n\tif x {% y %}\n```\n    {{< b >}}';
  assert.deepEqual(
    codeIn(madeOf(`One.\n\n{{< highlight go "linenos=table" >}}\n${code}\n{{< / highlight >}}\n\nTwo.`)),
    [code],
  );
  assert.deepEqual(codeIn(madeOf('{{< mermaid >}}\ngraph TD\n{{< /mermaid >}}')), ['graph TD']);
  assert.match(madeOf('{{< notice note >}}\n```js\na()\n```\n{{< /notice >}}'), /^> ```js\n> a\(\)\n> ```$/m);
});

test('a tag that means nothing here is asked for, and no words of it are lost', () => {
  const { issue, report } = draftOf(
    'Since {{< version 0.2 >}}.\n\n{{< poem text="Roses are red" >}}\n\n{{< chart 7 >}}\n\n{{< toc >}}\n\nOne.',
  );
  assert.match(textOf(issue), /Roses are red/);
  assert.doesNotMatch(textOf(issue), /chart|toc/);
  const asked = report.todo.map(({ line, message }) => `${line} ${inEnglish(message)}`);
  for (const [line, tag] of [
    [4, '{{< version 0.2 >}}'],
    [6, '{{< poem text="Roses are red" >}}'],
    [8, '{{< chart 7 >}}'],
  ] as const)
    assert.ok(asked.includes(`${line} ${english('import.tag-left', { tag })}`), tag);
  assert.equal(asked.filter((each) => each.includes('toc')).length, 0);
});
