import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a request says of where it comes from. */
export interface Caller extends Pick<IncomingMessage, 'method' | 'headers'> {
  socket: { remoteAddress?: string | undefined; localPort?: number | undefined };
}

/** IPv4's 127.0.0.0/8, also as IPv6 writes it (RFC 4291, section 2.5.5.2), and IPv6's own. */
const loopback = /^(?:(?:::ffff:)?127\.\d+\.\d+\.\d+|::1)$/i;

/** What a proxy adds: who asks it may be anywhere. */
const passedOn = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/** The names by which a server is called on its own machine; any other may be led here by whoever owns it. */
function ownHosts(port: number | undefined): string[] {
  return ['localhost', '127.0.0.1', '[::1]'].map((name) => (port === 80 ? name : `${name}:${port}`));
}

/** Whether a request comes from this machine, and from a browser that knows the server by a name of this machine. */
export function isLocal({ headers, socket }: Caller): boolean {
  return (
    loopback.test(socket.remoteAddress ?? '') &&
    ownHosts(socket.localPort).includes(headers.host ?? '') &&
    passedOn.every((name) => headers[name] === undefined)
  );
}

/** Whether a request was sent by a page of the server itself: a browser says so of each form. */
function isFromOwnPage({ headers }: Caller): boolean {
  return (
    headers.origin === `http://${headers.host}` &&
    /^application\/x-www-form-urlencoded\b/.test(headers['content-type'] ?? '')
  );
}

/** Whether a request may have files written, so far as its head tells. */
export function mayWrite(caller: Caller): boolean {
  return caller.method === 'POST' && isLocal(caller) && isFromOwnPage(caller);
}

/** Whether a token is that of this start; how long it takes tells nothing of it. */
export function isToken(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
