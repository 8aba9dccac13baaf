import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '#state/project.ts';

interface LockedPackage {
  version: string;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: true;
}

interface Manifest {
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(path.join(projectRoot(), file), 'utf8')) as T;
}

const manifest = readJson<Manifest>('package.json');
const lock = readJson<{ packages: Record<string, LockedPackage> }>('package-lock.json');
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');

/** The packages with a script that npm would run at an install; whether it may run, and why. */
const installScripts: Record<string, { runs: boolean; reason: string }> = {
  node: { runs: true, reason: 'puts the Node that the project pins in its place' },
  esbuild: { runs: true, reason: 'checks that the binary of this platform is there and runs' },
  'vnu-jar': {
    runs: false,
    reason: 'would download a Java from elsewhere; the tests take that of the system',
  },
};

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

test('only packages that are named here with a reason have an install script', () => {
  const found = packages.flatMap(([place, { hasInstallScript }]) =>
    hasInstallScript ? [nameOf(place)] : [],
  );
  assert.deepEqual([...new Set(found)].sort(), Object.keys(installScripts).sort());
});

test('package.json tells npm which install scripts may run, and .npmrc to refuse others', () => {
  assert.deepEqual(
    manifest.allowScripts,
    Object.fromEntries(Object.entries(installScripts).map(([name, { runs }]) => [name, runs])),
  );
  const settings = readFileSync(path.join(projectRoot(), '.npmrc'), 'utf8');
  assert.match(settings, /^strict-allow-scripts=true$/m);
});

test('npm says nothing of the Node that installs the project, and still tells errors', () => {
  const settings = readFileSync(path.join(projectRoot(), '.npmrc'), 'utf8');
  assert.match(settings, /^loglevel=error$/m);
});

test('every package comes from the registry of npm, locked by its digest', () => {
  // Where a package is resolved is left out of the lockfile when it is the registry.
  const isLocked = ({ resolved, integrity }: LockedPackage): boolean =>
    (resolved === undefined || resolved.startsWith('https://registry.npmjs.org/')) &&
    (integrity ?? '').startsWith('sha512-');
  const strays = packages.filter(([, locked]) => !isLocked(locked)).map(([place]) => place);
  assert.deepEqual(strays, []);
});

test('every dependency is pinned to one version, the one that is locked', () => {
  const own = { ...manifest.dependencies, ...manifest.devDependencies };
  for (const [name, version] of Object.entries(own))
    assert.equal(lock.packages[`node_modules/${name}`]?.version, version, name);
});
