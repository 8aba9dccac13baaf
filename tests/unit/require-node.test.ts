import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';

const root = path.resolve(import.meta.dirname, '../..');
const guard = 'src/require-node.cjs';
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};

/** Runs the guard as a Node of some version would; gives what it prints and its exit code. */
function runAs(
  version: string,
  folder = path.dirname(path.join(root, guard)),
): { printed: string[]; code: number | undefined } {
  const printed: string[] = [];
  let code: number | undefined;
  runInNewContext(readFileSync(path.join(root, guard), 'utf8'), {
    require: createRequire(path.join(root, guard)),
    __dirname: folder,
    console: { error: (line: string) => printed.push(line) },
    process: { versions: { node: version }, exit: (status: number) => (code = status) },
  });
  return { printed, code };
}

test('a Node that cannot run the project is told of in one sentence, with what to do', () => {
  for (const version of ['18.20.8', '20.20.2', '22.12.0', '23.11.1']) {
    const { printed, code } = runAs(version);
    assert.equal(code, 1, version);
    assert.equal(printed.length, 1);
    assert.match(
      printed[0] ?? '',
      new RegExp(`^[^\\n]*this is Node ${version}: run “npm rebuild node”[^\\n]*\\.$`),
    );
  }
});

test('the Node that the project pins, and newer ones, pass in disable', () => {
  for (const version of [manifest.dependencies['node'] ?? '', process.versions.node, '26.0.0'])
    assert.deepEqual(runAs(version), { printed: [], code: undefined }, version);
});

test('a folder that Node cannot load from is told of in one sentence', () => {
  for (const folder of ['/srv/a*b/src/authoring', '/srv/a\\b/src/authoring']) {
    const { printed, code } = runAs(process.versions.node, folder);
    assert.equal(code, 1);
    assert.match(
      printed.join(),
      /^Node cannot load the project from “[^\n]+”: move it to a folder [^\n]+\.$/,
    );
  }
});

test('every npm script asks for the right Node first', () => {
  for (const [name, script] of Object.entries(manifest.scripts))
    for (const step of script.split(' && '))
      assert.ok(step.startsWith(`node -r ./${guard} `), `${name}: ${step}`);
});

/** An older Node of this machine, where it has one. */
function olderNode(): string | undefined {
  const { stdout } = spawnSync('which', ['-a', 'node'], { encoding: 'utf8' });
  return (stdout ?? '').split('\n').find((program) => {
    if (program === '') return false;
    const version = execFileSync(program, ['--version'], { encoding: 'utf8' });
    return Number(/^v(\d+)/.exec(version)?.[1]) < 22;
  });
}

test('an older Node of this machine says it, and no stack', { skip: !olderNode() }, () => {
  const script = (manifest.scripts['check'] ?? '').split(' ').slice(1);
  const { status, stdout, stderr } = spawnSync(olderNode() ?? '', script, { cwd: root, encoding: 'utf8' });
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /^[^\n]+run “npm rebuild node”[^\n]+\n$/);
});
