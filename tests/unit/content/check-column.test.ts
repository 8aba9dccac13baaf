import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { checkColumn } from '#content/check-column.ts';
import { packageFolder } from '#state/project.ts';
import { inWords } from '#wording/in-words.ts';
import { environmentOf, runCommandLine } from '../commands/run-command.ts';
import { fixtures, scratchFolder } from './content-copy.ts';

const font = readFileSync(
  path.join(packageFolder('@fontsource/dm-serif-display'), 'files/dm-serif-display-latin-400-normal.woff2'),
);

/** A plain sample, each field on a line of its own. */
const sound: Readonly<Record<string, string>> = {
  name: "{ zh: '示例专栏', en: 'A Sample Column' }",
  tagline: "{ zh: '只是示例', en: 'Only a sample' }",
  description: "{ zh: '只是一份示例。', en: 'No more than a sample.' }",
  rights: "{ zh: '示例，随意引用。', en: 'A sample; quote it as you like.' }",
  numbering: "{ zh: { before: '第', after: '期' }, en: { before: 'Folge' } }",
  languages: "[{ code: 'zh', tag: 'zh-CN' }, { code: 'en' }]",
  origin: "'https://sample.example'",
  tagAuthority: "'sample.example,2026'",
  timeZone: "'Europe/Berlin'",
};

/** The file that sets fields as they are written; each stands on the line of its place, from line 2. */
function fileOf(fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `  ${name}: ${value},`);
  return ['export default {', ...lines, '};', ''].join('\n');
}

function fileIn(t: TestContext, text: string): { folder: string; file: string } {
  const folder = scratchFolder(t);
  const file = path.join(folder, 'column.config.ts');
  writeFileSync(file, text);
  return { folder, file };
}

async function problemsOf(t: TestContext, text: string): Promise<string[]> {
  const { folder, file } = fileIn(t, text);
  const { problems } = await checkColumn(path.join(folder, 'content'), file);
  return problems.map((problem) => {
    assert.equal(problem.file, path.join('..', 'column.config.ts'));
    for (const language of ['en', 'zh'] as const)
      for (const said of [problem.message, problem.help]) assert.match(inWords(said, language), /\S/);
    return `${problem.line}:${problem.column} ${problem.code}`;
  });
}

for (const mailForm of [
  "{ action: 'https://buttondown.com/api/emails/embed-subscribe/sample', fields: { embed: '1', tag: ['site', 'zh'] } }",
  "{ action: 'https://lists.example/subscription/form', fields: { nonce: '', l: { zh: '1', en: '2' } } }",
  "{ action: 'https://sample.us1.list-manage.com/subscribe/post?u=1&id=2&f_id=3', email: 'EMAIL', fields: { b_1_2: '' } }",
  "{ action: 'http://localhost:9000/subscription/form', confirmation: false, sender: 'A', privacy: 'https://a.example/' }",
])
  test(`takes the form ${mailForm}`, async (t) => {
    assert.deepEqual(
      await problemsOf(t, fileOf({ ...sound, mailForm, webSubHub: "'https://hub.example/'" })),
      [],
    );
  });

test('says nothing of a file that is right, typed or not', async (t) => {
  assert.deepEqual(await problemsOf(t, fileOf(sound)), []);
  const typed = `interface Words { zh: string }\nconst whole = ${fileOf(sound).slice('export default '.length, -2)} satisfies { name: Words };\nexport default whole;\n`;
  assert.deepEqual(await problemsOf(t, typed), []);
});

