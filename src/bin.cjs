#!/usr/bin/env node
// `npx industry-observer …`: runs the program on the Node it needs, which may be newer than the one that starts it.
'use strict';

var spawn = require('child_process').spawn;
var path = require('path');

var needed = parseInt(require('../package.json').dependencies.node, 10);

/** The Node that is installed with the program, unless this one will do. */
function findNode() {
  if (parseInt(process.versions.node, 10) >= needed) return process.execPath;
  try {
    return path.join(path.dirname(require.resolve('node/package.json')), 'bin', 'node');
  } catch (error) {
    // What is wrong with this Node is told by the program.
    return process.execPath;
  }
}

var preload = path.join(__dirname, 'require-node.cjs');
var program = [path.join(__dirname, 'cli.ts')].concat(process.argv.slice(2));
var child = spawn(findNode(), ['--disable-warning=ExperimentalWarning', '-r', preload].concat(program), {
  stdio: 'inherit',
});

['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(function (signal) {
  process.on(signal, function () {
    child.kill(signal);
  });
});
child.on('error', function (error) {
  console.error(error.message);
  process.exitCode = 1;
});
child.on('exit', function (code, signal) {
  if (signal) process.removeAllListeners(signal);
  if (signal) process.kill(process.pid, signal);
  else process.exitCode = code;
});
