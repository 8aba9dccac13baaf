import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'playwright/test';
import { visit } from 'unist-util-visit';
import { readSite } from '#content/site-origin.ts';
import { columnFolder } from './site.ts';

const { origin } = readSite(process.env);

/** Every page of a site as a tree, with its path. */
function* pagesOf(folder: string): Generator<{ name: string; elements: Element[] }> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.html')) continue;
    const file = path.join(entry.parentPath, entry.name);
    const elements: Element[] = [];
    visit(fromHtml(readFileSync(file, 'utf8')), 'element', (element) => void elements.push(element));
    yield { name: path.relative(folder, file), elements };
  }
}

const policyOf = (elements: readonly Element[]): string =>
  elements
    .filter(({ properties }) => properties.httpEquiv?.toString() === 'Content-Security-Policy')
    .map(({ properties }) => String(properties.content))
    .join(', ');

const directive = (policy: string, name: string): string[] =>
  (policy.split('; ').find((each) => each.startsWith(`${name} `)) ?? '').split(' ').slice(1);

for (const [site, folder] of [
  ['the column', columnFolder],
  ['the fixture', process.env['FIXTURE_DIR'] ?? ''],
] as const)
  test(`no page of ${site} allows what is inline, has any that is not named, or hands its window on`, () => {
    const header = readFileSync(path.join(folder, '_headers'), 'utf8');
    const hosts = /Content-Security-Policy: (.*)/.exec(header)?.[1] ?? '';
    expect(hosts).not.toMatch(/unsafe-inline|unsafe-hashes|'unsafe-eval'/);
    const findings: string[] = [];
    let [pages, links] = [0, 0];
    for (const { name, elements } of pagesOf(folder)) {
      pages += 1;
      const policy = policyOf(elements);
      if (!policy || /unsafe|\*|data:|https?:/.test(policy))
        findings.push(`${name}: ${policy || 'no policy'}`);
      const scripts = directive(policy, 'script-src').filter((source) => source.startsWith("'sha256-"));
      const unknown = scripts.filter((source) => !directive(hosts, 'script-src').includes(source));
      if (unknown.length > 0) findings.push(`${name}: the hosts stop ${unknown.join(' ')}`);
      for (const { tagName, properties } of elements) {
        const inline = Object.keys(properties).filter((each) => /^(?:style|on[A-Z].*)$/.test(each));
        if (inline.length > 0) findings.push(`${name}: <${tagName}> has ${inline.join(' ')}`);
        const target = tagName === 'a' ? new URL(String(properties.href), origin) : undefined;
        const leaves = /^https?:$/.test(target?.protocol ?? '') && target?.origin !== origin;
        // What opens in the same window has none that it could reach back to.
        if (properties.target !== undefined) findings.push(`${name}: <${tagName}> opens another window`);
        if (leaves) links += 1;
      }
    }
    expect(pages).toBeGreaterThan(20);
    expect(links).toBeGreaterThan(20);
    expect(findings).toEqual([]);
  });
