const rfc3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const rfc822 = new RegExp(
  `^(${weekdays.join('|')}), (\\d\\d) (${months.join('|')}) (\\d{4}) (\\d\\d):(\\d\\d):(\\d\\d) (?:GMT|[+-]\\d\\d[03]0)$`,
);

/** The fields as if of UTC; undefined where a field is past its end, such as 30 February. */
function existing(year: number, month: number, day: number, ...time: number[]): Date | undefined {
  const [hour = 0, minute = 0, second = 0] = time;
  const date = new Date(Date.UTC(year, month, day, hour, minute, second));
  const fields = [date.getUTCMonth(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  return fields.join() === [month, hour, minute, second].join() ? date : undefined;
}

/** Feed readers take a date before 1990, and one more than ten minutes away, for a mistake. */
function implausible(text: string): string | undefined {
  const moment = Date.parse(text);
  return moment < Date.UTC(1990) || moment > Date.now() + 600_000
    ? `“${text}” is before 1990 or still to come`
    : undefined;
}

/** What is wrong with a date and time of RFC 3339. */
export function rfc3339Problem(text: string): string | undefined {
  const [year = 0, month = 0, day = 0, ...time] = (rfc3339.exec(text)?.slice(1) ?? []).map(Number);
  if (time.length === 0) return `“${text}” is not a date and time of RFC 3339`;
  return existing(year, month - 1, day, ...time) ? implausible(text) : `“${text}” does not exist`;
}

/**
 * What is wrong with a date and time of RFC 822 as feeds have it: a weekday, two digits of day, four of year,
 * and GMT or a numeric zone.
 */
export function rfc822Problem(text: string): string | undefined {
  const [weekday, day, month = '', year, ...time] = rfc822.exec(text)?.slice(1) ?? [];
  if (weekday === undefined)
    return `“${text}” is not a date and time of RFC 822 with a weekday and a two-digit day`;
  const date = existing(Number(year), months.indexOf(month), Number(day), ...time.map(Number));
  if (!date) return `“${text}” does not exist`;
  const rightDay = weekdays[date.getUTCDay()];
  return weekday === rightDay ? implausible(text) : `“${text}” is on a ${rightDay}`;
}
