import { settingError, type UserError } from '#diagnostics/user-error.ts';
import { defaultOrigin } from '#config.ts';
import type { Environment } from '#content/settings.ts';

const example = 'https://column.example';

function originError(value: string, why: string, origin = example): UserError {
  return settingError('SITE_ORIGIN', value, `https:// or http:// and a host, such as ${origin}`, why);
}

/**
 * The origin of published addresses: `SITE_ORIGIN`, else that of the column.
 *
 * @returns an origin as the URL Standard writes it, without a slash at its end
 * @throws {UserError} where the variable holds anything but an origin
 */
export function readOrigin(environment: Environment): string {
  const value = environment['SITE_ORIGIN'];
  if (!value) return defaultOrigin;
  if (/[\s\p{Cc}\\]/u.test(value))
    throw originError(value, 'which has a space or another character that no origin has');
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/(?!\/)/i.exec(value)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    const host = value.replace(/^(?:https?:)?\/*/i, '').replace(/[/?#].*$/, '');
    const fixed = URL.canParse(`https://${host}`) ? new URL(`https://${host}`).origin : example;
    throw originError(value, 'which does not start with https:// or http://', fixed);
  }
  if (scheme !== 'https' && scheme !== 'http') throw originError(value, `whose scheme is ${scheme}`);
  if (!URL.canParse(value)) throw originError(value, 'which is no address');
  const { origin, pathname, search, hash, username, password } = new URL(value);
  if (username || password) throw originError(value, 'which has a user name or password', origin);
  if (search || hash || /[?#]/.test(value)) throw originError(value, 'which has a ? or #', origin);
  if (pathname !== '/') throw originError(value, 'which has a path, and paths are not supported yet', origin);
  return origin;
}
