import assert from 'node:assert/strict';
import { rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { listFolder } from '#state/site-files.ts';
import { verifySite, type Verification } from '#verify/verify-site.ts';
import { PictureStore } from '#pictures/picture-store.ts';
import { Store } from '#state/store.ts';
import { buildCatalog } from '#domain/catalog.ts';
import type { SearchDocument } from '#search/index-files.ts';
import { parsePublished } from '#content/published-list.ts';
import type { Content } from '#content/read-content.ts';
import { scratchFolder, writeFiles } from '../content/content-copy.ts';
import { board, phonePhotograph } from '../pictures/sample-pictures.ts';
import { contentRecords, originalFile, site, today, translationFile } from '../sample.ts';
import { inEnglish, toldInEnglish, english } from '../in-english.ts';
import { say } from '#wording/phrase.ts';

interface PageParts {
  lang?: string;
  head?: string;
  body?: string;
  canonical?: string;
}

const origin = site.origin;

/** A page that lacks nothing. */
function page(
  address: string,
  { lang = 'zh-CN', head = '', body = '', canonical = address }: PageParts = {},
): string {
  return `<!doctype html><html lang="${lang}"><head><title>T</title><meta name="description" content="D">
<link rel="canonical" href="${origin}${canonical}">${head}</head><body id="top-of-page">${body}</body></html>`;
}

function sitemap(...addresses: string[]): string {
  const urls = addresses.map((address) => `<url><loc>${origin}${address}</loc></url>`);
  return `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`;
}

const dot = await board(1, 1).png().toBuffer();

/** A site of two pages with nothing wrong. */
const sound = {
  'index.html': page('/', { body: '<a href="/issues/1/#one">1</a>' }),
  'issues/1/index.html': page('/issues/1/', { body: '<h2 id="one">1</h2><img src="share.png?v=1">' }),
  'issues/1/share.png': dot,
  'sitemap-0.xml': sitemap('/', '/issues/1/'),
};

/** One issue that is out, one draft, a scheduled one, and a scheduled translation. */
const records = contentRecords({
  originals: [
    originalFile(1, { title: '已经发布的一期文章', description: '这一句谁都看得到。' }),
    originalFile(2, {
      title: '还在写的“秘密”草稿标题',
      draft: true,
      description: '草稿的说明谁也不能看到。',
    }),
    originalFile(3, { title: '排在以后的一期的标题', date: '2099-01-01' }),
  ],
  translations: [translationFile(1, { date: '2098-01-01', title: 'A translation that waits its turn' })],
});

/** The content of these sites, with what was published of it. */
function finished(published: Content['published']): Content {
  const { catalog } = buildCatalog(records, today);
  const nothing = {
    pages: [],
    templates: [],
    posted: [],
    publishedHeadings: [],
    bodies: [],
    problems: [],
    pictures: new Map(),
    sources: new Map(),
    digests: new Map(),
  };
  return { records, catalog, published, ...nothing };
}

/** Writes files as a site and verifies it, with what was kept of earlier ones in the same cache. */
function verify(
  t: TestContext,
  files: Record<string, string | Buffer | undefined>,
  published = '',
  cache = scratchFolder(t),
  at = site,
): Promise<Verification> {
  const from = scratchFolder(t);
  const texts = Object.entries({ ...sound, ...files }).filter(([, text]) => text !== undefined);
  writeFiles(from, Object.fromEntries(texts) as Record<string, string>);
  const content = finished(parsePublished(published).addresses);
  const pictures = new PictureStore(new Store(scratchFolder(t)), scratchFolder(t), 'tests');
  return verifySite(
    { cache, content: '', out: '' },
    { files: listFolder(from), content, pictures, site: at },
  );
}

function told({ problems }: Verification): string[] {
  return toldInEnglish(problems).map(({ file, message }) => `${file}: ${message}`);
}

test('nothing is said of a sound site', async (t) => {
  const { problems, lost } = await verify(t, {});
  assert.deepEqual([...problems, ...lost], []);
});

test('below a path, a link leads to the site only where it has that path', async (t) => {
  const at = new URL('https://column.test/column/');
  const based = Object.fromEntries(
    Object.entries(sound).map(([name, content]) => [
      name,
      typeof content === 'string'
        ? content.replaceAll(origin, `${origin}/column`).replaceAll('href="/', 'href="/column/')
        : content,
    ]),
  );
  const { problems, lost, addresses } = await verify(t, based, '', undefined, at);
  assert.deepEqual([...problems, ...lost], []);
  assert.deepEqual(addresses.map((each) => each.path).sort(), [
    '/',
    '/issues/1/',
    '/issues/1/share.png',
    '/sitemap-0.xml',
  ]);
  const links =
    '<a href="/issues/1/">1</a><img src="/share.png"><a href="https://column.test/issues/1/">elsewhere</a>';
  const styles = '<style>a{b:url(/faces/a.woff2)}</style>';
  const left = {
    ...based,
    'index.html': String(based['index.html']).replace('<body', `${styles}<body`) + links,
  };
  const beside = (path: string): string => `index.html: ${english('site-link.beside', { path })}`;
  assert.deepEqual(
    told(await verify(t, left, '', undefined, at)).sort(),
    ['/faces/a.woff2', '/issues/1/', '/share.png'].map(beside),
  );
});

const feed = (entry: string): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>tag:column.test:feed</id><entry>${entry}</entry></feed>`;

const entry = `<id>tag:column.test:1</id><link href="${origin}/issues/1/"/><content type="html">&lt;a href="${origin}/issues/1/#one"&gt;x&lt;/a&gt;</content>`;

/** The same site with a feed. */
const withFeed = { ...sound, 'atom.xml': feed(entry) };

/** A file of the search index that has one document with one section. */
function searched(address: string, id: string): string {
  const document: SearchDocument = {
    address,
    title: '',
    names: [],
    sections: [
      { id: '', title: '', text: '' },
      { id, title: '', text: '' },
    ],
    facts: {},
  };
  return JSON.stringify({ 1: [document] });
}

const faults: [name: string, files: Record<string, string | Buffer | undefined>, messages: string[]][] = [
  [
    'a link to a page that is not there',
    { 'index.html': page('/', { body: '<a href="/issues/7/">7</a>' }) },
    [`index.html: ${english('links-resolve', { path: '/issues/7/' })}`],
  ],
  [
    'a link to a fragment that is not there',
    { 'index.html': page('/', { body: '<a href="/issues/1/#two">2</a><a href="#none">0</a>' }) },
    [
      `index.html: ${english('site-file.fragment', { fragment: 'none' })}`,
      `index.html: ${english('site-link.fragment', { path: '/issues/1/', fragment: 'two' })}`,
    ],
  ],
  [
    'a link without its last slash',
    { 'index.html': page('/', { body: '<a href="/issues/1">1</a>' }) },
    [`index.html: ${english('links-resolve.slash', { path: '/issues/1' })}`],
  ],
  [
    'the same dead link on many pages, once',
    {
      'index.html': page('/', { body: '<a href="/x/">x</a>' }),
      'issues/1/index.html': page('/issues/1/', { body: '<b id="one"></b><a href="/x/">x</a>' }),
    },
    [`index.html: ${english('site-link.more', { reason: say('links-resolve', { path: '/x/' }), count: 1 })}`],
  ],
  [
    'a picture, a script, a candidate and a poster that are not there',
    {
      'index.html': page('/', {
        head: '<script src="/_astro/a.js"></script>',
        body: '<img src="b.png" srcset="/c.webp 1x, /d.webp 2x"><video poster="/e.jpg"></video>',
      }),
    },
    ['/_astro/a.js', '/b.png', '/c.webp', '/d.webp', '/e.jpg'].map(
      (path) => `index.html: there is no “${path}” on the site`,
    ),
  ],
  [
    'fonts and pictures that styles name and that are not there',
    {
      'index.html': page('/', {
        head: `<style>@font-face{src:url(/faces/a.woff2?v=1)format("woff2")}p{background:url( "b.png" )}</style>`,
      }),
    },
    ['/faces/a.woff2', '/b.png'].map((path) => `index.html: there is no “${path}” on the site`),
  ],
  [
    'a share image and a page in another language that are not there',
    {
      'index.html': page('/', {
        head: `<meta property="og:image" content="${origin}/share.png?v=2"><link rel="alternate" hreflang="en" href="${origin}/en/">`,
      }),
    },
    [
      `index.html: ${english('links-resolve', { path: '/share.png' })}`,
      `index.html: ${english('links-resolve', { path: '/en/' })}`,
    ],
  ],
  [
    'a page that does not say what it is',
    {
      'index.html': '<!doctype html><html><head></head><body><svg><title>S</title></svg></body></html>',
      'sitemap-0.xml': sitemap('/issues/1/'),
    },
    [
      `index.html: ${english('site-file.language')}`,
      `index.html: ${english('site-file.description')}`,
      `index.html: ${english('site-file.canonical')}`,
    ],
  ],
  [
    'a page in another language than its address says',
    { 'index.html': page('/', { lang: 'en' }) },
    [`index.html: ${english('site-language', { language: 'en', expected: 'zh-CN' })}`],
  ],
  [
    'a page that names another one as a translation, which does not name it',
    {
      'index.html': page('/', {
        head: ['/', '/en/']
          .map((path) => `<link rel="alternate" hreflang="x" href="${origin}${path}">`)
          .join(''),
      }),
      'en/index.html': page('/en/', { lang: 'en' }),
      'sitemap-0.xml': sitemap('/', '/en/', '/issues/1/'),
    },
    [`index.html: ${english('site-language.silent', { address: '/en/' })}`],
  ],
  [
    'JSON-LD that is none, and an address in it that leads nowhere',
    {
      'index.html': page('/', { head: '<script type="application/ld+json">{"a":</script>' }),
      'issues/1/index.html': page('/issues/1/', {
        head: `<script type="application/ld+json">{"@id":"${origin}/issues/1/#me","image":["${origin}/no.png"]}</script>`,
        body: '<b id="one"></b>',
      }),
    },
    [
      `index.html: ${english('site-file.json-ld', { reason: 'Unexpected end of JSON input' })}`,
      `issues/1/index.html: ${english('links-resolve', { path: '/no.png' })}`,
    ],
  ],
  [
    'a feed that is not well-formed, between entries and in one',
    { 'atom.xml': feed(`${entry}<title>&nbsp;</title>`), 'rss.xml': '<rss version="2.0"><channel></rss>' },
    ['atom.xml: it is not well-formed XML: 1:', 'rss.xml: it is not well-formed XML: 1:'],
  ],
  [
    'a link in an entry of a feed to a fragment that is not there',
    { 'atom.xml': feed(entry.replace('#one', '#two')) },
    [`atom.xml: ${english('site-link.fragment', { path: '/issues/1/', fragment: 'two' })}`],
  ],
  [
    'links in Markdown, in lists and in a JSON feed that lead nowhere',
    {
      'issues/1.md': `[a](/b/) and [c]: ${origin}/d/, not \`[a](/x/)\` or\n\n- b\n\n  \`\`\`md\n  [a](/y/)\n  ${origin}/z/\n  \`\`\`\n`,
      'llms.txt': `- [e](${origin}/issues/1/), [f](${origin}/f.md)`,
      'feed.json': JSON.stringify({
        items: [{ id: 'x', url: `${origin}/g/`, content_html: `<a href="${origin}/h/">h</a>` }],
      }),
    },
    [
      `feed.json: ${english('links-resolve', { path: '/g/' })}`,
      `feed.json: ${english('links-resolve', { path: '/h/' })}`,
      `issues/1.md: ${english('links-resolve', { path: '/d/' })}`,
      `issues/1.md: ${english('links-resolve', { path: '/b/' })}`,
      `llms.txt: ${english('links-resolve', { path: '/f.md' })}`,
    ],
  ],
  [
    'data that is none',
    { 'data/a.json': '{', 'data/b.csv': 'a,b\r\n1\r\n' },
    ['data/a.json: it is not well-formed JSON: ', 'data/b.csv: it is not well-formed CSV: '],
  ],
  [
    'a sitemap that lacks a page, and lists one that is not for search engines',
    {
      'a/index.html': page('/a/', { head: '<meta name="robots" content="noindex">' }),
      'b/index.html': page('/b/', { canonical: '/' }),
      'sitemap-0.xml': sitemap('/', '/a/', '/b/'),
    },
    [
      `sitemap-index.xml: ${english('site-sitemap.missing', { address: '/issues/1/' })}`,
      `sitemap-0.xml: ${english('site-sitemap.unwanted', { address: '/a/' })}`,
      `sitemap-0.xml: ${english('site-sitemap.unwanted', { address: '/b/' })}`,
    ],
  ],
  [
    'a result of the search that leads to nothing',
    {
      'search-index/kept/issues/zh-1.AAAAAA.json': searched('/issues/1/', 'two'),
      'search-index/kept/entries/0.AAAAAA.json': searched('/tags/gone/', ''),
    },
    [
      `search-index/kept/entries/0.AAAAAA.json: ${english('links-resolve', { path: '/tags/gone/' })}`,
      `search-index/kept/issues/zh-1.AAAAAA.json: ${english('site-link.fragment', { path: '/issues/1/', fragment: 'two' })}`,
    ],
  ],
];

