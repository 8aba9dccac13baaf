import type { PropertyRule } from '#markdown/property-rules.ts';
import { readFormError } from '#schema/saying.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { parsePartialDate } from '#schema/partial-date.ts';
import { webAddress } from '#schema/web-address.ts';
import { say } from '#wording/phrase.ts';

/** Checks an address on the web. */
export const addressRule = (value: string): Message | undefined => {
  const [issue] = webAddress.safeParse(value).error?.issues ?? [];
  const form = issue && readFormError(issue.message);
  return form
    ? { code: form.code, message: say('web-address.form', { value }), help: form.help }
    : (issue as { params?: Message } | undefined)?.params;
};

/** Checks the address of a video: that of a page elsewhere, by https. */
export const videoRule: PropertyRule = (value) => {
  const problem = addressRule(value);
  if (problem) return problem;
  if (value.startsWith('https://')) return undefined;
  return {
    code: 'web-address',
    message: say('video-address.insecure', { address: value }),
    help: say('video-address.insecure.help'),
  };
};

/** A length as players show it: minutes and seconds, or hours before them. */
const lengthForm = /^(?:([1-9]\d?):(?=\d\d:))?(\d|[1-5]\d|0\d):([0-5]\d)$/;

/** Checks how long a video is: 12:30, or 1:02:30. */
export const lengthRule: PropertyRule = (value) =>
  lengthForm.test(value) && /[1-9]/.test(value)
    ? undefined
    : {
        code: 'property-value',
        message: say('video-length', { value }),
        help: say('video-length.help'),
      };

/** The length of a video as ISO 8601 has it: `PT12M30S`. */
export function isoLength(length: string): string {
  const [, hours, minutes, seconds] = lengthForm.exec(length) ?? [];
  return `PT${hours ? `${hours}H` : ''}${Number(minutes)}M${Number(seconds)}S`;
}

/** Checks a day. */
export const dayRule: PropertyRule = (value) => {
  const problem = { code: 'date-form', help: say('date-form.day.help') } as const;
  try {
    if (parsePartialDate(value).day !== undefined) return undefined;
    return { ...problem, message: say('date-form.day', { value }) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...problem, message: error.phrase };
  }
};
