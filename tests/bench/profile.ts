import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Contestant } from './contestant.ts';

/** What V8 writes with `--cpu-prof` (chromedevtools.github.io/devtools-protocol/tot/Profiler). */
interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}

/** The module of ours, chunk of the built pages or package on whose behalf a sample was taken. */
function ownerOf(url: string): string | undefined {
  return /(?:src\/[\w-]+\/[\w./-]+|\.prerender\/chunks\/[\w-]+?(?=_[\w-]{8}\.mjs)|node_modules\/(?:@[\w-]+\/)?[\w-]+)/.exec(
    url,
  )?.[0];
}

function secondsByOwner({ nodes, samples, timeDeltas }: Profile): [owner: string, seconds: number][] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const seconds = new Map<string, number>();
  for (const [index, sample] of samples.entries()) {
    let owner: string | undefined;
    for (let id: number | undefined = sample; id !== undefined && !owner; id = parents.get(id))
      owner = ownerOf(byId.get(id)?.callFrame.url ?? '');
    const name = owner ?? byId.get(sample)?.callFrame.functionName ?? '';
    seconds.set(name, (seconds.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1e6);
  }
  return [...seconds].sort(([, a], [, b]) => b - a);
}

/** Builds once more under V8's profiler, and prints on whose behalf the main thread was busy. */
export function printProfile({
  words: [node = '', ...words],
  cwd,
  environment,
}: ReturnType<Contestant['command']>): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'industry-observer-profile-'));
  spawnSync(node, ['--cpu-prof', `--cpu-prof-dir=${folder}`, ...words], {
    ...(cwd && { cwd }),
    env: { ...process.env, ...environment },
  });
  const profiles = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const main = profiles.sort((a, b) => b.length - a.length)[0];
  console.log('\nSeconds of the main thread, with nothing changed:\n');
  for (const [owner, seconds] of secondsByOwner(JSON.parse(main ?? '') as Profile).slice(0, 25))
    console.log(`${seconds.toFixed(2).padStart(7)}  ${owner}`);
  rmSync(folder, { recursive: true, force: true });
}
