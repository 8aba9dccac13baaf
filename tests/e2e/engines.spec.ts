import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Linter, type Rule } from 'eslint';
import es from 'eslint-plugin-es-x';
import { expect, test } from 'playwright/test';
import { graceful, ownNames } from '../engines/graceful.ts';
import { lackedInScript } from '../engines/script-features.ts';
import { lackedInStyle } from '../engines/style-features.ts';
import { columnFolder as site } from './site.ts';

const fixture = process.env['FIXTURE_DIR'] ?? site;

const newSyntax = es.configs['flat/restrict-to-es2022'] as Linter.Config;

/** Syntax alone: the names of objects and methods are looked up in MDN's data. */
const syntaxRules: Linter.Config[] = [
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

function faultsOfSyntax(script: string): string[] {
  return new Linter().verify(script, syntaxRules).map(({ message, line }) => `${line}: ${message}`);
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

/** Everything in files with some ending, of the site and of a site with all that the column has not. */
const filesOf = (ending: string): string[] =>
  [site, fixture].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => readFileSync(path.join(folder, name), 'utf8')),
  );

const pages = filesOf('.html');
const inPages = (pattern: RegExp): string[] =>
  pages.flatMap((html) => Array.from(html.matchAll(pattern), ([, text = '']) => text));

const scripts = new Set([...filesOf('.js'), ...inPages(/<script>([^]*?)<\/script>/g)]);
const sheetsOfScripts = [...scripts].flatMap(sheetsIn);
const sheets = new Set([...filesOf('.css'), ...inPages(/<style[^>]*>([^]*?)<\/style>/g), ...sheetsOfScripts]);

const lacked = new Set([
  ...[...sheets].flatMap((sheet) => lackedInStyle(sheet).map(({ name }) => name)),
  ...[...scripts].flatMap((script) => lackedInScript(script).map(({ name }) => name)),
]);

test('no style or script asks for what an oldest engine lacks, but for what a page reads as well without', () => {
  expect(pages.length).toBeGreaterThan(40);
  expect(scripts.size).toBeGreaterThan(4);
  expect(sheets.size).toBeGreaterThan(4);
  expect(sheetsOfScripts.join()).toContain('.note-card');
  expect([...lacked].filter((name) => !(name in graceful) && !ownNames.includes(name))).toEqual([]);
});

test('no reason is kept for what is not asked for', () => {
  expect([...Object.keys(graceful), ...ownNames].filter((name) => !lacked.has(name))).toEqual([]);
});

test('no script has syntax that an oldest engine cannot read', () => {
  expect([...new Set([...scripts].flatMap(faultsOfSyntax))]).toEqual([]);
});

for (const [style, feature] of [
  ['a{color:light-dark(red,blue)}', 'css.types.color.light-dark'],
  ['a{& b{color:red}}', 'css.selectors.nesting'],
  ['a{.b &{color:red}}', 'unreadable: Identifier is expected'],
  ['a{@media print{color:red}}', 'css.selectors.nesting'],
  ['a{b{color:red}}', 'unreadable: Colon is expected'],
  ['a{width:10dvh}', 'css.types.length.viewport_percentage_units_dynamic'],
  ['a{width:10cqw}', 'css.types.length.container_query_length_units'],
  ['a{grid-template-columns:subgrid}', 'css.properties.grid-template-columns.subgrid'],
  ['a{inset:anchor(bottom)}', 'css.properties.inset.anchor'],
  ['a{backdrop-filter:blur(2px)}', 'css.properties.backdrop-filter'],
  ['a:user-invalid{color:red}', 'css.selectors.user-invalid'],
  ['@scope (a){b{color:red}}', 'css.at-rules.scope'],
  ['@media (width>3px){a{color:red}}', 'css.at-rules.media.range_syntax'],
  ['@supports not (text-wrap:wrap){a{text-wrap:wrap}}', 'css.properties.text-wrap'],
] as const)
  test(`a style that asks for more is told: ${style}`, () => {
    expect(lackedInStyle(style).map(({ name }) => name)).toContain(feature);
  });

for (const style of [
  'a{color:red;color:light-dark(red,blue)}',
  '@supports (text-wrap:balance){a{text-wrap:balance}}',
  'a{-webkit-user-select:none;user-select:none}',
  'a{--own:light-dark}',
  '@media (min-width:40rem){a{inset:0;width:min(1em,2ch)}}',
])
  test(`a style that has another way is not told: ${style}`, () => {
    expect(lackedInStyle(style)).toEqual([]);
  });

for (const [script, feature] of [
  ['Map.groupBy([], String)', 'javascript.builtins.Map.groupBy'],
  ['[2, 1].toSorted()', 'javascript.builtins.Array.toSorted'],
  ['[1].findLast(Boolean)', 'javascript.builtins.Array.findLast'],
  ['document.startViewTransition(f)', 'api.Document.startViewTransition'],
  ['new URLPattern({})', 'api.URLPattern'],
  ['requestIdleCallback(f)', 'api.Window.requestIdleCallback'],
  ["card['showPopover']()", 'api.HTMLElement.showPopover'],
] as const)
  test(`a script that asks for more is told: ${script}`, () => {
    expect(lackedInScript(script).map(({ name }) => name)).toContain(feature);
  });

for (const script of ['class A { static {} }', '/(?<=a)b/', '/[a--b]/v'])
  test(`a script with newer syntax is told: ${script}`, () => {
    expect([...faultsOfSyntax(script), ...lackedInScript(script)]).not.toEqual([]);
  });

test('a script of 2022 is not told', () => {
  const script =
    'const { a = 1 } = b ?? {}; a?.at(-1); el.replaceChildren(...Object.entries(c).map(d)); structuredClone(e)';
  expect([...faultsOfSyntax(script), ...lackedInScript(script)]).toEqual([]);
});
