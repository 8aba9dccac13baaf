import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from './engine.ts';

/** A limit for what hangs, never for what is slow. */
const patience = 300_000;

/** A script that finds the first element that a selector names and a reader sees, with a text if one is asked for. */
const found = (selector: string, text = ''): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].find((each) =>
    each.getClientRects().length > 0 && each.textContent.includes(${JSON.stringify(text)}))`;

/** Somebody who reads the site in a browser: sees what stands in the window, and uses mouse and keyboard. */
export class Reader {
  readonly engine: Engine;
  readonly #origin: string;

  constructor(engine: Engine, origin: string) {
    this.engine = engine;
    this.#origin = origin;
  }

  async visit(path: string): Promise<void> {
    await this.engine.open(this.#origin + path);
  }

  /** What an expression is in the page. */
  see<T>(expression: string): Promise<T> {
    return this.engine.evaluate<T>(expression);
  }

  /** Waits until an expression is true in a page, which may be one that is still to load. */
  async until(expression: string): Promise<void> {
    const end = performance.now() + patience;
    for (;;) {
      // Between two pages there is none to ask.
      const answer = await this.see(`Boolean(${expression})`).catch(() => false);
      if (answer === true) return;
      if (performance.now() > end)
        assert.fail(`${this.engine.name}: never true: ${expression}\n${await this.see('location.href')}`);
      await wait(25);
    }
  }

  /** Waits until a page has loaded. */
  async arrives(path: string): Promise<void> {
    await this.until(
      `location.pathname + location.search === ${JSON.stringify(path)} && document.readyState === 'complete'`,
    );
  }

  /** Waits until an element is seen. */
  async sees(selector: string, text?: string): Promise<void> {
    await this.until(found(selector, text));
  }

  /** Clicks in the middle of an element, which nothing may cover. */
  async click(selector: string, text?: string): Promise<void> {
    await this.sees(selector, text);
    const point = await this.see<{ x: number; y: number; covered: string }>(`(() => {
      const element = ${found(selector, text)};
      const box = element.getBoundingClientRect();
      if (box.top < 0 || box.bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getClientRects()[0];
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = document.elementFromPoint(x, y);
      return { x, y, covered: element.contains(hit) || hit?.contains(element) ? '' : String(hit?.outerHTML).slice(0, 200) };
    })()`);
    assert.equal(point.covered, '', `${selector} is covered`);
    await this.engine.click(point.x, point.y);
  }

  /** Writes a text into a field. */
  async write(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.engine.type(text);
    await this.until(`${found(selector)}.value === ${JSON.stringify(text)}`);
  }

  /** Chooses from a list of choices, which no driver opens in the same way. */
  async choose(selector: string, value: string): Promise<void> {
    await this.see(`(() => {
      const list = ${found(selector)};
      list.value = ${JSON.stringify(value)};
      list.dispatchEvent(new Event('input', { bubbles: true }));
      list.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  }

  /** The boxes of an element, in CSS pixels of the window. */
  box(selector: string): Promise<{ left: number; right: number; top: number; bottom: number }> {
    return this.see(`${found(selector)}.getBoundingClientRect().toJSON()`);
  }
}