for (const [name, files] of faults)
  test(`finds ${name} after a site that was sound, and after one with an edit that changes no facts`, async (t) => {
    const cache = scratchFolder(t);
    const edited = {
      'issues/1/index.html': sound['issues/1/index.html'].replace('</body>', 'a word</body>'),
    };
    for (const before of [{}, edited, {}])
      assert.deepEqual(told(await verify(t, { ...withFeed, ...before }, '', cache)), []);
    const found = told(await verify(t, { ...withFeed, ...files }, '', cache));
    assert.deepEqual(found, told(await verify(t, { ...withFeed, ...files })));
    assert.notDeepEqual(found, []);
    assert.deepEqual(told(await verify(t, { ...withFeed, ...edited }, '', cache)), []);
  });

test('a file of the search index may change its name with its bytes, not what it leads to', async (t) => {
  const [cache, one, two] = [
    scratchFolder(t),
    'search-index/kept/issues/1-one.json',
    'search-index/kept/issues/1-two.json',
  ];
  const first = searched('/issues/1/', 'one');
  const reworded = first.replace('"title":""', '"title":"a word"');
  assert.deepEqual(told(await verify(t, { [one]: first }, '', cache)), []);
  assert.deepEqual(told(await verify(t, { [two]: reworded }, '', cache)), []);
  const lost = { [one]: searched('/issues/1/', 'two') };
  assert.deepEqual(told(await verify(t, lost, '', cache)), told(await verify(t, lost)));
  assert.equal(told(await verify(t, lost, '', cache)).length, 1);
});

