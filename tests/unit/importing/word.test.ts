import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { test, type TestContext } from 'node:test';
import type { PostReport } from '#importing/report.ts';
import { emptyColumn, fieldOf, imported, outcomes, type Imported } from './importing.ts';
import { openedSources } from './open-sources.ts';
import {
  paragraph,
  picture,
  relationship,
  run,
  style,
  wordDocument,
  type WordParts,
} from './word-document.ts';
import { fixtures, scratchFolder } from '../content/content-copy.ts';
import { english } from '../in-english.ts';

async function importedWord(
  t: TestContext,
  documents: Record<string, WordParts>,
  content = emptyColumn(t),
): Promise<Imported> {
  const folder = scratchFolder(t);
  for (const [name, parts] of Object.entries(documents))
    writeFileSync(path.join(folder, name), wordDocument(parts));
  return imported(t, folder, { number: '1' }, content);
}

const left = ({ dropped }: PostReport): Record<string, string> =>
  Object.fromEntries(dropped.map(({ text, reason }) => [text, String(reason)]));

const styles = [
  style('a3', 'Title'),
  style('1', 'heading 1'),
  style('2', 'heading 2'),
  style('own', '我的标题', '<w:basedOn w:val="2"/>'),
  style('q', 'Quote'),
  style('pre', 'HTML Preformatted'),
  style('toc1', 'toc 1'),
  style('code', 'HTML Code', '', 'character'),
].join('');

