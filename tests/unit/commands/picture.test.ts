import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import sharp from 'sharp';
import { parse } from 'yaml';
import { picture } from '#commands/picture.ts';
import type { PictureOptions } from '#authoring/picture-options.ts';
import { parseBody } from '#markdown/parse.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { copyContent, problemsOf, scratchFolder } from '../content/content-copy.ts';
import { board, phonePhotograph, transparentWords } from '../pictures/sample-pictures.ts';
import { environmentOf, runCommandLine } from './run-command.ts';
import { english, containing } from '../in-english.ts';

const alt = '板上并排的两块';
const folder = 'issues/001-example-one';

/** A content folder, and a folder of pictures where the command is typed. */
interface Desk {
  content: string;
  pictures: string;
  environment: NodeJS.ProcessEnv;
}

function openDesk(t: TestContext, files: Record<string, Buffer | string>): Desk {
  const [content, pictures] = [copyContent(t, {}), scratchFolder(t)];
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(pictures, name), bytes);
  return { content, pictures, environment: { ...environmentOf(t, content), INIT_CWD: pictures } };
}

const small = (): Promise<Buffer> => board(90, 60).jpeg().toBuffer();

/** Brings pictures into issue 1, named as they are typed. */
function bring({ environment }: Desk, files: string[], options: PictureOptions = {}): Promise<string> {
  return picture(environment, '1', files, { alt: files.map(() => alt), ...options });
}

/** Every file of a content folder, with its bytes. */
function everything(content: string): Map<string, Buffer> {
  const entries = readdirSync(content, { recursive: true, withFileTypes: true });
  return new Map(
    entries.flatMap((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return entry.isFile() ? [[path.relative(content, file), readFileSync(file)]] : [];
    }),
  );
}

function added({ content }: Desk, before: ReadonlyMap<string, Buffer>): string[] {
  const after = everything(content);
  for (const [file, bytes] of before) assert.ok(after.get(file)?.equals(bytes), `${file} is not as it was`);
  return [...after.keys()].filter((file) => !before.has(file)).map((file) => path.basename(file));
}

test('brings a phone’s photograph upright, without its place, and says so', async (t) => {
  const desk = openDesk(t, { 'IMG_1234.JPG': await phonePhotograph() });
  const before = everything(desk.content);
  const printed = await bring(desk, ['IMG_1234.JPG'], { name: 'chip-board', caption: 'Two “boards”' });
  assert.deepEqual(added(desk, before), ['chip-board.jpg']);
  assert.match(
    printed,
    /^IMG_1234\.JPG, 600 × 900, \d+ kB → .*001-example-one\/chip-board\.jpg, 600 × 900, \d+ kB; the position.* removed$/m,
  );
  const line = `<Figure src="./chip-board.jpg" alt="${alt}" caption="Two “boards”" />`;
  assert.ok(printed.split('\n').includes(line), printed);
  assert.match(printed, /^Paste into .*zh\.mdx.* en\.mdx .*English:$/m);
  assert.match(
    printed,
    /^Paste below “pictures:” in the front matter of zh\.mdx:\n\n {2}chip-board\.jpg:\n/m,
  );
});

test('scales a large picture to twice the page', async (t) => {
  const desk = openDesk(t, { 'a.jpg': await board(4500, 300).jpeg().toBuffer() });
  const printed = await bring(desk, ['a.jpg']);
  assert.match(printed, /4500 × 300.*a\.jpg, 2240 × 149/);
  const { width } = await sharp(path.join(desk.content, folder, 'a.jpg')).metadata();
  assert.equal(width, 2240);
});

for (const words of ['"芯片" & 板 &amp; <b> {x} &lt;', `It's a board`])
  test(`the lines that are printed say what was typed: ${words}`, async (t) => {
    const desk = openDesk(t, { 'a.png': await transparentWords().png().toBuffer() });
    const printed = await bring(desk, ['a.png'], {
      alt: [words],
      caption: words,
      credit: words,
    });
    const figure = printed.split('\n').find((line) => line.startsWith('<Figure')) ?? '';
    const parsed = parseBody(figure, { references: [], pictures: ['a.png'] });
    assert.ok('body' in parsed, JSON.stringify(parsed));
    assert.deepEqual((parsed.body.tree.children[0] as unknown as { properties: object }).properties, {
      src: './a.png',
      alt: words,
      caption: words,
    });
    const yaml = printed.slice(printed.indexOf('  a.png:\n'));
    assert.deepEqual(parse(yaml), { 'a.png': { credit: words, licence: null, source: null } });
  });

