import boundaries from 'eslint-plugin-boundaries';
import type { Linter } from 'eslint';

/** A room of src/, or a folder of one that has borders of its own. */
export interface Room {
  /** Its folder in src/, or its file. */
  name: string;
  /** Patterns of the packages it may import, beside the rooms above it. */
  packages?: string[];
  /** Rooms above it that it may not import all the same. */
  not?: string[];
}

/** Rooms that read or write files, or start programs: nothing that draws a page imports them. */
const disk = [
  'state',
  'pictures',
  'content',
  'templates',
  'lint',
  'authoring',
  'library',
  'verify',
  'build',
  'preview',
  'desk',
  'language-server',
  'importing',
  'commands',
];

const hast = ['hast', 'hast-util-*', 'hastscript'];
const mdast = [
  'mdast',
  'mdast-util-*',
  'micromark',
  'micromark-extension-*',
  'micromark-util-*',
  'remark-*',
  'unified',
  'unist',
  'unist-util-*',
];

/**
 * The rooms in the order of their imports: a room imports those above it and the packages it names, and nothing else.
 * ESLint holds the code to it, and src/README.md says what belongs where.
 */
export const rooms: Room[] = [
  { name: 'locales' },
  { name: 'column.ts' },
  { name: 'column.config.ts' },
  { name: 'no-column.ts' },
  { name: 'extensions.ts', packages: ['hast'] },
  { name: 'no-extensions.ts' },
  { name: 'config.ts' },
  { name: 'wording' },
  { name: 'diagnostics', packages: ['leven', 'node:fs', 'node:path', 'node:util'] },
  { name: 'schema', packages: ['astro/zod', 'string-width'] },
  { name: 'language', packages: hast },
  { name: 'language/conversion', packages: ['node:module', 'opencc-js'] },
  {
    name: 'markdown',
    packages: [
      ...hast,
      ...mdast,
      'decode-named-character-reference',
      'node:crypto',
      'rehype-*',
      'vfile-message',
    ],
  },
  { name: 'alignment', packages: [...hast, 'diff', 'unist-util-*'] },
  { name: 'domain', packages: ['path-to-regexp'] },
  { name: 'i18n' },
  { name: 'state', packages: ['node:*'] },
  { name: 'share', packages: ['harfbuzzjs', 'node:*', 'sharp', 'subset-font'] },
  { name: 'fonts', packages: ['node:*', 'subset-font'] },
  { name: 'drawings' },
  { name: 'pictures', packages: ['exif-reader', 'node:*', 'saxes', 'sharp'] },
  { name: 'content', packages: ['astro/zod', 'node:*', 'rolldown', 'yaml'] },
  { name: 'exports', packages: [...hast, 'csv-stringify', 'qrcode-generator', 'sitemap'], not: disk },
  { name: 'hosts', packages: ['node:*'] },
  { name: 'templates' },
  { name: 'lint', packages: [...hast, ...mdast, 'node:*', 'yaml'] },
  { name: 'authoring', packages: [...mdast, 'astro/zod', 'node:*', 'rolldown', 'yaml'] },
  { name: 'library', packages: ['node:async_hooks', 'node:crypto'] },
  { name: 'feeds', packages: [...hast, 'feedsmith'], not: disk },
  {
    name: 'channels',
    packages: [...hast, 'nodemailer', 'sharp', 'string-width', 'unist-util-*', 'yaml'],
    not: disk,
  },
  {
    name: 'books',
    packages: [...hast, 'fflate', 'unist-util-*', 'xast', 'xast-util-*', 'xastscript'],
    not: disk,
  },
  { name: 'routes' },
  { name: 'search', packages: ['leven'], not: disk },
  { name: 'search/indexing', packages: [...hast, 'node:*', 'opencc-js'] },
  { name: 'verify', packages: ['csv-parse', 'htmlparser2', 'node:*', 'saxes'] },
  { name: 'build', packages: ['astro', 'htmlparser2', 'node:*', 'rolldown', 'sharp'] },
  { name: 'preview', packages: [...hast, 'astro', 'node:*'] },
  { name: 'desk', packages: [...hast, 'node:crypto', 'node:fs', 'node:http', 'node:path'] },
  {
    name: 'language-server',
    packages: ['node:*', 'vscode-languageserver', 'vscode-languageserver-textdocument'],
  },
  {
    name: 'importing',
    packages: [
      ...hast,
      ...mdast,
      'csv-parse',
      'fflate',
      'feedsmith',
      'htmlparser2',
      'mammoth',
      'node:*',
      'rehype-*',
      'saxes',
      'smol-toml',
      'yaml',
    ],
  },
  { name: 'commands', packages: ['commander', 'node:*'] },
  { name: 'find-column.mjs', packages: ['node:*'] },
  { name: 'strip-types.mjs', packages: ['node:*'] },
  { name: 'require-node.cjs' },
  { name: 'bin.cjs' },
  { name: 'program.ts', packages: ['commander'] },
  { name: 'cli.ts' },
  {
    name: 'collections',
    packages: [...hast, 'astro', 'astro/loaders', 'astro/zod'],
    not: ['commands', 'importing', 'program.ts', 'cli.ts'],
  },
  { name: 'styles' },
  {
    name: 'components',
    packages: ['hast-util-to-html', 'virtual:own-components'],
    not: [...disk, 'program.ts', 'cli.ts', 'collections', 'hosts', 'routes'],
  },
  {
    name: 'layouts',
    packages: ['@fontsource/dm-serif-display'],
    not: [...disk, 'program.ts', 'cli.ts', 'collections', 'routes'],
  },
  { name: 'live.config.ts', packages: ['astro:content'] },
  { name: 'middleware.ts', packages: ['astro', 'astro:middleware'] },
  { name: 'pages', packages: ['astro'], not: [...disk, 'program.ts', 'cli.ts', 'collections', 'hosts'] },
];