test('a document of Word is read: title, day, author, tags, headings, emphasis, links, quotations', async (t) => {
  const { report, issue, text, post } = await importedWord(t, {
    '定稿.docx': {
      styles,
      properties:
        '<dc:title>Microsoft Word - 文档1</dc:title><dc:creator>张三; Smith, Ann; 微软用户</dc:creator>' +
        '<cp:keywords>NFT，芯片</cp:keywords><dcterms:created>2021-03-04T17:00:00Z</dcterms:created>',
      links: relationship('x', 'hyperlink', 'https://example.com/a?b=1&amp;c=2'),
      body: [
        paragraph('芯片的一篇', 'a3'),
        paragraph(run('第一段有') + run('粗体', '<w:b/>') + run('和') + run('斜体', '<w:i/>') + run('。')),
        paragraph('第一节', '2'),
        paragraph(
          `<w:hyperlink r:id="x">${run('一个链接')}</w:hyperlink>` +
            run('，10') +
            run('6', '<w:vertAlign w:val="superscript"/>'),
        ),
        paragraph('自己的样式', 'own'),
        paragraph('引用的话。', 'q'),
        paragraph(run('用 ') + run('a &lt; {b}', '<w:rStyle w:val="code"/>') + run(' 写。')),
      ].join(''),
    },
  });
  assert.deepEqual(outcomes(report), ['定稿.docx imported 1']);
  const made = issue('.docx');
  assert.equal(fieldOf(made, 'title'), '芯片的一篇');
  assert.equal(fieldOf(made, 'date'), '2021-03-05');
  assert.deepEqual(report.unknownTags.map(({ name }) => name).sort(), ['NFT', '芯片']);
  const one = post('.docx');
  const guessed = JSON.stringify(one.guesses);
  assert.ok(guessed.includes(english('import.date-begun', { date: '2021-03-05' })), guessed);
  assert.ok(JSON.stringify(one.todo).includes('张三'));
  assert.ok(JSON.stringify(one.todo).includes('Ann Smith'));
  assert.equal(left(one)['微软用户'], english('import.drop.nobody'));
  const body = text('.docx');
  assert.ok(
    body.startsWith(
      '第一段有**粗体**和*斜体*。\n\n## 第一节\n\n[一个链接](https://example.com/a?b=1\\&c=2)，10⁶',
    ),
    body,
  );
  assert.match(body, /\n\n## 自己的样式\n\n> 引用的话。\n\n用 `a < \{b\}` 写。$/);
});

test('code, lists, tables, notes and pictures of a document come along', async (t) => {
  const chart = readFileSync(path.join(fixtures, 'import/hexo/with-picture/chart.png'));
  const content = emptyColumn(t);
  const level = (kind: string): string => `<w:lvl w:ilvl="0"><w:numFmt w:val="${kind}"/></w:lvl>`;
  const item = (words: string, list: number): string =>
    paragraph(words, undefined, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
  const cell = (words: string): string => `<w:tc>${paragraph(words)}</w:tc>`;
  const { text, post } = await importedWord(
    t,
    {
      '2020-05-06 芯片.docx': {
        styles,
        properties: '<dcterms:created>2010-01-01T00:00:00Z</dcterms:created>',
        numbering:
          `<w:abstractNum w:abstractNumId="1">${level('bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level('decimal')}</w:abstractNum>` +
          '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
        footnotes: `<w:footnote w:id="2">${paragraph('注的话。')}</w:footnote>`,
        links:
          relationship('p', 'image', 'media/image1.png') + relationship('f', 'footnotes', 'footnotes.xml'),
        media: { 'word/media/image1.png': new Uint8Array(chart) },
        body: [
          paragraph(run('正文') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run('。')),
          paragraph('if (a &lt; b) {', 'pre'),
          paragraph('  import x;', 'pre'),
          paragraph('}', 'pre'),
          item('甲', 1),
          item('乙', 1),
          item('丙', 2),
          `<w:tbl><w:tr>${cell('年')}${cell('数')}</w:tr><w:tr>${cell('2020')}${cell('1|2')}</w:tr></w:tbl>`,
          paragraph(picture('p', '一张图的画面')),
        ].join(''),
      },
    },
    content,
  );
  const body = text('.docx');
  assert.ok(body.startsWith('正文[^1]。'), body);
  assert.ok(body.includes('```\nif (a < b) {\n  import x;\n}\n```'), body);
  assert.match(body, /- 甲\n- 乙\n\n1\. 丙/);
  assert.match(body, /\| 年 +\| 数 +\|\n\|[ :-]+\|[ :-]+\|\n\| 2020 +\| 1\\\|2 +\|/);
  assert.ok(body.includes('![一张图的画面](./image1.png)'), body);
  assert.ok(body.endsWith('[^1]: 注的话。'), body);
  const { files, guesses } = post('.docx');
  assert.ok(files.some((name) => name.endsWith('/image1.png')));
  assert.match(files[0] ?? '', /^issues\/001-/);
  const words = JSON.stringify(guesses);
  assert.ok(words.includes(english('import.date-of-name', { date: '2020-05-06' })), words);
  assert.ok(words.includes(english('import.title-of-name', { title: '芯片' })), words);
});

test('what of a document is in no text is told, each with its words', async (t) => {
  const deleted = '<w:del><w:r><w:delText>删去的话</w:delText></w:r></w:del>';
  const formula = '<m:oMath><m:r><m:t>E=mc</m:t></m:r></m:oMath>';
  const box = `<w:r><mc:AlternateContent><mc:Choice>${paragraph('只在新版里的话')}</mc:Choice></mc:AlternateContent></w:r>`;
  const ruby = `<w:r><w:ruby><w:rt>${run('xīn')}</w:rt><w:rubyBase>${run('芯')}</w:rubyBase></w:ruby></w:r>`;
  const { text, post } = await importedWord(t, {
    'a.docx': {
      styles,
      properties: '<dc:title>属性里的题目</dc:title><dcterms:created>2010-01-01T00:00:00Z</dcterms:created>',
      comments: `<w:comment w:id="1">${paragraph('批注的话')}</w:comment>`,
      header: paragraph('页眉的话'),
      links:
        relationship('c', 'comments', 'comments.xml') +
        '<Relationship Id="o" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///C:/a.png" TargetMode="External"/>',
      body: [
        paragraph('一、引言\t1', 'toc1'),
        paragraph(
          run('前') +
            deleted +
            `<w:ins>${run('加上的话')}</w:ins>` +
            formula +
            box +
            ruby +
            '<w:r><w:commentReference w:id="1"/></w:r>',
        ),
        paragraph(`<w:fldSimple w:instr="SEQ">${run('图 1')}</w:fldSimple>` + run('的说明')),
        paragraph(picture('o', '').replace('r:embed', 'r:link')),
        paragraph('<w:r><w:sym w:font="某体" w:char="F041"/></w:r>' + run('后')),
      ].join(''),
    },
  });
  const body = text('a.docx');
  assert.match(body, /^前加上的话芯\n\n图 1\s?的说明\n\n后$/);
  const report = post('a.docx');
  const all = left(report);
  assert.equal(all['删去的话'], english('import.drop.deleted'));
  assert.equal(all['E=mc'], english('import.drop.formula'));
  assert.equal(all['只在新版里的话'], english('import.drop.unread'));
  assert.equal(all['xīn'], english('import.drop.unread'));
  assert.equal(all['批注的话'], english('import.drop.comment'));
  assert.equal(all['页眉的话'], english('import.drop.page-edge'));
  assert.equal(all['F041 in font 某体'], english('import.drop.symbol'));
  assert.ok(Object.values(all).includes(english('import.drop.contents')), JSON.stringify(all));
  const todo = JSON.stringify(report.todo);
  assert.ok(todo.includes(english('import.word-formula')), todo);
  assert.ok(todo.includes('file:///C:/a.png'), todo);
  assert.ok(
    JSON.stringify(report.guesses).includes(english('import.title-of-properties', { title: '属性里的题目' })),
  );
});

test('documents that are old, locked, broken or hostile are refused in one line each', async (t) => {
  const compound = (words: string): Uint8Array =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from(words, 'utf16le'),
    ]);
  const sound = wordDocument({ body: paragraph('好') });
  const deep = '<w:sdt><w:sdtContent>'.repeat(400) + paragraph('深') + '</w:sdtContent></w:sdt>'.repeat(400);
  const manyStyles = Array.from({ length: 3000 }, (_, index) => paragraph('a', `s${index}`)).join('');
  const { refusals, sources } = await openedSources(t, {
    'bomb.docx': zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }),
    'cut.docx': sound.subarray(0, sound.length / 2),
    'deep.docx': wordDocument({ body: deep }),
    'empty.docx': new Uint8Array(),
    'entities.docx': zipSync({
      'word/document.xml': Buffer.from('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
    }),
    'locked.docx': compound('EncryptedPackage'),
    'not-xml.docx': zipSync({ 'word/document.xml': Buffer.from('<w:document') }),
    'old.doc': compound('WordDocument'),
    'styles.docx': wordDocument({ body: manyStyles }),
    'zip.docx': zipSync({ 'a.txt': Buffer.from('a') }),
    '~$open.docx': Buffer.from('owner'),
  });
  assert.deepEqual(
    refusals.map(({ name }) => name),
    [
      'bomb.docx',
      'cut.docx',
      'deep.docx',
      'empty.docx',
      'entities.docx',
      'locked.docx',
      'not-xml.docx',
      'old.doc',
      'styles.docx',
      'zip.docx',
    ],
  );
  const words = Object.fromEntries(refusals.map((each) => [each.name, each.words]));
  assert.equal(words['locked.docx'], english('import.word-locked'));
  assert.equal(words['old.doc'], english('import.word-old'));
  assert.equal(words['deep.docx'], english('import.too-deep'));
  assert.ok(
    refusals.every((each) => !each.words.includes('\n')),
    JSON.stringify(words),
  );
  assert.deepEqual(
    sources.othersBut(new Set()).map((name) => path.basename(name)),
    ['~$open.docx'],
  );
});
