import { settingError } from '#diagnostics/user-error.ts';
import { defaultOrigin } from '#config.ts';
import type { Environment } from '#content/settings.ts';
import { parseSite } from '#schema/site-origin.ts';
import { say } from '#wording/phrase.ts';

/**
 * Where the site is published: `SITE_ORIGIN`, else the origin of the column.
 *
 * @returns a URL as the URL Standard writes it, whose path ends in a slash
 * @throws {UserError} where the variable holds anything else
 */
export function readSite(environment: Environment): URL {
  const value = environment['SITE_ORIGIN'] || defaultOrigin;
  const site = parseSite(value);
  if (site instanceof URL) return site;
  throw settingError('SITE_ORIGIN', value, say('setting.SITE_ORIGIN', { example: site.example }), site.why);
}
