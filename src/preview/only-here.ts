import { BlockList, isIP } from 'node:net';
import type { Answer } from '#preview/server.ts';

/** The addresses by which a machine reaches itself (RFC 1122, section 3.2.1.3; RFC 4291, section 2.5.3). */
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether an address is that of the machine itself; one of IPv4 may be written as one of IPv6. */
export function isLoopback(address: string | true | undefined): boolean {
  if (address === 'localhost') return true;
  if (typeof address !== 'string' || !isIP(address)) return false;
  return loopback.check(address, address.includes(':') ? 'ipv6' : 'ipv4');
}

/** Answers the machine itself alone: what changes files or opens an editor is for nobody else. */
export function onlyHere(answer: Answer): Answer {
  return async (request, response, address) =>
    isLoopback(request.socket.remoteAddress) && answer(request, response, address);
}
