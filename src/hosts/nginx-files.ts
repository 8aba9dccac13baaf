import { homePath, notFoundPath } from '#domain/route.ts';
import { withSlashVariants, type Redirect } from '#domain/redirect.ts';
import type { ResponseHeader } from '#hosts/response-headers.ts';
import { hrefOf } from '#schema/site-address.ts';
import { defaultLocale, locales, type Locale } from '#config.ts';

/** A text as nginx reads it between quotes. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** The variable of a header whose value depends on the address. */
function variable(name: string): string {
  return `$column_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** A map (nginx.org/en/docs/http/ngx_http_map_module.html) by what an address begins with. */
function map(
  from: string,
  to: string,
  otherwise: string,
  rows: readonly (readonly [string, string])[],
): string {
  const lines = rows.map(
    ([start, value]) => `  ${quoted(`~^${start.replaceAll('.', '\\.')}`)} ${quoted(value)};`,
  );
  return [`map ${from} ${to} {`, `  default ${quoted(otherwise)};`, ...lines, '}', ''].join('\n');
}

/** Writes what nginx must know outside of a server: values that depend on the address. */
export function renderNginxMaps(headers: readonly ResponseHeader[], site: URL): string {
  const languages = locales.filter((locale) => locale !== defaultLocale);
  const notFoundIn = (locale: Locale): string => hrefOf(notFoundPath(locale), site);
  const notFound = languages.map((locale) => [hrefOf(homePath(locale), site), notFoundIn(locale)] as const);
  const values = headers.flatMap(({ name, value, on, elsewhere = '' }) =>
    on
      ? [
          map(
            '$uri',
            variable(name),
            elsewhere,
            on.map((pattern) => [hrefOf(pattern.replace(/\*$/, ''), site), value]),
          ),
        ]
      : [],
  );
  return [map('$request_uri', '$column_not_found', notFoundIn(defaultLocale), notFound), ...values].join(
    '\n',
  );
}

/** Writes the headers of a server, which go with every answer, errors too. */
export function renderNginxHeaders(headers: readonly ResponseHeader[]): string {
  return headers
    .map(({ name, value, on }) => `add_header ${name} ${quoted(on ? variable(name) : value)} always;\n`)
    .join('');
}

/**
 * Writes the redirects of a server, relative to the address that was asked for. nginx compares addresses as decoded,
 * and takes a dollar sign in an answer for the start of a variable.
 */
export function renderNginxRedirects(redirects: readonly Redirect[], site: URL): string {
  return withSlashVariants(redirects)
    .map(({ from, to }) => {
      const target = `${hrefOf(to, site).replaceAll('$', '%24')}$is_args$args`;
      return `location = ${quoted(hrefOf(decodeURIComponent(from), site))} { return 301 ${quoted(target)}; }\n`;
    })
    .join('');
}