test('a text that changes in a feed and on its page changes nothing that is verified', async (t) => {
  const cache = scratchFolder(t);
  const first = await verify(t, withFeed, '', cache);
  const changed = feed(entry.replace('&gt;x&lt;', '&gt;another word&lt;'));
  const again = await verify(t, { ...withFeed, 'atom.xml': changed }, '', cache);
  assert.equal(JSON.stringify(again), JSON.stringify(first));
  const lost = feed(entry.replace('/issues/1/#one', '/issues/1/#two'));
  assert.deepEqual(told(await verify(t, { ...withFeed, 'atom.xml': lost }, '', cache)), [
    `atom.xml: ${english('site-link.fragment', { path: '/issues/1/', fragment: 'two' })}`,
  ]);
});

for (const [name, files, messages] of faults)
  test(`finds ${name}`, async (t) => {
    const found = told(await verify(t, files));
    assert.equal(found.length, messages.length, found.join('\n'));
    for (const [index, message] of messages.entries())
      assert.ok(
        message.endsWith(': ') || message.endsWith('1:')
          ? found[index]?.startsWith(message)
          : found[index] === message,
        found[index],
      );
  });

test('a compressed file of the search index is not read', async (t) => {
  assert.deepEqual(told(await verify(t, { 'search-index/kept/issues/zh-1.AAAAAA.json.br': '\u0001' })), []);
});