/** What a field is, and the place and code of what is said of it: line 2 has the name, and so on. */
const wrong: [name: string, fields: Record<string, string>, said: string[]][] = [
  ['an unknown field', { taglines: '1' }, ['11:3 unknown-field']],
  ['a mistyped field inside', { numbering: "{ zh: { befor: '第' }, en: {} }" }, ['6:22 unknown-field']],
  ['another type', { name: "'mine'" }, ['2:9 value-type']],
  ['a time of day without its zero', { publishAt: "'9:30'" }, ['11:14 time-form']],
  ['a time that is no time of day', { publishAt: "'25:00'" }, ['11:14 time-form']],
  ['a number for a time', { publishAt: '930' }, ['11:14 value-type']],
  ['a hub without a scheme', { webSubHub: "'hub.example'" }, ['11:14 web-address']],
  ['a hub that is not secure', { webSubHub: "'http://hub.example/'" }, ['11:14 web-address']],
  ...[
    ['a form without an address', '{}', '11:13 missing-field'],
    ['a form that posts in the open', "{ action: 'http://lists.example/form' }", '11:23 web-address'],
    ['a form with a user name', "{ action: 'https://me@lists.example/' }", '11:23 web-address'],
    ['a form with a fragment', "{ action: 'https://lists.example/#a' }", '11:23 web-address'],
    ['a form that runs a script', "{ action: 'javascript:alert(1)' }", '11:23 web-address'],
    ['a form with a mistyped field', "{ action: 'https://a.example/', emial: 'a' }", '11:45 unknown-field'],
    ['a field with a space', "{ action: 'https://a.example/', email: 'e mail' }", '11:52 mail-field'],
    [
      'a fixed field with a bracket',
      "{ action: 'https://a.example/', fields: { '<b>': '' } }",
      '11:62 mail-field',
    ],
    [
      'a fixed address',
      "{ action: 'https://a.example/', fields: { email: 'a@b.example' } }",
      '11:53 mail-field',
    ],
    ['a number for a field', "{ action: 'https://a.example/', fields: { l: 5 } }", '11:58 value-type'],
    [
      'a field without a language',
      "{ action: 'https://a.example/', fields: { l: { zh: '1' } } }",
      '11:58 missing-field',
    ],
  ].map(([name = '', mailForm = '', said = '']): [string, Record<string, string>, string[]] => [
    name,
    { mailForm },
    [said],
  ]),
  ['a missing language', { tagline: "{ zh: '一' }" }, ['3:12 missing-field']],
  ['an empty name', { name: "{ zh: ' ', en: 'x' }" }, ['2:15 too-few']],
  ['no language', { languages: '[]' }, ['7:14 too-few']],
  ['an unknown language', { languages: "[{ code: 'zh' }, { code: 'xx' }]" }, ['7:39 unknown-value']],
  [
    'a language twice',
    { languages: "[{ code: 'zh' }, { code: 'en' }, { code: 'zh' }]" },
    ['7:55 listed-twice'],
  ],
  ['a wrong tag', { languages: "[{ code: 'zh', tag: 'zh_CN' }, { code: 'en' }]" }, ['7:34 language-tag']],
  ['an origin without a scheme', { origin: "'sample.example'" }, ['8:11 web-address']],
  ['an origin with a query', { origin: "'https://a.example/?b'" }, ['8:11 web-address']],
  ['an origin with a fragment', { origin: "'https://a.example/#b'" }, ['8:11 web-address']],
  ['an origin with a user name', { origin: "'https://me@a.example'" }, ['8:11 web-address']],
  ['an origin with two slashes in its path', { origin: "'https://a.example/a//b'" }, ['8:11 web-address']],
  ['an origin that is a page', { origin: "'https://a.example/index.html'" }, ['8:11 web-address']],
  ['an origin with a full-width colon', { origin: "'https：//a.example'" }, ['8:11 stray-character']],
  [
    'a label of the footer that is plain text',
    { footer: "['data', { label: '关于', to: '/about/' }]" },
    ['11:29 value-type'],
  ],
  ['no page of the footer', { footer: "['abuot']" }, ['11:12 unknown-value']],
  ['a date that is none', { tagAuthority: "'sample.example,2024-13'" }, ['9:17 tag-authority']],
  ['an authority without a date', { tagAuthority: "'sample.example'" }, ['9:17 tag-authority']],
  ['a wrong time zone', { timeZone: "'Asia/Beijng'" }, ['10:13 time-zone']],
  ['no address of mail', { editorAddress: "'me'" }, ['11:18 value-type']],
  ['a discussion without an address', { discussion: "'forum/{number}'" }, ['11:15 web-address']],
  ['an unknown editor', { editor: "'vim'" }, ['11:11 unknown-value']],
  ['a list without entries', { lengths: '{ issuesPerPage: 0 }' }, ['11:29 value-type']],
  ['a list with half an entry', { lengths: '{ issuesInFeed: 2.5 }' }, ['11:28 value-type']],
];

for (const [name, fields, said] of wrong)
  test(`tells ${name} in its place`, async (t) => {
    assert.deepEqual(await problemsOf(t, fileOf({ ...sound, ...fields })), said);
  });

for (const [what, headings] of [
  ['a name without a file', 'fonts/none.woff2'],
  ['a file that is no font', 'fonts/broken.ttf'],
  ['a file cut short', 'fonts/cut.woff2'],
  ['a font beside the folder of the column', '../Title.woff2'],
  ['a font at the root of the machine', '/Title.woff2'],
  ['no file of a font', 'Georgia'],
  ['a folder', 'fonts/folder.ttf'],
] as const)
  test(`tells where the font of headings is ${what}`, async (t) => {
    const { folder, file } = fileIn(t, fileOf({ ...sound, faces: `{ headings: '${headings}' }` }));
    mkdirSync(path.join(folder, 'fonts/folder.ttf'), { recursive: true });
    writeFileSync(path.join(folder, 'fonts/broken.ttf'), 'no font');
    writeFileSync(path.join(folder, 'fonts/cut.woff2'), font.subarray(0, font.length / 2));
    const { problems } = await checkColumn(path.join(folder, 'content'), file);
    assert.deepEqual(
      problems.map(({ line, column, code }) => `${line}:${column} ${code}`),
      ['11:22 font-file'],
    );
  });