test('prints whose a picture is as the front matter has it', async (t) => {
  const desk = openDesk(t, { 'a.jpg': await small() });
  const printed = await bring(desk, ['a.jpg'], {
    credit: 'Groq',
    licence: 'CC-BY-4.0',
    source: 'https://example.com/press#a',
  });
  assert.ok(
    printed.endsWith(
      [
        english('picture.paste-credit', { file: 'zh.mdx', isThere: true }),
        '',
        '  a.jpg:',
        '    credit: Groq',
        '    licence: CC-BY-4.0',
        '    source: https://example.com/press#a',
      ].join('\n'),
    ),
    printed,
  );
});

test('prints the cover’s lines instead, which the issue can have', async (t) => {
  const desk = openDesk(t, { 'a.jpg': await small() });
  const printed = await picture(desk.environment, '2', ['a.jpg'], { alt: [alt], cover: true });
  assert.doesNotMatch(printed, /<Figure/);
  const lines = /^cover:\n(?: .*\n)+/m.exec(printed)?.[0] ?? '';
  assert.equal(lines, `cover:\n  src: ./a.jpg\n  alt: ${alt}\n`);
  const file = path.join(desk.content, 'issues/002-example-two/en.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', `---\n${lines}`));
  const errors = (await problemsOf(t, desk.content)).filter(({ severity }) => severity === 'error');
  assert.deepEqual(errors, []);
  assert.match(await bring(desk, ['a.jpg'], { cover: true }), /the cover that is there/);
});

test('a picture that is there already is found and not copied', async (t) => {
  const bytes = await small();
  const desk = openDesk(t, { 'a.jpg': bytes, 'b.jpg': bytes });
  await bring(desk, ['a.jpg']);
  const before = everything(desk.content);
  for (const options of [{}, { name: 'other' }]) {
    const printed = await bring(desk, ['b.jpg'], options);
    assert.match(printed, /a\.jpg is already this picture; nothing was copied/);
    assert.match(printed, /<Figure src="\.\/a\.jpg"/);
  }
  assert.deepEqual(added(desk, before), []);
});

test('another picture of the same name gets the next free one', async (t) => {
  const desk = openDesk(t, { 'Chip.JPG': await small(), 'chip.jpg': await board(70, 60).jpeg().toBuffer() });
  writeFileSync(path.join(desk.content, folder, 'CHIP-2.JPG'), 'somebody’s');
  const before = everything(desk.content);
  await bring(desk, ['Chip.JPG']);
  await bring(desk, ['chip.jpg']);
  assert.deepEqual(added(desk, before).sort(), ['chip-3.jpg', 'chip.jpg']);
});

test('several pictures are brought at once, each with its words', async (t) => {
  const desk = openDesk(t, {
    'a.jpg': await small(),
    'b.jpg': await board(70, 60).jpeg().toBuffer(),
    'same.jpg': await small(),
  });
  const before = everything(desk.content);
  const printed = await bring(desk, ['a.jpg', 'b.jpg', 'same.jpg'], {
    alt: ['左板', '右板', '又是左板'],
    credit: 'Ann',
  });
  assert.deepEqual(added(desk, before).sort(), ['a.jpg', 'b.jpg']);
  assert.match(printed, /^<Figure src="\.\/b\.jpg" alt="右板" \/>$/m);
  assert.deepEqual(printed.match(/^ {2}\S+:\n {4}credit: .*$/gm), [
    '  a.jpg:\n    credit: Ann',
    '  b.jpg:\n    credit: Ann',
  ]);
});