const leaks: [name: string, files: Record<string, string | Buffer>, message: RegExp][] = [
  [
    'the plain part of a title',
    { 'index.html': page('/', { body: '草稿的说明谁也不能看到。' }) },
    /No\. 2, which is a draft/,
  ],
  [
    'the address of a draft in data',
    { 'data/x.json': '["/issues/2/"]' },
    /x\.json.*No\. 2.*“"\/issues\/2\/”/,
  ],
  [
    'a scheduled title in a feed',
    { 'atom.xml': feed(`${entry}<title>排在以后的一期的标题</title>`) },
    /atom\.xml.*No\. 3, which is scheduled/,
  ],
  ['a share image', { 'issues/3/share.png': 'png' }, /issues\/3\/share\.png.*No\. 3/],
  ['a QR code', { 'en/issues/3/qr.svg': '<svg/>' }, /issues\/3\/qr\.svg.*No\. 3/],
  [
    'a scheduled translation',
    { 'llms.txt': 'A translation that waits its turn' },
    /the translation of No\. 1, which is scheduled/,
  ],
  [
    'a draft in the search index',
    { 'search-index/kept/issues/zh-1.AAAAAA.json': searched('/issues/2/', '') },
    /zh-1\.AAAAAA\.json.*No\. 2/,
  ],
];

