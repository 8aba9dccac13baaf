import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { Scratch } from './scratch.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Starts the development server; gives its address once it prints it. */
function startServer(scratch: Scratch): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn(process.execPath, ['src/cli.ts', 'dev'], {
    cwd: root,
    env: scratch.environment,
  });
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString().replace(/\u001B\[[\d;]*m/g, '');
      const address = /http:\/\/localhost:\d+/.exec(printed)?.[0];
      if (address) resolve({ server, address });
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', () => reject(new Error(`the development server stopped:\n${printed}`)));
  });
}

test('while an author writes, a saved text shows, an error is told with its place, and a fixed one recovers', async ({
  page,
}) => {
  const scratch = new Scratch();
  const { server, address } = await startServer(scratch);
  try {
    const folder = path.join(
      scratch.content,
      'issues',
      readdirSync(path.join(scratch.content, 'issues'))[0] ?? '',
    );
    const file = path.join(folder, 'zh.mdx');
    const source = readFileSync(file, 'utf8');
    await page.goto(`${address}/issues/1/`);

    writeFileSync(file, `${source}\n\n新写的一段。\n`);
    await expect(page.getByText('新写的一段。')).toBeVisible();

    writeFileSync(file, `${source}\n\n<Profle />\n`);
    const told = page.getByRole('alert');
    await expect(told).toContainText('Did you mean <Profile />?');
    await expect(told).toContainText(`zh.mdx:${source.split('\n').length + 2}:1`);

    writeFileSync(file, `${source}\n\n改好的一段。\n`);
    await expect(page.getByText('改好的一段。')).toBeVisible();
    await expect(told).toHaveCount(0);
  } finally {
    server.kill();
    scratch.remove();
  }
});

test('the desk shows how every issue stands and follows the files', async ({ page }) => {
  const scratch = new Scratch();
  const { server, address } = await startServer(scratch);
  try {
    await page.goto(`${address}/desk/`);
    await expect(page.getByRole('heading', { name: 'In work' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Scheduled' })).toBeVisible();
    await expect(
      page
        .getByRole('row')
        .filter({ hasText: '示例二号' })
        .or(page.getByRole('row').filter({ hasText: 'Example Two' })),
    ).toContainText('behind');
    const file = path.join(scratch.content, 'issues/003-example-three/zh.mdx');
    const source = readFileSync(file, 'utf8');
    writeFileSync(file, `${source}\n\n公司在2024 年,说了一句话.\n`);
    const finding = page
      .getByRole('listitem')
      .filter({ hasText: 'half-width punctuation stands in Chinese' });
    await expect(finding).toBeVisible();
    await expect(finding.getByRole('link').first()).toHaveAttribute(
      'href',
      new RegExp(`^vscode://file.*/issues/003-example-three/zh\\.mdx:${source.split('\n').length + 2}:\\d+$`),
    );
    writeFileSync(file, source);
    await expect(finding).toHaveCount(0);
  } finally {
    server.kill();
    scratch.remove();
  }
});

test('a built site has no desk', async ({ request }) => {
  expect((await request.get('/desk/')).status()).toBe(404);
});
