import { settingError } from '#diagnostics/user-error.ts';
import { say } from '#wording/phrase.ts';

/** The port of the site on the author's machine; the next free one where it is taken. */
const defaultPort = 4321;

/** Reads a port as it was typed; the default where none was. */
export function readPort(typed: string | undefined): number {
  const port = Number(typed ?? defaultPort);
  if (typed === undefined || (/^\d{1,5}$/.test(typed) && port >= 1 && port <= 65535)) return port;
  throw settingError('--port', typed, say('setting.port'));
}
