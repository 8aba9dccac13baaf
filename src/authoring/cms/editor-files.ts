import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { fileCollections, formCollections, type Column } from '#authoring/cms/collections.ts';
import { cmsConfig, editorOrigins, type Repository } from '#authoring/cms/config.ts';
import { languageTags, siteName } from '#config.ts';
import type { WordingLanguage } from '#wording/in-words.ts';

/** The release of Sveltia CMS that this was tried with. */
export const editorVersion = '0.221.1';

/** Where the packages of the project are looked for. */
function editorFolder(root: string): string {
  return path.join(root, 'node_modules/@sveltia/cms');
}

/** The release of Sveltia CMS that is installed; undefined where none is. */
export function installedVersion(root: string): string | undefined {
  const file = path.join(editorFolder(root), 'package.json');
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/**
 * The files of the editor that browsers load. Its package is made for bundlers: it takes words from JSON, and parts
 * from other packages. Colours for code are left out, since no form shows code.
 */
async function programFiles(root: string): Promise<Map<string, string | Buffer>> {
  const folder = editorFolder(root);
  const bundle = await rolldown({
    input: { editor: path.join(folder, 'npm/index.js') },
    platform: 'browser',
    external: /^@shikijs\//,
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm', chunkFileNames: '[name]-[hash].js' });
  const assets = readdirSync(path.join(folder, 'npm/assets')).filter((name) => !name.endsWith('.map'));
  return new Map<string, string | Buffer>([
    ...output.flatMap((file): [string, string][] =>
      file.type === 'chunk' ? [[`sveltia-cms/${file.fileName}`, file.code]] : [],
    ),
    ...assets.map((name): [string, Buffer] => [
      `sveltia-cms/assets/${name}`,
      readFileSync(path.join(folder, 'npm/assets', name)),
    ]),
    ['sveltia-cms/LICENSE.txt', readFileSync(path.join(folder, 'LICENSE.txt'))],
  ]);
}

/** Lets the page load its own files and talk to the repository, and nothing else. */
function policyOf(repository: Repository): string {
  return [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data: https://*.githubusercontent.com",
    "media-src 'self' blob: data:",
    "frame-src 'self' blob:",
    ["connect-src 'self' blob: data:", ...editorOrigins(repository)].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function pageOf(config: string, repository: Repository, language: WordingLanguage): string {
  return `<!doctype html>
<html lang="${languageTags[language]}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta http-equiv="Content-Security-Policy" content="${policyOf(repository)}" />
    <title>${siteName[language]}</title>
    <link href="${config}" type="application/yaml" rel="cms-config-url" />
    <script type="module" src="start.js"></script>
  </head>
  <body></body>
</html>
`;
}

const start = `import { init } from './sveltia-cms/editor.js';

init();
`;

/** What an editorial office puts on a host, by paths: the editor and what it is told of the column. */
export async function editorFiles(
  root: string,
  repository: Repository,
  column: Column,
): Promise<Map<string, string | Buffer>> {
  const { content, language } = column;
  const comment = '# Made by npm run cms; not edited.\n';
  const configOf = (collections: ReturnType<typeof formCollections>): string =>
    comment + cmsConfig(repository, content, collections);
  return new Map<string, string | Buffer>([
    ...(await programFiles(root)),
    ['config.yml', configOf(formCollections(column))],
    ['text.yml', configOf(fileCollections(column))],
    ['index.html', pageOf('config.yml', repository, language)],
    ['text.html', pageOf('text.yml', repository, language)],
    ['start.js', start],
  ]);
}
