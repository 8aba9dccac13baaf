// Loaded before every npm script, by any Node: one too old to run TypeScript is told of in one sentence.
'use strict';

var pinned = parseInt(require('../../package.json').devDependencies.node, 10);

if (parseInt(process.versions.node, 10) < pinned) {
  console.error(
    'The project runs on the Node ' +
      pinned +
      ' that npm ci brings, and this is Node ' +
      process.versions.node +
      ': run “npm rebuild node”, since an install with --ignore-scripts leaves it out, or put Node ' +
      pinned +
      ' or newer first on the PATH.',
  );
  process.exit(1);
}
