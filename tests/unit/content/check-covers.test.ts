import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { copyContent, originalFile, problemsOf, translationFile } from './content-copy.ts';

const folder = 'issues/005-example-five';
const company = (name: string): string => `name: ${name}\nfounded: 2020\n`;

async function missing(t: Parameters<typeof copyContent>[0], files: Record<string, string>) {
  const problems = await problemsOf(t, copyContent(t, files));
  return problems
    .filter(({ code }) => code === 'missing-glyph')
    .map(({ severity, file, line, column }) => [severity, file, `${line}:${column}`]);
}

test('takes emoji, symbols and rarer ideographs in titles and names', async (t) => {
  const files = {
    [`${folder}/zh.mdx`]: originalFile({
      title: '🚀 𠮷野家的 ① 号机：25 ℃ 起飞 👩‍🚀❤️🇨🇳1️⃣',
      company: 'example-five',
    }),
    [`${folder}/en.mdx`]: translationFile({ title: '🚀 ① takes off at 25 ℃, x̄ ≥ 3 → ∞' }),
    'companies/example-five.yaml': company('陈𬱖与𫓧'),
  };
  assert.deepEqual(await missing(t, files), []);
});

test('warns of what no font has while an issue is a draft, and refuses it once it is none', async (t) => {
  for (const [draft, severity] of [
    ['true', 'warning'],
    ['false', 'error'],
  ] as const) {
    const files = {
      [`${folder}/zh.mdx`]: originalFile({ title: '示例𓀀号', company: 'example-five', draft }),
      [`${folder}/en.mdx`]: translationFile({ title: 'Example 𓂀' }),
      'companies/example-five.yaml': company('示例𪛖号'),
    };
    assert.deepEqual(await missing(t, files), [
      [severity, 'companies/example-five.yaml', '1:9'],
      [severity, `${folder}/en.mdx`, '2:16'],
      [severity, `${folder}/zh.mdx`, '3:10'],
    ]);
  }
});

/** The fonts that a process opens to look for the characters of a title. */
function fontsOpenedFor(title: string): string[] {
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const opened = [];
    const { readFileSync } = fs;
    fs.readFileSync = (file, ...rest) => {
      if (/\\.woff$/.test(String(file))) opened.push(String(file));
      return readFileSync(file, ...rest);
    };
    syncBuiltinESMExports();
    const { facesFor } = await import('#share/faces.ts');
    const { missingCharacters } = await import('#share/line.ts');
    const { shareFonts } = await import('#share/share-fonts.ts');
    missingCharacters(process.argv[1], facesFor('zh', shareFonts()).title);
    console.log(JSON.stringify(opened));
  `;
  const cwd = path.resolve(import.meta.dirname, '../../..');
  const shown = execFileSync(process.execPath, ['--input-type=module', '-e', script, title], { cwd });
  return (JSON.parse(shown.toString()) as string[]).map((file) => path.basename(file));
}

test('unpacks no more than the usual fonts for usual titles, and one more for a rare character', () => {
  const usual = fontsOpenedFor('Groq：先写编译器，再造芯片');
  assert.equal(usual.length, 4);
  const rare = fontsOpenedFor('Groq 🚀 起飞');
  assert.deepEqual(
    rare.filter((file) => !usual.includes(file)),
    ['noto-emoji-emoji-700-normal.woff'],
  );
});