/** What a verification says of unpublished issues that files give away. */
async function givenAway(t: TestContext, files: Record<string, string | Buffer>): Promise<string[]> {
  const { problems, ...rest } = await verify(t, files);
  return told({ ...rest, problems: problems.filter(({ code }) => code === 'site-secret') });
}

for (const [name, files, message] of leaks)
  test(`finds ${name}`, async (t) => {
    const found = await givenAway(t, files);
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0] ?? '', message);
  });

test('leaves alone a few words of a draft’s title, and the same path on another site', async (t) => {
  const body = '草稿标题 <a href="https://elsewhere.example/issues/2/">2</a>';
  assert.deepEqual(await givenAway(t, { 'index.html': page('/', { body }) }), []);
});

test('looks again at files that did not change when something is unpublished', async (t) => {
  const cache = scratchFolder(t);
  const before = await verify(t, {}, '', cache);
  assert.deepEqual(told(before), []);
  const draft = records.originals[0];
  assert.ok(draft);
  draft.data.draft = true;
  t.after(() => (draft.data.draft = false));
  const found = told(await verify(t, {}, '', cache));
  assert.ok(
    found.some((line) => line.startsWith('issues/1/index.html: ') && line.includes('No. 1')),
    found.join('\n'),
  );
});

test('tells the file of the content that a page is made of', async (t) => {
  const { problems } = await verify(t, {
    'issues/1/index.html': page('/issues/1/', { body: '<a id="one" href="/x/"></a>' }),
  });
  assert.deepEqual(
    problems.map(({ related }) => related?.file),
    ['issues/1/zh.mdx'],
  );
});

test('remembers what is wrong with a file that did not change, and forgets what was fixed', async (t) => {
  const cache = scratchFolder(t);
  const broken = { 'index.html': page('/', { body: '<a href="/x/">x</a>' }) };
  const from = scratchFolder(t);
  const content = finished([]);
  const run = (files: Record<string, string | Buffer>) => {
    writeFiles(from, files);
    const pictures = new PictureStore(new Store(scratchFolder(t)), scratchFolder(t), 'tests');
    return verifySite(
      { cache, content: '', out: '' },
      { files: listFolder(from), content, pictures, site },
    ).then(told);
  };
  const message = [`index.html: ${english('links-resolve', { path: '/x/' })}`];
  assert.deepEqual(await run({ ...sound, ...broken }), message);
  assert.deepEqual(await run({}), message);
  assert.deepEqual(await run({ 'index.html': sound['index.html'] }), []);
  // A file whose size and moment are the same is not read again.
  const index = path.join(from, 'index.html');
  utimesSync(index, 1, 1);
  assert.deepEqual(await run({}), []);
  writeFiles(from, { 'index.html': sound['index.html'].replace('/issues/1/#one', '/issues/9/#one') });
  utimesSync(index, 1, 1);
  assert.deepEqual(await run({}), []);
  rmSync(path.join(from, 'issues/1/share.png'));
  assert.deepEqual(await run({}), [
    `issues/1/index.html: ${english('links-resolve', { path: '/issues/1/share.png' })}`,
  ]);
});