for (const { on, files = ['a.jpg'], number = '1', told, ...options } of [
  { on: 'an unknown number', number: '77', told: /^There is no issue 77.*The nearest is 4/ },
  { on: 'no number', number: 'groq', told: containing(english('no-issue-number', { typed: 'groq' })) },
  { on: 'a missing file', files: ['b.jpg'], told: /^There is no file “.*b\.jpg”\. Did you mean “a\.jpg”\?$/ },
  { on: 'a folder', files: ['.'], told: /is a folder; name the files in it\.$/ },
  { on: 'an address on the web', files: ['https://example.com/a.jpg'], told: /download it first/ },
  {
    on: 'no description',
    alt: [],
    told: containing(english('picture.no-alt', { file: 'a.jpg', isOne: true })),
  },
  { on: 'an empty description', alt: ['  '], told: /^--alt: this text is empty\.$/ },
  { on: 'a description that says nothing', alt: ['图片'], told: /does not say what the picture shows/ },
  { on: 'too many descriptions', alt: [alt, alt], told: /2 --alt for 1 file/ },
  {
    on: 'one description for two',
    files: ['a.jpg', 'c.jpg'],
    alt: [alt],
    told: containing(english('picture.no-alt', { file: 'c.jpg', isOne: false })),
  },
  {
    on: 'an unknown licence',
    licence: 'CC-BY-4',
    told: /^--licence: “CC-BY-4” is not a licence\. Did you mean “CC-BY-4\.0”\?/,
  },
  {
    on: 'one name for two',
    files: ['a.jpg', 'c.jpg'],
    name: 'chip',
    told: containing(english('picture.one-only', { flag: 'name' })),
  },
  {
    on: 'a name that is none',
    name: '芯片 Board.jpg',
    told: /^“芯片 Board\.jpg” is not a name.* such as board\.$/,
  },
  { on: 'a name that leaves the folder', name: '../chip', told: /is not a name for a picture/ },
  {
    on: 'a source that is no address',
    source: 'groq',
    told: containing(english('picture.no-source', { typed: 'groq' })),
  },
  {
    on: 'an unseen character',
    credit: 'a\u202Eb',
    told: containing(`--credit: ${english('control-character')}`),
  },
  {
    on: 'words',
    files: ['words.png'],
    told: /words\.png is not a picture that can be read\. .* Nothing was written\.$/,
  },
  {
    on: 'half a picture',
    files: ['a.jpg', 'half.jpg'],
    told: /half\.jpg is damaged: .* Nothing was written\.$/,
  },
  { on: 'a script', files: ['s.svg'], told: /s\.svg contains code/ },
] satisfies ({ on: string; files?: string[]; number?: string; told: RegExp } & PictureOptions)[])
  test(`says in words what is wrong, and writes nothing, for ${on}`, async (t) => {
    const whole = await board().jpeg().toBuffer();
    const desk = openDesk(t, {
      'a.jpg': await small(),
      'c.jpg': await board(70, 60).jpeg().toBuffer(),
      'half.jpg': whole.subarray(0, whole.length / 2),
      'words.png': 'This is a note.',
      's.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>1</script></svg>',
    });
    const before = everything(desk.content);
    const given: PictureOptions = { alt: files.map(() => alt), ...options };
    await assert.rejects(picture(desk.environment, number, files, given), (error: Error) => {
      assert.ok(error instanceof UserError, error.stack);
      assert.match(error.message, told);
      assert.ok(!error.message.includes('\n'));
      return true;
    });
    assert.deepEqual(added(desk, before), []);
  });

test('a folder that cannot be written to is told, and stays as it was', async (t) => {
  const desk = openDesk(t, { 'a.jpg': await small(), 'b.jpg': await board(70, 60).jpeg().toBuffer() });
  const before = everything(desk.content);
  // A folder stands where the second picture would be made.
  mkdirSync(path.join(desk.content, folder, `.b.jpg.${process.pid}.tmp`));
  await assert.rejects(bring(desk, ['a.jpg', 'b.jpg']), (error) => error instanceof UserError);
  assert.deepEqual(added(desk, before), []);
});

test('the command line takes a path as it is dragged, and ends with 1 on a mistake', async (t) => {
  const desk = openDesk(t, { '截图 一.png': await transparentWords().png().toBuffer() });
  const file = path.join(desk.pictures, '截图 一.png');
  const run = (...words: string[]) => runCommandLine(desk.environment, 'picture', ...words);
  const made = await run('1', file, '--alt', alt);
  assert.equal(made.code, 0, made.printed);
  assert.match(made.printed, /<Figure src="\.\/picture-1\.png"/);
  const refused = await run('1', file);
  assert.equal(refused.code, 1);
  assert.match(refused.printed, containing(english('picture.no-alt', { file: '截图 一.png', isOne: true })));
});
