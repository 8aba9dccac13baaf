import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldOf } from './importing.ts';
import { drafted, textOf } from './drafting.ts';

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
  assert.equal(described('第一句话说明这篇文章讲什么\n第二行是另一段。'), '第一句话说明这篇文章讲什么');
});
