import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { setTimeout } from 'node:timers/promises';
import { demandPublic, lookupPublic, PrivateHost } from '#importing/remote/public-hosts.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** How pictures are fetched. */
export interface FetchOptions {
  /** Hosts that are asked though they are in a private network, such as `localhost:8080`. */
  hosts?: readonly string[];
  /** Ends what is under way, when it is aborted. */
  stop?: AbortSignal | undefined;
  /** How long a whole answer may take, in milliseconds; 60,000 unless given. */
  timeout?: number;
  /** The most bytes of a picture; 50 MB unless given. */
  mostBytes?: number;
}

/** Why a picture was not fetched. */
export class Unfetched extends Error {
  readonly phrase: Phrase;

  constructor(phrase: Phrase, options?: ErrorOptions) {
    super(phrase.key, options);
    this.phrase = phrase;
  }
}

const megabyte = 1_000_000;
const mostRedirects = 5;
/** A site that asks for a longer wait is asked in another run. Milliseconds. */
const longestWait = 30_000;
/** The wait where a site asks for none. Milliseconds. */
const usualWait = 1000;

const headers = {
  'user-agent': 'Mozilla/5.0 (compatible; industry-observer picture import)',
  accept: 'image/*,*/*;q=0.5',
  'accept-encoding': 'identity',
};

/** Asks for an address; the answer’s body is still to come. */
function ask(url: URL, hosts: readonly string[], signal: AbortSignal): Promise<IncomingMessage> {
  const isKnown = hosts.includes(url.host) || hosts.includes(url.hostname);
  if (!isKnown) demandPublic(url.hostname);
  const get = url.protocol === 'https:' ? getSecure : getPlain;
  const options = { headers, signal, agent: false as const, ...(!isKnown && { lookup: lookupPublic }) };
  return new Promise((resolve, reject) => {
    get(url, options, resolve).on('error', reject);
  });
}

/** Asks for an address and those that it leads on to. */
async function follow(
  address: string,
  hosts: readonly string[],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  let url = new URL(address);
  for (let left = mostRedirects; left >= 0; left -= 1) {
    if (!/^https?:$/.test(url.protocol))
      throw new Unfetched(say('import.fetch.scheme', { address: url.href }));
    const answer = await ask(url, hosts, signal);
    const { location } = answer.headers;
    if (![301, 302, 303, 307, 308].includes(answer.statusCode ?? 0) || location === undefined) return answer;
    answer.destroy();
    const next = URL.parse(location, url);
    if (!next) throw new Unfetched(say('import.fetch.scheme', { address: location }));
    url = next;
  }
  throw new Unfetched(say('import.fetch.redirects', { most: mostRedirects }));
}

/** Reads the body of an answer, no longer than it may be. */
async function bodyOf(answer: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  if (Number(answer.headers['content-length'] ?? 0) > most) length = Infinity;
  else
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > most) break;
    }
  answer.destroy();
  if (length > most)
    throw new Unfetched(say('import.fetch.large', { megabytes: Math.ceil(most / megabyte) }));
  return Buffer.concat(chunks);
}

/** How long a busy site asks to wait, in milliseconds (RFC 9110, section 10.2.3). */
function askedWait({ headers: { 'retry-after': asked } }: IncomingMessage): number {
  if (asked === undefined) return usualWait;
  const wait = /^\d+$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - Date.now();
  return Number.isNaN(wait) ? usualWait : Math.max(wait, 0);
}

/** Says why an address gave nothing. */
function explain(error: unknown): Phrase {
  if (error instanceof Unfetched) return error.phrase;
  if (error instanceof PrivateHost) return say('import.fetch.private', { host: error.host });
  const { message, code } = error as NodeJS.ErrnoException;
  if (code === 'ENOTFOUND') return say('import.fetch.no-host');
  return say('import.fetch.failed', { reason: code ?? message });
}

/**
 * Fetches what is at an address of the web; a site that is busy is asked once more.
 *
 * @returns the bytes, whatever they are
 * @throws {Unfetched}
 */
export async function fetchBytes(address: string, options: FetchOptions = {}): Promise<Buffer> {
  const { hosts = [], stop, timeout = 60_000, mostBytes = 50 * megabyte } = options;
  const stopping = stop ? [stop] : [];
  let late: AbortSignal | undefined;
  try {
    for (let isLast = false; ; isLast = true) {
      late = AbortSignal.timeout(timeout);
      const answer = await follow(address, hosts, AbortSignal.any([late, ...stopping]));
      const { statusCode: status = 0, statusMessage = '' } = answer;
      if (status === 200) return await bodyOf(answer, mostBytes);
      answer.destroy();
      const wait = askedWait(answer);
      if (isLast || !(status === 429 || status >= 500) || wait > longestWait)
        throw new Unfetched(say('import.fetch.status', { status: `${status} ${statusMessage}`.trim() }));
      late = undefined;
      await setTimeout(wait, undefined, { ...(stop && { signal: stop }) });
    }
  } catch (error) {
    if (stop?.aborted) throw new Unfetched(say('import.fetch.stopped'), { cause: error });
    if (late?.aborted && !(error instanceof Unfetched)) {
      const slow = say('import.fetch.slow', { seconds: Math.ceil(timeout / 1000) });
      throw new Unfetched(slow, { cause: error });
    }
    throw new Unfetched(explain(error), { cause: error });
  }
}
