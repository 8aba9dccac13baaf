import type { Issue } from '#domain/issue.ts';
import type { Locale } from '#config.ts';

/** Encodes what stands in an address of mail, where all but unreserved characters may mean something. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\r\n?|\n/g, '\r\n')).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A message that is prepared for whoever follows a link. */
export interface PreparedMail {
  /** The address of who gets it. */
  to: string;
  subject: string;
  body: string;
}

/** The address of a link that prepares a message (RFC 6068); the at sign before the domain stays as it is. */
export function mailAddress({ to, subject, body }: PreparedMail): string {
  const at = to.lastIndexOf('@');
  const recipient = `${encode(to.slice(0, at))}@${encode(to.slice(at + 1))}`;
  return `mailto:${recipient}?subject=${encode(subject)}&body=${encode(body)}`;
}

/**
 * Where readers discuss an issue; undefined where there is no such place.
 *
 * @param pattern the address for issues that name none, with `{number}` and `{locale}` in the place of their own
 */
export function discussionOf(
  { discussion, number }: Pick<Issue, 'discussion' | 'number'>,
  locale: Locale,
  pattern: string | undefined,
): string | undefined {
  return discussion ?? pattern?.replaceAll('{number}', String(number)).replaceAll('{locale}', locale);
}
