import { createRequire } from 'node:module';
import type {
  CompatData,
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data';
import { oldestEngines } from '#build/oldest-engines.ts';

/** MDN's data of what each browser knows since which version: https://github.com/mdn/browser-compat-data */
export const data = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

/** The browsers that have an engine, as MDN names them. */
const browsers = {
  chrome: ['chrome', 'chrome_android'],
  safari: ['safari'],
  ios: ['safari_ios'],
  firefox: ['firefox', 'firefox_android'],
} as const;

/** Something that a style or script asks for, by its place in MDN's data, such as `css.properties.text-wrap`. */
export interface Feature {
  name: string;
  /** Where it stands in the text that was read. */
  line: number;
}

/** What MDN knows of a feature. */
export function compatOf(name: string): CompatStatement | undefined {
  let place: Identifier | undefined = data as unknown as Identifier;
  for (const part of name.split('.')) place = place && Object.hasOwn(place, part) ? place[part] : undefined;
  return place?.__compat;
}

/** Compares versions such as 15.4 and 15.10. */
function isReached(added: string, version: string): boolean {
  const [of, to] = [added, version].map((each) => each.replace('≤', '').split('.').map(Number));
  const [major = 0, minor = 0] = of ?? [];
  const [ownMajor = 0, ownMinor = 0] = to ?? [];
  return major < ownMajor || (major === ownMajor && minor <= ownMinor);
}

/** Whether a version has a feature in full, without a flag; with a prefix where `isPrefixed` is true of it. */
function isKnown(
  statement: SimpleSupportStatement,
  version: string,
  isPrefixed: (prefix: string) => boolean,
): boolean {
  const {
    version_added: added,
    version_removed: removed,
    flags,
    alternative_name: other,
    prefix,
  } = statement;
  if (typeof added !== 'string' || added === 'preview' || flags || other) return false;
  if (statement.partial_implementation || (prefix && !isPrefixed(prefix))) return false;
  return isReached(added, version) && !(typeof removed === 'string' && isReached(removed, version));
}

/**
 * The oldest engines that lack a feature.
 *
 * @param isPrefixed whether the feature is asked for under a name with a prefix as well
 */
export function lackedBy(
  compat: CompatStatement,
  isPrefixed: (prefix: string) => boolean = () => false,
): string[] {
  return Object.entries(oldestEngines).flatMap(([engine, version]) =>
    browsers[engine as keyof typeof oldestEngines].some((browser) => {
      const support = compat.support[browser];
      // Without a word on a phone's browser, that of a desk is meant.
      return support && ![support].flat().some((each) => isKnown(each, version, isPrefixed));
    })
      ? [`${engine} ${version}`]
      : [],
  );
}
