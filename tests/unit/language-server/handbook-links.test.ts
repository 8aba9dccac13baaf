import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { codes } from '#diagnostics/codes.ts';
import { handbookLinks } from '#language-server/handbook-links.ts';
import { rules } from '#lint/rules.ts';
import { wordingLanguages } from '#wording/in-words.ts';

/** A line that an address leads to, and whether it stands in the English half of the handbook. */
function lineAt(address: string | undefined): { line: string; isEnglish: boolean } {
  const [file = '', number = ''] = (address ?? '').split('#L');
  const lines = readFileSync(new URL(file), 'utf8').split('\n');
  const isEnglish = lines.indexOf('# The authors’ handbook') < Number(number);
  return { line: lines[Number(number) - 1] ?? '', isEnglish };
}

for (const language of wordingLanguages) {
  test(`each rule leads to its row of the handbook in ${language}`, () => {
    const linkOf = handbookLinks(language);
    for (const { name } of rules) {
      const { line, isEnglish } = lineAt(linkOf(name));
      assert.ok(line.startsWith(`| \`${name}\``), name);
      assert.equal(isEnglish, language === 'en');
    }
  });

  test(`every other code leads to a row, or to the section that has them, in ${language}`, () => {
    const linkOf = handbookLinks(language);
    for (const code of Object.keys(codes)) assert.match(lineAt(linkOf(code)).line, /^## |^\| `/);
  });
}
