import { existsSync, globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { works } from '../e2e/browser.ts';
import { findProgram, installPackages, run } from '../e2e/installer.ts';
import { openChromium } from './chromium.ts';
import type { OpenEngine } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

const tools = path.join(import.meta.dirname, 'tools');

/** WebKitGTK's smallest browser, which has no command of its own. */
const miniBrowser = '/usr/lib/*/webkit2gtk-4.*/MiniBrowser';

function findFirefox(): OpenEngine | undefined {
  const command = findProgram('firefox-esr', ['--version'], 'firefox-esr', 'reading the site in Firefox');
  return command ? (options) => openFirefox(command, options) : undefined;
}

function findWebKit(): OpenEngine | undefined {
  const isThere = (): boolean =>
    run('WebKitWebDriver', ['--help']) && run('Xvfb', ['-help']) && globSync(miniBrowser).length > 0;
  if (!isThere()) installPackages({ 'apt-get': ['webkit2gtk-driver', 'xvfb'] });
  const [binary] = globSync(miniBrowser);
  if (binary && isThere()) return (options) => openWebKit(binary, options);
  console.log(
    'Skipped: reading the site in WebKit, which is not installed (Debian: webkit2gtk-driver, xvfb).',
  );
  return undefined;
}

/** Unpacks an old Chromium that npm has installed, once. */
function unpackChromium(version: number): string {
  const packed = path.join(tools, `node_modules/chromium-${version}/bin/chromium.br`);
  const program = path.join(tools, `node_modules/chromium-${version}/bin/chromium`);
  if (existsSync(program) || !existsSync(packed)) return program;
  writeFileSync(`${program}.part`, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
  renameSync(`${program}.part`, program);
  return program;
}

async function findOldChromium(version: number): Promise<OpenEngine | undefined> {
  // The programs stand in the packages, so no script needs to run.
  if (!existsSync(path.join(tools, `node_modules/chromium-${version}`)))
    run('npm', ['install', '--prefix', tools, '--ignore-scripts', '--no-audit', '--no-package-lock'], 40);
  const program = unpackChromium(version);
  if (await works(program)) return (options) => openChromium(program, options);
  console.log(
    `Skipped: reading the site in Chromium ${version}, which npm cannot install or which does not start here.`,
  );
  return undefined;
}

/** The engines of the tests, by the names that they are asked for; each is installed when it is looked for. */
export const engines: Record<string, () => OpenEngine | undefined | Promise<OpenEngine | undefined>> = {
  firefox: findFirefox,
  webkit: findWebKit,
  'chromium-107': () => findOldChromium(107),
  'chromium-116': () => findOldChromium(116),
};
