import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { wechatColours, forBothModes } from '#channels/wechat/colours.ts';
import { coverFiles } from '#channels/wechat/covers.ts';
import { cutText } from '#channels/wechat/fields.ts';
import { writeWechat } from '#channels/wechat/write-wechat.ts';
import type { Post } from '#channels/post.ts';
import { editionFor, type Issue } from '#domain/issue.ts';
import { drawSquareCover, drawWideCover } from '#share/cover.ts';
import { facesFor } from '#share/faces.ts';
import { shareFonts } from '#share/share-fonts.ts';
import { colours, locales } from '#config.ts';
import { Random } from '../../../random.ts';
import { bodyOf, issueOf, site } from '../../sample.ts';

test('a text is cut behind a sentence, or between words, never in a figure', () => {
  const cut = (text: string, limit: number): string => cutText(text, limit, 'zh');
  assert.equal(cut('一句话。', 4), '一句话。');
  assert.equal(cut('公司融到 6.4 亿美元。它的芯片很快。', 18), '公司融到 6.4 亿美元。');
  assert.equal(cut('公司融到 6.4 亿美元，估值 28 亿美元', 9), '公司融到…');
  assert.equal(cut('公司融到 6.4 亿美元，估值 28 亿美元', 18), '公司融到 6.4 亿美元，估值…');
  assert.equal(cutText('It raised $6.4 million. It is fast.', 25, 'en'), 'It raised $6.4 million.');
  assert.equal(cutText('It raised $640 million in August', 16, 'en'), 'It raised…');
});

test('no cut is longer than its field, nor anything but the beginning of the text', () => {
  const random = new Random(7);
  const parts = ['芯片', '融到 6.4 亿美元', '，', '。', ' ', 'Groq ', '$640 million ', '3', '“引”', '——'];
  for (let count = 0; count < 500; count += 1) {
    const text = Array.from({ length: random.between(1, 40) }, () => random.pick(parts))
      .join('')
      .trim();
    const limit = random.between(8, 60);
    for (const locale of locales) {
      const cut = cutText(text, limit, locale);
      assert.ok(cut.length <= limit, cut);
      assert.ok(text.startsWith(cut.replace(/…$/, '')), cut);
      // What follows a cut is not the rest of a figure.
      const rest = text.slice(cut.replace(/…$/, '').length);
      if (cut.endsWith('…')) assert.ok(!/\d$/.test(cut.slice(0, -1)) || !/^ ?[\d.亿万m]/.test(rest), cut);
    }
  }
});

