import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { startServer } from './dev-server.ts';
import { Scratch } from './scratch.ts';

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
