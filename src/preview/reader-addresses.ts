import os from 'node:os';

/** Whether a host that a server listens at stands for all addresses of the machine. */
export function listensEverywhere(host: string | true): boolean {
  return host === true || host === '0.0.0.0' || host === '::';
}

/** The addresses of this machine in its networks: those that every device can type, else longer ones. */
function networkAddresses(networks: ReturnType<typeof os.networkInterfaces>): string[] {
  const all = Object.values(networks).flatMap((some) => (some ?? []).filter(({ internal }) => !internal));
  const short = all.filter(({ family }) => family === 'IPv4');
  const long = all.filter(({ family, scopeid }) => family === 'IPv6' && !scopeid);
  return (short.length > 0 ? short : long).map(({ address }) => address);
}

/**
 * The addresses at which others in the network reach a server.
 *
 * @param host the address that it listens at, or all of them
 * @param networks of this machine
 */
export function readerAddresses(
  host: string | true,
  port: number,
  networks = os.networkInterfaces(),
): string[] {
  const hosts = typeof host !== 'string' || listensEverywhere(host) ? networkAddresses(networks) : [host];
  return hosts.map((each) => `http://${each.includes(':') ? `[${each}]` : each}:${port}/`);
}