test('takes a font of the folder, and the faces of devices', async (t) => {
  for (const headings of ['fonts/Title.woff2', './fonts/Title.woff2', 'system']) {
    const { folder, file } = fileIn(
      t,
      fileOf({ ...sound, faces: `{ headings: '${headings}', text: 'sans' }` }),
    );
    mkdirSync(path.join(folder, 'fonts'));
    writeFileSync(path.join(folder, 'fonts/Title.woff2'), font);
    assert.deepEqual((await checkColumn(path.join(folder, 'content'), file)).problems, []);
  }
});

test('tells all problems in one run, in the order of the file, and a mistyped field once', async (t) => {
  const { name: _, ...others } = sound;
  const text = fileOf({ ...others, nam: "{ zh: '一', en: 'x' }", timeZone: "'Mars'", origin: '1' });
  assert.deepEqual(await problemsOf(t, text), ['7:11 value-type', '9:13 time-zone', '10:3 unknown-field']);
});

test('a value that is set elsewhere in the file is told there', async (t) => {
  const text = `/** 行业 𝒳 */\nconst zone = 'Mars';\n${fileOf({ ...sound, timeZone: 'zone' })}`;
  assert.deepEqual(await problemsOf(t, text), ['2:14 time-zone']);
});

test('tells a missing field at the settings that lack it', async (t) => {
  const { origin: _, ...others } = sound;
  assert.deepEqual(await problemsOf(t, fileOf(others)), ['1:16 missing-field']);
});

test('tells what is no TypeScript, in its place', async (t) => {
  assert.deepEqual(await problemsOf(t, "export default {\n  name: 'x'\n  origin: 'y',\n};\n"), [
    '3:3 column-file',
  ]);
  assert.deepEqual(await problemsOf(t, "export default {\n  name: 'x,\n};\n"), ['2:9 column-file']);
});

test('tells what fails when it runs, where it does', async (t) => {
  assert.deepEqual(await problemsOf(t, '\nexport default { name: missing };\n'), ['2:24 column-file']);
});

/** Files that one of a column imports: one fails, one lacks what it imports, one is no TypeScript. */
const imported: Readonly<Record<string, string>> = {
  'fails.ts': "export const x = 1;\nthrow new Error('a sample of a failure');\n",
  'lacks.ts': "export { x } from 'no-such-package';\n",
  'broken.ts': 'export const x = ;\n',
  'sound.ts': 'export const y = 1;\n',
  'words.json': '{}\n',
};

const wrongImports: [statement: string, place: string][] = [
  ["import { x } from 'no-such-package';", '3:19'],
  ["import { x } from '@sample/no-such/part';", '3:19'],
  ["import { x } from 'https://sample.example/x.js';", '3:19'],
  ["import { x } from './nothing.ts';", '3:19'],
  ["import { x } from './sound';", '3:19'],
  ["import { x } from './folder';", '3:19'],
  ["import { x } from './fails.ts';", '3:19'],
  ["import { x } from './lacks.ts';", '3:19'],
  ["import { x } from './broken.ts';", '3:19'],
  ["import x from './words.json';", '3:15'],
  ["import { y, x } from './sound.ts';", '3:13'],
  ["import { y as a, x as b } from './sound.ts';", '3:18'],
  ["import x from './sound.ts';", '3:8'],
];

for (const [statement, place] of wrongImports)
  test(`tells a wrong import in its line: ${statement}`, async (t) => {
    const { folder, file } = fileIn(
      t,
      `// A sample\nimport 'node:path';\n${statement}\nexport default ${fileOf(sound).slice('export default '.length)}`,
    );
    mkdirSync(path.join(folder, 'folder'));
    for (const [name, text] of Object.entries(imported)) writeFileSync(path.join(folder, name), text);
    const { problems } = await checkColumn(path.join(folder, 'content'), file);
    assert.deepEqual(
      problems.map(({ line, column, code }) => `${line}:${column} ${code}`),
      [`${place} column-file`],
    );
    for (const language of ['en', 'zh'] as const)
      for (const said of [problems[0]?.message ?? '', problems[0]?.help ?? ''])
        assert.match(inWords(said, language), /\S/);
  });

