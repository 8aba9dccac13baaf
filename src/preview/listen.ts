import { once } from 'node:events';
import type { Server } from 'node:http';
import { UserError } from '#diagnostics/user-error.ts';
import { say } from '#wording/phrase.ts';

/** What the system says of a name or an address that is none of this machine. */
const unknownHost = ['ENOTFOUND', 'EADDRNOTAVAIL', 'EAI_AGAIN', 'EINVAL'];

/**
 * Listens at a port, or at the next free one.
 *
 * @param host the address of this machine to listen at, or all of them; unless given, others cannot reach it
 * @returns the port
 * @throws {UserError} where the machine has no such address
 */
export async function listen(server: Server, port: number, host?: string | true): Promise<number> {
  for (let tried = port; ; tried += 1) {
    try {
      if (host === true) server.listen(tried);
      else server.listen(tried, host ?? 'localhost');
      await once(server, 'listening');
      return tried;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (typeof host === 'string' && unknownHost.includes(code))
        throw new UserError('invalid-setting', say('dev.host', { host }));
      if (code !== 'EADDRINUSE' || tried === 65535) throw error;
    }
  }
}