/** How light a colour is (WCAG 2.2). */
function luminance(hexadecimal: string): number {
  const [red = 0, green = 0, blue = 0] = [...Buffer.from(hexadecimal.slice(1), 'hex')].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** A dark colour as WeChat shows it at night: with its lightness in HSL taken from 90 %, as its principle has it. */
function atNight(hexadecimal: string): string {
  const parts = [...Buffer.from(hexadecimal.slice(1), 'hex')];
  const sum = Math.max(...parts) + Math.min(...parts);
  const span = Math.max(...parts) - Math.min(...parts);
  const lightness = 0.9 * 510 - sum;
  // Of two colours of one hue and one saturation, parts are as far from the middle as the chroma is wide.
  const chroma = ((span / sum) * (510 - Math.abs(510 - 2 * lightness))) / 2;
  const middle = (value: number): number =>
    (span === 0 ? 0 : (value - sum / 2) / span) * chroma + lightness / 2;
  return `#${Buffer.from(parts.map((part) => Math.min(255, Math.round(middle(part))))).toString('hex')}`;
}

test('colours of texts are legible by day, and by night as WeChat changes them', () => {
  for (const [name, colour] of Object.entries(wechatColours)) {
    if (name === 'rule') continue;
    assert.ok(contrast(colour, '#ffffff') >= 4.5, name);
    assert.ok(contrast(atNight(colour), '#191919') >= 4.5, `${name} at night: ${atNight(colour)}`);
  }
});

test('a colour that WeChat lightens by itself stays, one in the middle is darkened', () => {
  assert.equal(forBothModes('#1d1a15'), '#1d1a15');
  assert.equal(forBothModes('#000000'), '#000000');
  assert.notEqual(forBothModes('#808080'), '#808080');
  assert.match(forBothModes('#ffffff'), /^#[0-9a-f]{6}$/);
});

const issue = issueOf();

function postOf(of: Issue, pictures: Post['text']['pictures'], picture: Buffer): Post {
  return {
    text: { issue: of, edition: editionFor(of, 'zh'), body: bodyOf('一句。'), pictures, place: undefined },
    site,
    markdown: { hasTables: true },
    sender: undefined,
    readPicture: () => Promise.resolve(picture),
  };
}

/** The colour in the upper left corner of a picture. */
async function corner(picture: Buffer): Promise<string> {
  const pixels = await sharp(picture)
    .removeAlpha()
    .extract({ left: 0, top: 0, width: 1, height: 1 })
    .raw()
    .toBuffer();
  return `#${pixels.toString('hex')}`;
}

const sizes = [
  ['cover-900x383.png', 900, 383],
  ['cover-200x200.png', 200, 200],
] as const;

test('covers are drawn in the sizes of WeChat, on paper', async () => {
  const files = new Map(await coverFiles(postOf(issue, {}, Buffer.of())));
  for (const [name, width, height] of sizes) {
    const picture = files.get(name);
    assert.ok(picture);
    const found = await sharp(picture).metadata();
    assert.deepEqual([found.format, found.width, found.height], ['png', width, height]);
    assert.equal(await corner(picture), colours.light.paper);
  }
});

test('the cover of an issue is cut to these sizes: a photograph to its middle, a graphic whole on paper', async () => {
  const grey = { create: { width: 600, height: 600, channels: 3, background: '#808080' } } as const;
  const picture = await sharp(grey).png().toBuffer();
  const own: Issue = { ...issue, cover: { src: './board.jpg', alt: '电路板' } };
  for (const [src, expected] of [
    ['/pictures/a-1216.jpg', '#808080'],
    ['/pictures/a-1216.png', colours.light.paper],
  ] as const) {
    const pictures = { 'board.jpg': { src, width: 600, height: 600 } };
    const files = new Map(await coverFiles(postOf(own, pictures, picture)));
    assert.equal(await corner(files.get('cover-900x383.png') as Buffer), expected, src);
    assert.equal(await corner(files.get('cover-200x200.png') as Buffer), '#808080', src);
  }
});

test('covers say numbers and names of any length, as outlines alone', () => {
  for (const locale of locales)
    for (const name of ['A', 'The Quarterly Review of Everything', '行业观察者'])
      for (const number of [1, 88_888]) {
        const words = { locale, number, numeral: { before: '第', after: '期' }, title: '', name };
        const subjects = ['示例', '<script>', '一个很长很长的公司名字、另一个也很长的公司名字和第三个公司'];
        for (const subject of subjects) {
          const faces = facesFor(locale, shareFonts());
          for (const svg of [
            drawWideCover({ ...words, subject }, faces),
            drawSquareCover({ ...words, subject }, faces),
          ])
            assert.doesNotMatch(svg, /<text|script|NaN|Infinity|undefined/);
        }
      }
});

test('the plain text has the same words, with its marks apart from figures', async () => {
  const post = postOf(issue, {}, Buffer.of());
  const source =
    '在 2024[^1]，见[站](https://a.test/)<Cite id="one" />。\n\n## 甲\n\n<Profile />\n\n[^1]: 注。';
  const { pastes } = await writeWechat({ ...post, text: { ...post.text, body: bodyOf(source) } });
  assert.equal(
    pastes[0]?.text,
    [
      '行业观察者 · 第 1 期 · 2024 年 5 月 1 日\n\n一句话。\n\n在 2024¹，见站(a)[0]。\n\n01\n甲\n公司\t示例\n\n成立\t2016 年\n\n',
      '注释\n\n¹注。\n\n链接\n\na https://a.test/\n\n本文首发于《行业观察者》。\n',
    ].join(''),
  );
});

test('the folder has the article with its pictures in it, covers, and a page that loads nothing', async () => {
  const { files, pastes, fields, widths } = await writeWechat(postOf(issue, {}, Buffer.of()));
  const html = String(files.get('article.html'));
  assert.deepEqual([...files.keys()], ['article.html', ...sizes.map(([name]) => name)]);
  assert.doesNotMatch(html, /<script|<link|src="(?!data:)|url\(/);
  assert.equal(pastes[0]?.html, html);
  assert.deepEqual(fields.map(({ value }) => value).slice(0, 3), ['标题 1', '编辑部', '一句话。']);
  assert.ok(widths.includes(360));
});