for (const [text, place] of [
  ['export const column = 1;\n', '1:1'],
  ['', '1:1'],
  ['const a = 1;\n\nexport default null;\n', '3:16'],
  ['\nexport default undefined;\n', '2:16'],
  ['\nexport default () => ({});\n', '2:16'],
  ['\nexport default async function () {}\n', '2:16'],
  ['\nexport default Promise.resolve({});\n', '2:16'],
  ['\nexport default [];\n', '2:16'],
  ["\nexport default 'a sample';\n", '2:16'],
  ['const column = null;\nexport { column as default };\n', '2:10'],
] as const)
  test(`tells once that a file exports no settings: ${JSON.stringify(text)}`, async (t) => {
    assert.deepEqual(await problemsOf(t, text), [`${place} column-file`]);
  });

test('a value of settings that are exported by their name is told where it is', async (t) => {
  const text = fileOf({ ...sound, timeZone: "'Mars'" }).replace('export default', 'const column =');
  assert.deepEqual(await problemsOf(t, `${text}export { column as default };\n`), ['10:13 time-zone']);
});

for (const [text, place, mark, plain] of [
  ["export default {\n  name：'x',\n};\n", '2:7', '：', ':'],
  ["export default {\n  name: 'x'，\n};\n", '2:12', '，', ','],
  ['export default {\n  name: “x”,\n};\n', '2:9', '“', "'"],
  ['export default {\n  name: ‘x’,\n};\n', '2:9', '‘', "'"],
  ["export default {\n  name: 'x’,\n};\n", '2:9', '’', "'"],
  ['export default {\n  name: "x”,\n};\n', '2:9', '”', "'"],
  ["export default {\n  name: 'x'｝;\n", '2:12', '｝', '}'],
  ['export default （{});\n', '1:16', '（', '('],
  ["export default {\n  languages: ['x'、'y'],\n};\n", '2:18', '、', ','],
  ['export default {};；\n', '1:19', '；', ';'],
] as const)
  test(`names the mark that is none of code: ${mark}`, async (t) => {
    const { folder, file } = fileIn(t, text);
    const [problem, ...others] = (await checkColumn(path.join(folder, 'content'), file)).problems;
    assert.deepEqual(others, []);
    assert.ok(problem);
    assert.equal(`${problem.line}:${problem.column} ${problem.code}`, `${place} column-file`);
    for (const language of ['en', 'zh'] as const) {
      const help = inWords(problem.help, language);
      assert.ok(help.includes(mark) && help.includes(plain), help);
    }
  });

test('a mark inside a text is no mistake, and no cause of one beside it', async (t) => {
  const { folder, file } = fileIn(t, "export default {\n  name: '“一”，' tagline: 'y',\n};\n");
  const [problem] = (await checkColumn(path.join(folder, 'content'), file)).problems;
  assert.ok(problem);
  assert.doesNotMatch(inWords(problem.help, 'en'), /[“”，]/);
});

test('a file that is not there is told', async (t) => {
  const folder = scratchFolder(t);
  const { problems } = await checkColumn(folder, path.join(folder, 'column.config.ts'));
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['column-file'],
  );
});

test('every command tells it before anything else, and a check in the form that was asked for', async (t) => {
  const { folder } = fileIn(t, fileOf({ ...sound, timeZone: "'Mars'" }));
  const environment = { ...environmentOf(t, path.join(fixtures, 'valid')), COLUMN_DIR: folder };
  for (const words of [['status'], ['build'], ['check', '--lang=zh']]) {
    const { code, printed } = await runCommandLine(environment, ...words);
    assert.equal(code, 1);
    assert.match(printed, /column\.config\.ts:10:13 {2}(?:error|错误) {2}.*Mars/);
  }
  const { code, printed } = await runCommandLine(environment, 'check', '--format', 'json');
  const [problem] = JSON.parse(printed) as { code: string; line: number; column: number }[];
  assert.equal(code, 1);
  assert.deepEqual([problem?.code, problem?.line, problem?.column], ['time-zone', 10, 13]);
});

test('a file that cannot be loaded is told by commands in a sentence, never in a trace', async (t) => {
  for (const [text, place] of [
    ["import { defineColum } from 'industry-observer/config';\nexport default defineColum({});\n", '1:10'],
    ["export default {\n  name：'x',\n};\n", '2:7'],
    ['\nexport default null;\n', '2:16'],
    ['\nexport default { name: missing };\n', '2:24'],
    ['export default {};\n', '1:16'],
  ] as const) {
    const { folder } = fileIn(t, text);
    const environment = { ...environmentOf(t, path.join(fixtures, 'valid')), COLUMN_DIR: folder };
    const { code, printed } = await runCommandLine(environment, 'check');
    assert.equal(code, 1);
    assert.ok(printed.includes(`column.config.ts:${place}`), printed);
    assert.doesNotMatch(printed, /^ +at |node:internal/m);
  }
});
