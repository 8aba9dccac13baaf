/** A part of the tests that runs in a process of its own. */
export interface Stage {
  name: string;
  /** The script of package.json, with what is handed to it. */
  command: string[];
  /** How many cores it keeps busy. */
  cores: number;
  /** Stages that must have passed before it begins. */
  after?: string[];
}

const build: Stage = { name: 'build', command: ['build'], cores: 1 };

/** What `npm test` runs, in this order: what costs little first. */
export const usualStages: readonly Stage[] = [
  { name: 'types', command: ['test:types'], cores: 1 },
  { name: 'lint', command: ['test:lint'], cores: 1 },
  { name: 'format', command: ['test:format'], cores: 1 },
  { name: 'check', command: ['check'], cores: 1 },
  build,
  { name: 'unit', command: ['test:unit'], cores: 2 },
  // They build with the code that is bundled by then.
  { name: 'hostile', command: ['test:hostile'], cores: 1, after: ['build'] },
  { name: 'fuzz', command: ['fuzz', '--cases', '100'], cores: 1, after: ['build'] },
  { name: 'incremental', command: ['test:incremental'], cores: 1, after: ['build'] },
  { name: 'e2e', command: ['test:e2e'], cores: 2, after: ['build'] },
  { name: 'below', command: ['test:e2e', '--below'], cores: 2, after: ['build'] },
];

/** What `npm run test:all` runs beyond that, the longest first. */
export const longStages: readonly Stage[] = [
  build,
  { name: 'incremental', command: ['test:incremental', '--all'], cores: 1, after: ['build'] },
  { name: 'e2e', command: ['test:e2e', '--all'], cores: 1, after: ['build'] },
  { name: 'unit', command: ['test:unit', '--all'], cores: 1, after: ['build'] },
  { name: 'fuzz', command: ['fuzz', '--cases', '500'], cores: 1, after: ['build'] },
  { name: 'package', command: ['test:package'], cores: 1, after: ['build'] },
  // It installs programs too, and only one can at a time.
  { name: 'browsers', command: ['test:browsers'], cores: 1, after: ['build', 'e2e'] },
];
