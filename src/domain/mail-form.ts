import type { MailForm } from '#column.ts';
import type { Locale } from '#config.ts';

/** What a form sends beside what readers write: fields with their values in the language of the page. */
export function hiddenFields(
  { fields = {} }: MailForm<Locale>,
  locale: Locale,
): { name: string; value: string }[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const values =
      typeof value === 'string'
        ? [value]
        : Array.isArray(value)
          ? (value as readonly string[])
          : [(value as Record<Locale, string>)[locale]];
    return values.map((each) => ({ name, value: each }));
  });
}

/** What readers are told that the service is called. */
export function senderOf({ sender, action }: MailForm<Locale>): string {
  return sender ?? new URL(action).host;
}
