import assert from 'node:assert/strict';
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { findBrowser } from '../e2e/browser.ts';
import { scratchFolder } from './content/content-copy.ts';

test('a CHROMIUM_PATH that leads to no Chromium is told, and none is taken instead', async (t) => {
  const before = process.env['CHROMIUM_PATH'];
  t.after(() => {
    if (before === undefined) delete process.env['CHROMIUM_PATH'];
    else process.env['CHROMIUM_PATH'] = before;
  });
  const program = path.join(scratchFolder(t), 'chromium');
  const told = (why: string) => ({
    name: 'UserError',
    message: `CHROMIUM_PATH is “${program}”, ${why}; it must be the program of a Chromium on this machine.`,
  });
  process.env['CHROMIUM_PATH'] = program;
  await assert.rejects(findBrowser(), told('which is not there'));
  writeFileSync(program, '#!/bin/sh\nexit 1\n');
  chmodSync(program, 0o755);
  await assert.rejects(findBrowser(), told('which does not start'));
});
