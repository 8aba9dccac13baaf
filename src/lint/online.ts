import { setTimeout } from 'node:timers/promises';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { ExternalLink } from '#lint/external-links.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** How links are tried. */
export interface TryOptions {
  /** How long an answer may take, in milliseconds; 10,000 unless given. */
  timeout?: number;
  /** How many links are tried at once; 8 unless given. */
  atOnce?: number;
  /** How many links of one host are tried at once; 2 unless given. */
  perHost?: number;
  /** How long to wait before the next link of a host, in milliseconds; not at all unless given. */
  pause?: number;
}

/** Why a link leads nowhere. */
export interface LinkFailure extends Pick<Diagnostic, 'message' | 'help'> {
  /** Whether the site may only turn programs away. */
  isRefused: boolean;
}

/** What a link did: undefined where it leads somewhere. */
type Outcome = LinkFailure | undefined;

/** Answers by which a site tells that it does not like programs, rather than that the page is gone. */
const shy = new Set([401, 403, 405, 406, 429, 999]);

const headers = { 'user-agent': 'Mozilla/5.0 (compatible; industry-observer link check)', accept: '*/*' };

function explainStatus({ status, statusText }: Response): Outcome {
  if (status < 400) return undefined;
  const message = say('online.status', { status: `${status} ${statusText}`.trim() });
  if (shy.has(status)) return { message, help: say('online.shy.help'), isRefused: true };
  return {
    message,
    help: say(status >= 500 ? 'online.later.help' : 'online.moved.help'),
    isRefused: false,
  };
}

function explainError(error: unknown, timeout: number): LinkFailure {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  const failed = (told: Phrase, help: Phrase): LinkFailure => ({ message: told, help, isRefused: false });
  if (name === 'TimeoutError')
    return failed(say('online.slow', { seconds: timeout / 1000 }), say('online.slow.help'));
  const reason = cause?.code ?? cause?.message ?? message;
  if (reason === 'ENOTFOUND') return failed(say('online.no-host'), say('online.no-host.help'));
  return failed(say('online.unreachable', { reason }), say('online.unreachable.help'));
}

async function ask(address: string, method: 'HEAD' | 'GET', timeout: number): Promise<Response> {
  const response = await fetch(address, { method, headers, signal: AbortSignal.timeout(timeout) });
  await response.body?.cancel();
  return response;
}

/** Asks for the head of a page, and for all of it where a site has no answer to that. */
async function tryLink(address: string, timeout: number): Promise<Outcome> {
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

/** Links by their addresses without fragments, which no site is asked for. */
export function byAddress<Link extends Pick<ExternalLink, 'address'>>(
  links: readonly Link[],
): Map<string, Link[]> {
  return Map.groupBy(links, ({ address }) => address.replace(/#.*$/s, ''));
}

/** Tries addresses over the network, each once. */
export async function tryAddresses(
  addresses: Iterable<string>,
  { timeout = 10_000, atOnce = 8, perHost = 2, pause = 0 }: TryOptions = {},
): Promise<Map<string, LinkFailure | undefined>> {
  const lanes = toLanes(addresses, perHost);
  const outcomes = new Map<string, Outcome>();
  const work = async (): Promise<void> => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift())
      for (const [index, address] of lane.entries()) {
        if (index > 0 && pause > 0) await setTimeout(pause);
        outcomes.set(address, await tryLink(address, timeout));
      }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes;
}

/** Tries links over the network, each address once; warns at every place of one that leads nowhere. */
export async function tryLinks(
  links: readonly Omit<ExternalLink, 'written'>[],
  options: TryOptions = {},
): Promise<Diagnostic[]> {
  const places = byAddress(links);
  const outcomes = await tryAddresses(places.keys(), options);
  return [...places].flatMap(([address, list]) => {
    const failure = outcomes.get(address);
    if (!failure) return [];
    const { message, help } = failure;
    return list.map(({ file, line, column }): Diagnostic => ({
      severity: 'warning',
      code: 'online',
      file,
      line,
      column,
      message,
      help,
    }));
  });
}
