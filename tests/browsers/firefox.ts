import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Index } from 'selenium-webdriver/bidi/index.js';
import { keys, type Engine, type EngineOptions } from './engine.ts';

/** Its types name the class; the module is the class. */
const { default: Connection } = (await import('selenium-webdriver/bidi/index.js')) as unknown as {
  default: typeof Index;
};

/** The settings of a reader whose system is dark, or has no bar that takes room from the page. */
const settings = ({ scheme }: EngineOptions): Record<string, unknown> => ({
  'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
  'ui.useOverlayScrollbars': 1,
  'ui.prefersReducedMotion': 1,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
});

/** What a key or a letter does when it is pressed. */
const stroke = (value: string) => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];

/** Opens the system's Firefox and speaks WebDriver BiDi with it: https://w3c.github.io/webdriver-bidi/ */
export async function openFirefox(command: string, options: EngineOptions): Promise<Engine> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'industry-observer-firefox-'));
  const lines = Object.entries(settings(options)).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join(''));
  const words = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const browser = spawn(command, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    browser.stderr.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const [, found] = /listening on (ws:\S+)/.exec(printed) ?? [];
      if (found) resolve(found);
    });
    browser.once('error', reject);
    browser.once('exit', () => reject(new Error(`Firefox does not start: ${printed}`)));
  });

  const connection = new Connection(`${address}/session`);
  await connection.waitForConnection();
  const send = async (method: string, params: object): Promise<Record<string, unknown>> => {
    const answer = (await connection.send({ method, params })) as Record<string, unknown>;
    if (answer['type'] !== 'success') throw new Error(`${method}: ${JSON.stringify(answer)}`);
    return answer['result'] as Record<string, unknown>;
  };
  const { capabilities } = (await send('session.new', { capabilities: {} })) as {
    capabilities: { browserVersion: string };
  };
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = contexts[0]?.context;
  await send('session.subscribe', { events: ['browsingContext.load'] });
  const loaded = new Set<unknown>();
  connection.on('browsingContext.load', ({ navigation }: { navigation: unknown }) => loaded.add(navigation));
  const act = (source: object): Promise<unknown> =>
    send('input.performActions', { context, actions: [source] });

  return {
    name: `Firefox ${capabilities.browserVersion}`,
    async open(url) {
      // An answer may take half a minute at most, a page longer.
      const { navigation } = await send('browsingContext.navigate', { context, url, wait: 'none' });
      while (!loaded.has(navigation)) await once(connection, 'browsingContext.load');
    },
    async resize(width, height) {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async evaluate<T>(expression: string) {
      const answer = (await send('script.evaluate', {
        target: { context },
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        awaitPromise: true,
      })) as { type: string; result: { value?: string }; exceptionDetails?: { text: string } };
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
      return (answer.result.value === undefined ? undefined : JSON.parse(answer.result.value)) as T;
    },
    async click(x, y) {
      const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await act({ type: 'pointer', id: 'mouse', actions: [move, ...press] });
    },
    async type(text) {
      await act({ type: 'key', id: 'keyboard', actions: [...text].flatMap(stroke) });
    },
    async press(key) {
      await act({ type: 'key', id: 'keyboard', actions: stroke(keys[key]) });
    },
    async screenshot() {
      const { data } = (await send('browsingContext.captureScreenshot', { context })) as { data: string };
      return Buffer.from(data, 'base64');
    },
    async close() {
      // Nothing of its profile is kept, so it need not end well, which takes seconds.
      browser.kill('SIGKILL');
      await ended;
      await connection.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
