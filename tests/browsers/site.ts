import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { preview } from 'astro';
import { freePorts } from '../free-ports.ts';

/** A served site, and what went wrong in its pages since it was asked last. */
export interface Site {
  origin: string;
  takeFaults(): string[];
  stop(): Promise<void>;
}

/** Tells the server what goes wrong in a page, since not every driver of a browser tells it. */
const reporter = `
const tell = (text) => navigator.sendBeacon('/fault', location.pathname + ': ' + text);
addEventListener('error', (event) => tell(event.message || 'does not load: ' + (event.target.src || event.target.href)), true);
addEventListener('unhandledrejection', (event) => tell('rejected: ' + event.reason));
addEventListener('securitypolicyviolation', (event) => tell('refused: ' + event.violatedDirective + ' ' + event.blockedURI));
`;

/** Serves a built site whose pages tell what goes wrong in them. */
export async function serveSite(folder: string): Promise<Site> {
  if (!existsSync(path.join(folder, 'index.html')))
    throw new Error('There is no site to serve: run "npm run build" first.');
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const [behind = 0, port = 0] = await freePorts(2);
  const inner = await preview({
    configFile: false,
    trailingSlash: 'always',
    root: path.resolve(import.meta.dirname, '../..'),
    outDir: folder,
    server: { host: '127.0.0.1', port: behind },
    logLevel: 'error',
  });
  const faults: string[] = [];
  const server = createServer(async (request, response) => {
    if (request.url === '/fault') {
      for await (const text of request.setEncoding('utf8')) faults.push(String(text));
      response.writeHead(204).end();
      return;
    }
    if (request.url === '/reporter.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(reporter);
      return;
    }
    const answer = await fetch(`http://127.0.0.1:${behind}${request.url}`, { redirect: 'manual' });
    const type = answer.headers.get('content-type') ?? '';
    const body = Buffer.from(await answer.arrayBuffer());
    const headers = { 'content-type': type, location: answer.headers.get('location') ?? '' };
    response.writeHead(
      answer.status,
      Object.fromEntries(Object.entries(headers).filter(([, value]) => value)),
    );
    response.end(
      type.startsWith('text/html')
        ? body.toString().replace('<title>', '<script src="/reporter.js"></script><title>')
        : body,
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${port}`,
    takeFaults: () => faults.splice(0),
    async stop() {
      server.closeAllConnections();
      server.close();
      await inner.stop();
    },
  };
}
