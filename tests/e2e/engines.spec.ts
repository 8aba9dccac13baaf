import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import css from '@eslint/css';
import { Linter, type Rule } from 'eslint';
import es from 'eslint-plugin-es-x';
import { expect, test } from 'playwright/test';
import { allPages } from './page-types.ts';

const site = path.resolve(import.meta.dirname, '../../dist');

/** What engines of 2022 may lack, because a page reads as well without it. */
const graceful = {
  allowProperties: [
    // The finer points of setting text: without them it is set as it was before 2023.
    'text-autospace',
    'text-spacing-trim',
    'hanging-punctuation',
    'text-wrap',
    // Known to phones under a name with a prefix, which stands before it.
    'text-size-adjust',
    // Without a curve round corners, of which there are none.
    'outline',
    // On paper alone.
    'break-after',
    'break-before',
    'orphans',
    'widows',
  ],
  // A rule with one of them is dropped whole: what it narrows or colours is shown in full, or as text is.
  allowSelectors: ['has', 'marker'],
  // On paper alone.
  allowAtRules: ['page'],
  // As the size of a column of a grid, known since 2017; Baseline counts from its use as a width.
  allowFunctions: ['fit-content'],
};

const styleRules: Linter.Config = {
  files: ['**/*.css'],
  plugins: { css: css as never },
  language: 'css/css',
  languageOptions: { tolerant: true } as never,
  rules: {
    'css/use-baseline': ['error', { available: 2022, ...graceful }],
    'no-restricted-syntax': [
      'error',
      { selector: 'Rule :matches(Rule, Atrule)', message: 'Nesting is of 2023.' },
    ],
  },
};

const newSyntax = es.configs['flat/restrict-to-es2022'] as Linter.Config;

const scriptRules: Linter.Config[] = [
  // Methods of iterators have the names of those of arrays, which no rule can tell apart in a built script.
  {
    ...newSyntax,
    rules: Object.fromEntries(
      Object.entries(newSyntax.rules ?? {}).filter(([name]) => !name.includes('no-iterator-prototype')),
    ),
  },
  {
    settings: { 'es-x': { aggressive: true } },
    // Safari learnt both after version 15.
    rules: { 'es-x/no-regexp-lookbehind-assertions': 'error', 'es-x/no-class-static-block': 'error' },
  },
];

function faultsOf(text: string, rules: Linter.Config | Linter.Config[], name: string): string[] {
  return new Linter()
    .verify(text, rules, { filename: name })
    .map(({ message, line, column }) => `${name}:${line}:${column} ${message}`);
}

/** The style sheets that a script brings with it, which it has as texts. */
function sheetsIn(script: string): string[] {
  const sheets: string[] = [];
  const keep = (text: unknown): void => {
    if (/\}[^{}]+\{[^{}]+:[^{}]+\}/.test(String(text))) sheets.push(String(text));
  };
  const rule: Rule.RuleModule = {
    create: () => ({
      Literal: ({ value }) => keep(value),
      TemplateElement: ({ value }) => keep(value.cooked),
    }),
  };
  new Linter().verify(script, {
    plugins: { own: { rules: { sheets: rule } } },
    rules: { 'own/sheets': 'error' },
  });
  return sheets;
}

const folder = path.join(site, '_astro');

/** Every script that is a file, by its name. */
const scripts = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
);

/** The pages of every kind, and the one script that stands in them. */
const pages = allPages
  .map((each) => (each.endsWith('.html') ? each : `${each}index.html`))
  .map((file) => readFileSync(path.join(site, file), 'utf8'));

test('no style asks for more than browsers of 2022 know', () => {
  const inPages = pages.flatMap((html) =>
    Array.from(html.matchAll(/<style[^>]*>([^]*?)<\/style>/g), ([, style = '']) => style),
  );
  expect(inPages.length).toBeGreaterThanOrEqual(pages.length);
  const inScripts = [...scripts.values()].flatMap(sheetsIn);
  expect(inScripts.join()).toContain('.note-card');
  const ofFeeds = readFileSync(path.join(site, 'feed.css'), 'utf8');
  const faults = [...new Set([...inPages, ...inScripts, ofFeeds])].flatMap((style) =>
    faultsOf(style, styleRules, 'page.css'),
  );
  expect([...new Set(faults.map((each) => each.replace(/^\S+ /, '')))]).toEqual([]);
});

test('no script asks for more than browsers of 2022 know', () => {
  expect(scripts.size).toBeGreaterThan(3);
  const inline = new Set(
    pages.flatMap((html) =>
      Array.from(html.matchAll(/<script>([^]*?)<\/script>/g), ([, script = '']) => script),
    ),
  );
  expect(inline.size).toBeGreaterThan(0);
  const named = [
    ...scripts,
    ...Array.from(inline, (script, index) => [`inline-${index}.js`, script] as const),
  ];
  expect(named.flatMap(([name, script]) => faultsOf(script, scriptRules, name))).toEqual([]);
});

for (const style of [
  'a{color:light-dark(red,blue)}',
  'a{& b{color:red}}',
  'a{b{color:red}}',
  'a{.b &{color:red}}',
  'a{@media print{color:red}}',
])
  test(`a style that asks for more is told: ${style}`, () => {
    expect(faultsOf(style, styleRules, 'new.css')).not.toEqual([]);
  });

for (const script of [
  'Map.groupBy([], String)',
  '[2, 1].toSorted()',
  '[1].findLast(Boolean)',
  'class A { static {} }',
  '/(?<=a)b/',
])
  test(`a script that asks for more is told: ${script}`, () => {
    expect(faultsOf(script, scriptRules, 'new.js')).not.toEqual([]);
  });
