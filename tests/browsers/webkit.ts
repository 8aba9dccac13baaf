import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder } from 'selenium-webdriver';
import { keys, type Engine, type EngineOptions } from './engine.ts';
import { freePorts } from '../free-ports.ts';

/** Without room of their own, the buttons of its bar let the window be as narrow as a phone. */
const narrowBar = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border: 0; font-size: 1px; }';

/** Starts a screen that nobody sees, tall enough for a whole page. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const words = ['-displayfd', '3', '-screen', '0', '2560x16000x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await new Promise<string>((resolve, reject) => {
    screen.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb does not start.')));
  });
  return { screen, display };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await ended;
}

/** Opens WebKitGTK's browser on a screen of its own, and speaks WebDriver with it. */
export async function openWebKit(binary: string, options: EngineOptions): Promise<Engine> {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'industry-observer-webkit-'));
  mkdirSync(path.join(scratch, 'gtk-3.0'));
  writeFileSync(path.join(scratch, 'gtk-3.0/gtk.css'), narrowBar);
  const { screen, display } = await startScreen();
  const [port] = await freePorts(1);
  const environment = { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: scratch, GDK_BACKEND: 'x11' };
  const server = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: environment });
  const origin = `http://127.0.0.1:${port}`;
  while (server.exitCode === null && !(await fetch(`${origin}/status`).then(Boolean, () => false)))
    await wait(50);
  const words = ['--automation', ...(options.scheme === 'dark' ? ['--dark-mode'] : [])];
  const driver = await new Builder()
    .usingServer(origin)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: words, useOverlayScrollbars: true },
    })
    .build();
  const window = driver.manage().window();
  const inner = () => driver.executeScript<[number, number]>('return [innerWidth, innerHeight]');
  // The bar above the page counts as a part of the window.
  const bar = (await window.getRect()).height - (await inner())[1];

  return {
    name: `WebKitGTK ${(await driver.getCapabilities()).getBrowserVersion()}`,
    open: (url) => driver.get(url),
    async resize(width, height) {
      await window.setRect({ x: 0, y: 0, width, height: height + bar });
      // The page follows its window a moment later.
      while (String(await inner()) !== String([width, height])) await wait(10);
    },
    async evaluate<T>(expression: string) {
      const script = `return (async () => JSON.stringify(await (${expression})))()`;
      const answer = await driver.executeScript<string | null>(script);
      return (answer === null ? undefined : JSON.parse(answer)) as T;
    },
    click: (x, y) =>
      driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), duration: 0 })
        .click()
        .perform(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    press: (key) => driver.actions().sendKeys(keys[key]).perform(),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    async close() {
      await driver.quit();
      await stop(server);
      await stop(screen);
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
