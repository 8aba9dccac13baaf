import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { ExternalLink } from '#lint/external-links.ts';
import { say } from '#wording/phrase.ts';

/** How links are tried. */
export interface TryOptions {
  /** How long an answer may take, in milliseconds; 10,000 unless given. */
  timeout?: number;
  /** How many links are tried at once; 8 unless given. */
  atOnce?: number;
  /** How many links of one host are tried at once; 2 unless given. */
  perHost?: number;
}

/** What a link did: undefined where it leads somewhere. */
type Failure = Pick<Diagnostic, 'message' | 'help'> | undefined;

/** Answers by which a site tells that it does not like programs, rather than that the page is gone. */
const shy = new Set([401, 403, 405, 406, 429, 999]);

const headers = { 'user-agent': 'Mozilla/5.0 (compatible; industry-observer link check)', accept: '*/*' };

function explainStatus({ status, statusText }: Response): Failure {
  if (status < 400) return undefined;
  const message = say('online.status', { status: `${status} ${statusText}`.trim() });
  if (shy.has(status)) return { message, help: say('online.shy.help') };
  return { message, help: say(status >= 500 ? 'online.later.help' : 'online.moved.help') };
}

function explainError(error: unknown, timeout: number): Failure {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError')
    return { message: say('online.slow', { seconds: timeout / 1000 }), help: say('online.slow.help') };
  const reason = cause?.code ?? cause?.message ?? message;
  if (reason === 'ENOTFOUND') return { message: say('online.no-host'), help: say('online.no-host.help') };
  return { message: say('online.unreachable', { reason }), help: say('online.unreachable.help') };
}

async function ask(address: string, method: 'HEAD' | 'GET', timeout: number): Promise<Response> {
  const response = await fetch(address, { method, headers, signal: AbortSignal.timeout(timeout) });
  await response.body?.cancel();
  return response;
}

/** Asks for the head of a page, and for all of it where a site has no answer to that. */
async function tryLink(address: string, timeout: number): Promise<Failure> {
  try {
    const head = await ask(address, 'HEAD', timeout).catch(() => undefined);
    if (head?.ok) return undefined;
    return explainStatus(await ask(address, 'GET', timeout));
  } catch (error) {
    return explainError(error, timeout);
  }
}

/** Shares the addresses of each host out among as many lanes as may be used at once, the longest lanes first. */
function toLanes(addresses: Iterable<string>, perHost: number): string[][] {
  const hosts = Map.groupBy(addresses, (address) => new URL(address).host);
  return [...hosts.values()]
    .flatMap((list) =>
      Array.from({ length: Math.min(perHost, list.length) }, (_, lane) =>
        list.filter((_address, index) => index % perHost === lane),
      ),
    )
    .sort((a, b) => b.length - a.length);
}

/** Tries links over the network, each address once; warns at every place of one that leads nowhere. */
export async function tryLinks(
  links: readonly Omit<ExternalLink, 'written'>[],
  { timeout = 10_000, atOnce = 8, perHost = 2 }: TryOptions = {},
): Promise<Diagnostic[]> {
  const places = Map.groupBy(links, ({ address }) => address.replace(/#.*$/s, ''));
  const lanes = toLanes(places.keys(), perHost);
  const failures = new Map<string, Failure>();
  const work = async (): Promise<void> => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift())
      for (const address of lane) failures.set(address, await tryLink(address, timeout));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return [...places].flatMap(([address, list]) => {
    const failure = failures.get(address);
    if (!failure) return [];
    return list.map(({ file, line, column }): Diagnostic => ({
      severity: 'warning',
      code: 'online',
      file,
      line,
      column,
      ...failure,
    }));
  });
}
