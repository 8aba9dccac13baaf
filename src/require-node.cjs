// Loaded before every npm script, by any Node: what keeps the project from running at all is told in one sentence, and
// what was compiled before is not compiled again.
'use strict';

var path = require('path');
var modules = require('module');

var root = path.resolve(__dirname, '..');
var pinned = parseInt(require('../package.json').dependencies.node, 10);

function refuse(words) {
  console.error(words);
  process.exit(1);
}

// Node writes what an import of "#room/file.ts" names in the place of each * of a path, and takes \ for a slash.
if (path.sep === '/' && /[*\\]/.test(root)) {
  refuse(
    'Node cannot load the project from “' + root + '”: move it to a folder without * and \\ in its path.',
  );
} else if (parseInt(process.versions.node, 10) < pinned) {
  refuse(
    'The project runs on the Node ' +
      pinned +
      ' that npm ci brings, and this is Node ' +
      process.versions.node +
      ': run “npm rebuild node”, since an install with --ignore-scripts leaves it out, or put Node ' +
      pinned +
      ' or newer first on the PATH.',
  );
} else {
  // Half of what a short command takes is compiling modules, which are the same each time.
  modules.enableCompileCache(path.join(root, 'node_modules/.cache/industry-observer/modules'));
  require('./strip-types.mjs');
  require('./find-column.mjs');
}
