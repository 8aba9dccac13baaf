import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { chromium, type Locator, type Page } from 'playwright';
import { editorFiles } from '#authoring/cms/editor-files.ts';
import { heldBack } from '#authoring/cms/content-files.ts';
import { projectRoot } from '#state/project.ts';
import { putFiles } from '#state/write-files.ts';
import { browserArguments, findBrowser } from '../e2e/browser.ts';
import { scratchFolder } from '../unit/content/content-copy.ts';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.yml': 'application/yaml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Serves the folder of the editor, as any host of files would. */
async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname);
    const isThere = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
    response.writeHead(isThere ? 200 : 404, { 'content-type': types[path.extname(file)] ?? 'text/plain' });
    response.end(isThere ? readFileSync(file) : '');
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return server;
}

/** Runs in the page: puts files into the browser’s own file system, which the editor opens as if it were picked. */
async function fillFolder(files: Record<string, string>): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.getDirectoryHandle('.git', { create: true });
  for (const [file, bytes] of Object.entries(files)) {
    const names = file.split('/');
    let folder = root;
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
    const handle = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
    const stream = await handle.createWritable();
    await stream.write(Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)));
    await stream.close();
  }
}

/** Runs in the page: what that file system holds now. */
async function readFolder(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const read = async (folder: FileSystemDirectoryHandle, before: string): Promise<void> => {
    for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>) {
      if (name === '.git') continue;
      if (handle.kind === 'directory') await read(handle as FileSystemDirectoryHandle, `${before}${name}/`);
      else {
        const bytes = new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer());
        files[before + name] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      }
    }
  };
  await read(await navigator.storage.getDirectory(), '');
  return files;
}

/** An editor at work in the browser on a folder of content. */
export class Office {
  readonly page: Page;
  readonly #content: string;
  readonly #elsewhere: string[] = [];

  private constructor(page: Page, content: string) {
    this.page = page;
    this.#content = content;
    page.on('response', (response) => {
      if (/^https?:/.test(response.url()) && new URL(response.url()).hostname !== 'localhost')
        this.#elsewhere.push(response.url());
    });
  }

  /**
   * Opens the editor.
   *
   * @param content a copy of a folder of content; its name must be `content`
   * @param name index.html for forms, text.html for whole files
   */
  static async open(t: TestContext, content: string, name: 'index.html' | 'text.html'): Promise<Office> {
    const folder = scratchFolder(t);
    const repository = {
      backend: 'github',
      repo: undefined,
      branch: undefined,
      api: undefined,
      signIn: undefined,
    } as const;
    putFiles(
      folder,
      await editorFiles(projectRoot(), repository, {
        content: 'content',
        language: 'en',
        heldBack: heldBack(content),
      }),
    );
    const server = await serve(folder);
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
    t.after(async () => {
      await browser.close();
      server.close();
    });
    const page = await browser.newPage({ locale: 'en', viewport: { width: 1440, height: 1000 } });
    page.setDefaultTimeout(15_000);
    const office = new Office(page, content);
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    await page.addInitScript(() => {
      Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    });
    await page.goto(`${origin}/start.js`);
    await page.evaluate(fillFolder, office.#filesOnDisk());
    await page.goto(`${origin}/${name}`);
    await page.getByRole('button', { name: 'Work with Local Repository' }).click();
    await page.getByRole('grid').or(page.getByRole('table')).first().waitFor();
    return office;
  }

  #filesOnDisk(): Record<string, string> {
    const names = readdirSync(this.#content, { recursive: true, encoding: 'utf8' });
    return Object.fromEntries(
      names
        .filter((name) => statSync(path.join(this.#content, name)).isFile())
        .map((name) => [
          `content/${name.split(path.sep).join('/')}`,
          readFileSync(path.join(this.#content, name)).toString('base64'),
        ]),
    );
  }

  /** Opens the form of an entry, by what the list of its collection shows of it. */
  async edit(collection: string, shown: string): Promise<void> {
    await this.#go(`/collections/${collection}`);
    await this.page.getByRole('row').filter({ hasText: shown }).first().click();
    await this.page.locator('[data-key-path]').first().waitFor();
  }

  /** What the list of a collection shows. */
  async list(collection: string): Promise<string[]> {
    await this.#go(`/collections/${collection}`);
    await this.page.getByRole('row').first().waitFor();
    return this.page.getByRole('row').allInnerTexts();
  }

  /** Opens the form of a new entry. */
  async create(collection: string, slug: string): Promise<void> {
    await this.#go(`/collections/${collection}/new`);
    await this.page.locator('[data-key-path]').first().waitFor();
    await this.page.locator('input[role=textbox]:not([data-key-path] input)').fill(slug);
  }

  async #go(place: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await this.page.waitForTimeout(500);
  }

  /** A field of the form. Fields below the screen are made once it is scrolled to them. */
  async field(keyPath: string): Promise<Locator> {
    const field = this.page.locator(`[data-key-path="${keyPath}"]`);
    for (let tries = 0; tries < 40 && (await field.count()) === 0; tries += 1) {
      await this.page.locator('[data-key-path]').last().scrollIntoViewIfNeeded();
      await this.page.waitForTimeout(50);
    }
    return field;
  }

  async fill(keyPath: string, words: string): Promise<void> {
    const field = await this.field(keyPath);
    await field.locator('input, textarea').first().fill(words);
  }

  /** Presses a button or box of a field, by its words. */
  async press(keyPath: string, role: 'button' | 'checkbox' | 'radio', name: string | RegExp): Promise<void> {
    await (await this.field(keyPath)).getByRole(role, { name }).first().click();
  }

  /** Chooses a picture for a field, from a folder of the machine. */
  async choose(keyPath: string, name: string, buffer: Buffer): Promise<void> {
    await this.press(keyPath, 'button', 'Browse');
    const dialog = this.page.locator('dialog[open]');
    await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer });
    await dialog.getByText(name).waitFor();
    await dialog.getByRole('button', { name: 'Insert' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /**
   * Saves the form, and writes what became of the files to the disk.
   *
   * @throws where the form refuses something
   */
  async save(): Promise<void> {
    const save = this.page.getByRole('button', { name: 'Save', exact: true });
    await save.click();
    const refused = this.page.getByText(/errors?\. Please correct/).first();
    await this.page
      .getByText(/Entry saved/)
      .or(refused)
      .first()
      .waitFor();
    if (await refused.isVisible()) throw new Error(await refused.innerText());
    await save.waitFor({ state: 'hidden' });
    const files = await this.page.evaluate(readFolder);
    putFiles(
      path.dirname(this.#content),
      new Map(Object.entries(files).map(([file, bytes]) => [file, Buffer.from(bytes, 'base64')])),
    );
  }

  /** The answers that came from anywhere but the folder of the editor. */
  get elsewhere(): readonly string[] {
    return this.#elsewhere;
  }
}
