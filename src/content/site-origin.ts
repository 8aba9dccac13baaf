import { settingError, type UserError } from '#diagnostics/user-error.ts';
import { defaultOrigin } from '#config.ts';
import type { Environment } from '#content/settings.ts';
import { say, type Phrase } from '#wording/phrase.ts';

const example = 'https://column.example';

function originError(value: string, why: Phrase, origin = example): UserError {
  return settingError('SITE_ORIGIN', value, say('setting.SITE_ORIGIN', { example: origin }), why);
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
  if (/[\s\p{Cc}\\]/u.test(value)) throw originError(value, say('origin.character'));
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/(?!\/)/i.exec(value)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    const host = value.replace(/^(?:https?:)?\/*/i, '').replace(/[/?#].*$/, '');
    const fixed = URL.canParse(`https://${host}`) ? new URL(`https://${host}`).origin : example;
    throw originError(value, say('origin.no-scheme'), fixed);
  }
  if (scheme !== 'https' && scheme !== 'http') throw originError(value, say('origin.scheme', { scheme }));
  if (!URL.canParse(value)) throw originError(value, say('origin.no-address'));
  const { origin, pathname, search, hash, username, password } = new URL(value);
  if (username || password) throw originError(value, say('origin.user'), origin);
  if (search || hash || /[?#]/.test(value)) throw originError(value, say('origin.query'), origin);
  if (pathname !== '/') throw originError(value, say('origin.path'), origin);
  return origin;
}