test('the files of pictures that the site names are added, and no others', async (t) => {
  const [from, content, store] = [
    scratchFolder(t),
    scratchFolder(t),
    new PictureStore(new Store(scratchFolder(t)), scratchFolder(t), 'tests'),
  ];
  const file = path.join(content, 'a.png');
  writeFiles(content, { 'a.png': await board(50, 40).png().toBuffer() });
  const picture = (await store.inspect([{ path: file, stamp: '' }])).get(file);
  assert.ok(picture && 'picture' in picture);
  const { digest } = picture.picture;
  writeFiles(from, {
    ...sound,
    'index.html': page('/', {
      head: `<meta property="og:image" content="${origin}/pictures/${digest}-card.jpg">`,
      body: `<img src="/pictures/${digest}-50.jpg" srcset="/pictures/${digest}-40.avif 40w">`,
    }),
    'feed.json': JSON.stringify({ items: [], icon: `${origin}/pictures/${digest}-30.png` }),
  });
  const files = listFolder(from);
  const verified = await verifySite(
    { cache: scratchFolder(t), content, out: '' },
    { files, content: finished([]), pictures: store, site },
  );
  assert.deepEqual(told(verified), []);
  const names = [...files.keys()].filter((name) => name.startsWith('pictures/')).sort();
  assert.deepEqual(
    names,
    ['30.png', '40.avif', '50.jpg', 'card.jpg'].map((end) => `pictures/${digest}-${end}`),
  );
});

test('a file of a picture that cannot be made is missing', async (t) => {
  const body = '<img src="/pictures/0123456789abcdef-50.jpg">';
  assert.deepEqual(told(await verify(t, { 'index.html': page('/', { body }) })), [
    `index.html: ${english('links-resolve', { path: '/pictures/0123456789abcdef-50.jpg' })}`,
  ]);
});

test('a card of a link that cannot be made is missing', async (t) => {
  const head = `<meta property="og:image" content="${origin}/pictures/0123456789abcdef-card.jpg">`;
  assert.deepEqual(told(await verify(t, { 'index.html': page('/', { head }) })), [
    `index.html: ${english('links-resolve', { path: '/pictures/0123456789abcdef-card.jpg' })}`,
  ]);
});

test('whatever a picture carries besides its pixels is told', async (t) => {
  const files = {
    'a.jpg': await phonePhotograph(),
    'b.png': await board(9, 9).withIccProfile('p3').png().toBuffer(),
    'c.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>1</script></svg>',
    'd.webp': 'no picture',
    'e.avif': await board(9, 9).avif().toBuffer(),
  };
  assert.deepEqual(told(await verify(t, files)), [
    `a.jpg: ${english('picture.carries', { what: 'EXIF' })}`,
    `a.jpg: ${english('picture.carries', { what: say('picture.block.icc') })}`,
    `b.png: ${english('picture.carries', { what: say('picture.block.icc') })}`,
    `c.svg: ${english('picture.drawing-is', { fault: say('picture-script', { what: '<script>' }) })}`,
    `d.webp: ${english('picture.unreadable')}`,
  ]);
});

test('tells which addresses last, and the ids that feeds give to them', async (t) => {
  const { addresses } = await verify(t, {
    'atom.xml': feed(entry),
    '_astro/a.js': '',
    '404.html': page('/'),
  });
  assert.deepEqual(
    addresses.map(({ path, id }) => `${path} ${id ?? '–'}`),
    [
      '/atom.xml tag:column.test:feed',
      '/ –',
      '/issues/1/ tag:column.test:1',
      '/issues/1/share.png –',
      '/sitemap-0.xml –',
    ],
  );
});

test('refuses to lose a recorded address or an id, and says what to do', async (t) => {
  const published = '/issues/1/ tag:column.test:1\n/issues/5/\n/atom.xml tag:column.test:old\n';
  const { lost, unrecorded } = await verify(t, { 'atom.xml': feed(entry) }, published);
  assert.deepEqual(
    toldInEnglish(lost).map(({ file, line, message }) => `${file}:${line} ${message}`),
    [
      `published.txt:2 ${english('address-lost', { path: '/issues/5/' })}`,
      `published.txt:3 ${english('feed-id-lost', { path: '/atom.xml', id: 'tag:column.test:old', now: ['tag:column.test:feed'] })}`,
    ],
  );
  assert.match(inEnglish(lost[0]?.help ?? ''), /redirects\.yaml: - \{from: \/issues\/5\/, to: \/\}/);
  assert.equal(unrecorded, 3);
});
