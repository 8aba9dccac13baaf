import type { KnownLocale } from '#locales/languages.ts';
import { baseOf } from '#schema/site-address.ts';

/** The hosts that a new column can be prepared for, with the files of this project that say how it is published there. */
export const publishedBy = {
  github: '.github/workflows/publish.yml',
  cloudflare: 'wrangler.jsonc',
  netlify: 'netlify.toml',
  nginx: 'deploy/nginx.conf',
} as const;

/** A host that a new column can be prepared for. */
export type PublishingHost = keyof typeof publishedBy;

/** Their names. */
export const publishingHosts = Object.keys(publishedBy) as PublishingHost[];

/** What is said to a host about a column. */
export interface Publication {
  /** Where it is published, with the path where it lies below one. */
  site: URL;
  /** Its languages; the first stands at the root. */
  locales: readonly KnownLocale[];
  /** The time zone in which its issues' days begin, as the IANA names it. */
  timeZone: string;
  /** Its name in file names: letters, digits and hyphens. */
  slug: string;
  /** Any day of the year in which it is made, in milliseconds since 1970 (UTC). */
  now: number;
}

/** Minutes that a time zone is ahead of UTC at a moment (ECMA-402, `longOffset`: `GMT+08:00`, or `GMT` for none). */
function minutesAhead(timeZone: string, moment: Date): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * The time of day in UTC that is just after midnight in a time zone, in summer and in winter: with summer time that of
 * winter, an hour later.
 *
 * @returns minutes since midnight
 */
export function minuteOfNewDay(timeZone: string, now: number): number {
  const year = new Date(now).getUTCFullYear();
  const offsets = [0, 6].map((month) => minutesAhead(timeZone, new Date(Date.UTC(year, month, 1))));
  const day = 24 * 60;
  return (day - Math.min(...offsets) + 5) % day;
}

/** The folder of a finished site whose path its host does not know, so that its files lie at their path there. */
const shifted = 'site';

/** What puts a finished site into folders as its path has them, with what the host reads at the top. */
function shift(site: URL): string {
  const target = `${shifted}${baseOf(site)}`;
  const above = target.slice(0, target.lastIndexOf('/'));
  return `rm -rf ${shifted} && mkdir -p ${above} && cp -r dist ${target} && cp dist/_headers dist/_redirects ${shifted}/`;
}

function github(shipped: string, { timeZone, now }: Publication): string {
  const minute = minuteOfNewDay(timeZone, now);
  return shipped
    .replace(
      /^# .*\n/,
      '# Builds the column and publishes it to GitHub Pages, at each push and once a day.\n',
    )
    .replace(
      /# Just after midnight .*/,
      `# Just after midnight in ${timeZone}, when a scheduled issue is out.`,
    )
    .replace(/cron: '.*'/, `cron: '${minute % 60} ${Math.floor(minute / 60)} * * *'`)
    .replace(/^ {4}if: vars\.SITE_ORIGIN.*\n/m, '')
    .replace(/^ {6}SITE_ORIGIN: .*\n/m, '');
}

function cloudflare(shipped: string, { site, slug }: Publication): string {
  const isBelow = baseOf(site) !== '';
  const steps = isBelow ? `npm run build && ${shift(site)}` : 'npm run build';
  return shipped
    .replace(/\/\/ .*/, `// Cloudflare Pages. The build command there: ${steps}`)
    .replace(/("name": )".*"/, `$1"${slug}"`)
    .replace(/("pages_build_output_dir": )".*"/, `$1"./${isBelow ? shifted : 'dist'}"`);
}

function netlify(shipped: string, { site, locales }: Publication): string {
  const isBelow = baseOf(site) !== '';
  const [head = '', ...rules] = shipped.split(/(?=\[\[redirects\]\])/);
  // Below a path the build writes these rules itself.
  const others = isBelow ? [] : locales.slice(1);
  const [rule = ''] = rules;
  const build = isBelow
    ? head
        .replace(/(command = "[^"]*)"/, `$1 && ${shift(site)}"`)
        .replace(/publish = ".*"/, `publish = "${shifted}"`)
    : head;
  const begin = build
    .replace(/^# .*\n/, '# Netlify builds and publishes the column at each push.\n')
    .replace(/\n*(?:# .*\n)*$/, '\n');
  return [begin, ...others.map((locale) => rule.replaceAll('/en/', `/${locale}/`).trimEnd() + '\n')].join(
    '\n',
  );
}

function nginx(shipped: string, { site, slug }: Publication): string {
  const folder = `/var/www/${slug}`;
  return shipped
    .replace(
      /^(?:# .*\n)+/,
      `# Copy this file to /etc/nginx/conf.d/${slug}.conf, and the built site to ${folder}${baseOf(site)}/.\n`,
    )
    .replaceAll(/(include )\/var\/www\/industry-observer/g, `$1${folder}${baseOf(site)}`)
    .replaceAll('/var/www/industry-observer', folder)
    .replace(/server_name .*;/, `server_name ${site.hostname};`);
}

const writers: Record<PublishingHost, (shipped: string, publication: Publication) => string> = {
  github,
  cloudflare,
  netlify,
  nginx,
};

/**
 * The file by which a host publishes a column, made from the one that this project has for itself.
 *
 * @param shipped the text of that file
 * @returns the path of the file in the folder of the column, and its text
 */
export function publishingFile(
  host: PublishingHost,
  shipped: string,
  publication: Publication,
): [file: string, text: string] {
  const file = host === 'nginx' ? 'nginx.conf' : publishedBy[host];
  return [file, writers[host](shipped, publication)];
}
