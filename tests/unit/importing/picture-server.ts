import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import sharp from 'sharp';

/** A small picture of one colour. */
export function png(colour: string): Promise<Buffer> {
  return sharp({ create: { width: 8, height: 8, channels: 3, background: colour } })
    .png()
    .toBuffer();
}

/** A site with pictures, and what it was asked for. */
export interface PictureServer {
  /** `http://127.0.0.1:1234` */
  origin: string;
  /** `127.0.0.1:1234` */
  host: string;
  /** The paths that were asked for, in order. */
  asked: string[];
  /** How many answers were under way at once, at most. */
  most: () => number;
}

/**
 * Starts a site on this machine.
 *
 * @param answers what each path gives: a file, or what is done with the response; 404 for any other
 */
export async function servePictures(
  t: TestContext,
  answers: Record<string, Buffer | string | ((response: ServerResponse, time: number) => void)>,
): Promise<PictureServer> {
  const asked: string[] = [];
  let [running, most] = [0, 0];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    running += 1;
    most = Math.max(most, running);
    response.on('close', () => {
      running -= 1;
    });
    const answer = answers[url];
    if (answer === undefined) response.writeHead(404).end('not here');
    else if (typeof answer === 'function') answer(response, asked.filter((each) => each === url).length);
    else response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin: `http://${host}`, host, asked, most: () => most };
}