const folders = rooms.filter(({ name }) => !/\.[cm]?[jt]s$/.test(name)).map(({ name }) => name);
const files = rooms.filter(({ name }) => /\.[cm]?[jt]s$/.test(name)).map(({ name }) => name);

/** How the rules below speak of some rooms. */
const select = (names: string[]) => [
  { element: { types: { anyOf: folders.filter((name) => names.includes(name)) } } },
  { file: { categories: { anyOf: files.filter((name) => names.includes(name)) } } },
];

const packageOf = (name: string) => {
  // The slash of a scope parts no path.
  const [source, internalPath] = name.startsWith('@') ? [name] : name.split('/', 2);
  return { module: internalPath ? { source, internalPath } : { source } };
};

const policies = rooms.map(({ name, packages = [], not = [] }, index) => {
  const above = rooms.slice(0, index).map((room) => room.name);
  const allowed = above.filter((room) => !not.includes(room));
  return { from: select([name]), allow: { to: [...select(allowed), ...packages.map(packageOf)] } };
});

const byName = { regex: '^\\.', message: 'Name it #room/file.ts.' };
const apart = {
  regex: '^#lint/rules/',
  message: 'Rules stand alone: what two of them need goes to lint/text/.',
};

/** What ESLint is told of the borders, in .ts and .astro alike. */
const betweenRooms: Linter.Config = {
  files: ['src/**/*.ts', 'src/**/*.astro'],
  ignores: ['src/env.d.ts'],
  plugins: { boundaries },
  settings: {
    // It reads the imports of package.json, by which all files of src/ are named.
    'import/resolver': { typescript: {} },
    'boundaries/root-path': import.meta.dirname,
    // A folder within a room stands before that room, which has the rest.
    'boundaries/elements': folders
      .toSorted((a, b) => b.length - a.length)
      .map((type) => ({ type, pattern: `src/${type}`, partialMatch: false })),
    'boundaries/elements-single-match': true,
    'boundaries/files': files.map((category) => ({
      category,
      // What a column sets stands beside src/.
      pattern: category === 'column.config.ts' ? category : `src/${category}`,
      partialMatch: false,
    })),
    // import('…').Type
    'boundaries/additional-dependency-nodes': [
      { selector: 'TSImportType > Literal', name: 'type', kind: 'type' },
    ],
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      { default: 'disallow', checkAllOrigins: true, checkUnknownLocals: true, policies },
    ],
    'no-restricted-imports': ['error', { patterns: [byName] }],
  },
};

/** All that ESLint is told of borders. */
export const borders: Linter.Config[] = [
  betweenRooms,
  {
    files: ['src/lint/rules/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [byName, apart] }] },
  },
];
