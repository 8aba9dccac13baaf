import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import css from '@eslint/css';
import { Linter } from 'eslint';
import es from 'eslint-plugin-es-x';
import { expect, test } from 'playwright/test';
import { allPages } from './page-types.ts';

const site = path.resolve(import.meta.dirname, '../../dist');

/** What engines of 2022 may lack, because a page reads as well without it. */
const graceful = {
  allowProperties: [
    'text-wrap',
    'text-autospace',
    'text-spacing-trim',
    'hanging-punctuation',
    'text-size-adjust',
    'font-variant-numeric',
    'position-anchor',
    'position-area',
    'position-try',
    'text-emphasis',
    'text-emphasis-position',
    'text-underline-offset',
    'text-decoration-thickness',
    'appearance',
    'clip-path',
    'overflow-anchor',
    'break-after',
    'break-before',
    'outline',
  ],
  // Rules with it narrow what is shown already; the choice of sides is hidden where it is lacking.
  allowSelectors: ['has', 'not', 'marker'],
  allowAtRules: ['layer', 'page'],
  // As a size of a row or column of a grid, known since 2017.
  allowFunctions: ['fit-content'],
  allowMediaConditions: ['scripting'],
};

const styleRules: Linter.Config = {
  plugins: { css: css as never },
  language: 'css/css',
  languageOptions: { tolerant: true } as never,
  rules: { 'css/use-baseline': ['error', { available: 2022, ...graceful }] },
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

const pages = allPages.map((each) => (each.endsWith('.html') ? each : `${each}index.html`));

test('no style asks for more than browsers of 2022 know', () => {
  const seen = new Set<string>();
  for (const page of pages) {
    const html = readFileSync(path.join(site, page), 'utf8');
    for (const [, style = ''] of html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)) seen.add(style);
  }
  expect(seen.size).toBeGreaterThan(5);
  const config = { ...styleRules, files: ['**/*.css'] };
  const faults = Array.from(seen).flatMap((style) => faultsOf(style, config, 'page.css'));
  expect([...new Set(faults.map((each) => each.replace(/^\S+ /, '')))]).toEqual([]);
  expect(faultsOf('a{color:light-dark(red,blue)}', config, 'new.css')).toHaveLength(1);
  expect(faultsOf('a{& b{color:red}}', config, 'nested.css').length).toBeGreaterThan(0);
});

test('no script asks for more than browsers of 2022 know', () => {
  const folder = path.join(site, '_astro');
  const scripts = readdirSync(folder).filter((name) => /^(?!search).*\.js$/i.test(name));
  expect(scripts.length).toBeGreaterThan(3);
  const faults = scripts.flatMap((name) =>
    faultsOf(readFileSync(path.join(folder, name), 'utf8'), scriptRules, name),
  );
  const home = readFileSync(path.join(site, 'index.html'), 'utf8');
  const [, first = ''] = /<script>([^]*?)<\/script>/.exec(home) ?? [];
  expect(first).not.toBe('');
  expect([...faults, ...faultsOf(first, scriptRules, 'head.js')]).toEqual([]);
  expect(faultsOf('Map.groupBy([], String)', scriptRules, 'new.js')).toHaveLength(1);
});
