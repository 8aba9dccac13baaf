import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LintText } from '#lint/rule.ts';
import { readTyped } from '#lint/read-typed.ts';
import type { TypedText } from '#lint/text/typed-text.ts';
import type { WrittenText } from '#domain/issue.ts';
import type { Body } from '#markdown/body.ts';
import type { DraftTexts } from '#content/disk.ts';
import { bodyCache } from '#content/parse-source.ts';
import type { Settings } from '#content/settings.ts';
import { Recent } from '#state/recent.ts';

/** The texts of an issue are looked at by many rules, one issue after the other. */
const textsAtOnce = 4;

/** Texts as rules see them. */
export interface OpenTexts {
  /** The source of a file of the content folder, line ends and all, without its byte order mark. */
  read: (file: string) => string;
  /** A text whose body is in the cache. */
  lintText: (edition: WrittenText) => LintText;
}

/**
 * Opens the texts of a content folder for rules: what is read of them is kept for a while.
 *
 * @param drafts texts that are read in place of files
 */
export function openTexts(settings: Pick<Settings, 'content' | 'cache'>, drafts?: DraftTexts): OpenTexts {
  const cache = bodyCache(settings.cache);
  const sources = new Recent<string>(textsAtOnce);
  const bodies = new Recent<Body>(textsAtOnce);
  const typedTexts = new Recent<TypedText>(textsAtOnce);
  const read = (file: string): string =>
    sources.take(file, () =>
      (drafts?.get(file) ?? readFileSync(path.join(settings.content, file), 'utf8')).replace(/^\uFEFF/, ''),
    );
  const lintText = (edition: WrittenText): LintText => ({
    locale: edition.locale,
    file: edition.file,
    edition,
    get body() {
      return bodies.take(edition.digest, () => cache.read(edition.digest));
    },
    get typed() {
      return typedTexts.take(edition.file, () => readTyped(read(edition.file)));
    },
  });
  return { read, lintText };
}
