import { lookup, type LookupAddress, type LookupAllOptions, type LookupOptions } from 'node:dns';
import { BlockList, isIP, isIPv4 } from 'node:net';

/** A host that only some network knows: an address in a post must not make a program ask what its author can't see. */
export class PrivateHost extends Error {
  readonly host: string;

  constructor(host: string) {
    super(host);
    this.host = host;
  }
}

/**
 * IPv4 that is not of the whole Internet (IANA, Special-Purpose Address Registry). 198.18.0.0/15 is not among it: proxies
 * answer with it for every name.
 */
const special = new BlockList();
for (const [start, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const)
  special.addSubnet(start, bits, 'ipv4');

/** IPv6 of the whole Internet, and what of it stands for addresses of IPv4: Teredo, 6to4. */
const worldwide = new BlockList();
worldwide.addSubnet('2000::', 3, 'ipv6');
const embedding = new BlockList();
embedding.addSubnet('2001::', 32, 'ipv6');
embedding.addSubnet('2002::', 16, 'ipv6');

/** Whether an IP address is one of the whole Internet. */
export function isPublic(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4');
  return worldwide.check(address, 'ipv6') && !embedding.check(address, 'ipv6');
}

/**
 * Refuses a host that is an IP address of a private network; names are looked at by {@link lookupPublic}.
 *
 * @param hostname as the URL has it
 * @throws {PrivateHost}
 */
export function demandPublic(hostname: string): void {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0 && !isPublic(address)) throw new PrivateHost(hostname);
}

type Answer = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * Looks up a name as `dns.lookup` does, for the connection itself, so that no second look-up gives another address; those of
 * private networks are left out.
 */
export function lookupPublic(hostname: string, options: LookupOptions, answer: Answer): void {
  const all: LookupAllOptions = { ...options, all: true };
  lookup(hostname, all, (error, addresses) => {
    if (error) return answer(error, []);
    const known = addresses.filter(({ address }) => isPublic(address));
    const [first] = known;
    if (!first) return answer(new PrivateHost(hostname), []);
    return options.all ? answer(null, known) : answer(null, first.address, first.family);
  });
}
