import { createHash } from 'node:crypto';
import type { BodyContext, KnownRounds } from '#markdown/property-rules.ts';
import type { Disk } from '#content/disk.ts';
import { lateText } from '#content/late-source.ts';
import { codeDigest } from '#state/code-digest.ts';

/** The companies of whose rounds a text prints amounts. */
export interface NamedInText {
  /** Those of its issue; left out where its front matter does not tell them. */
  own?: readonly string[];
  /** Those that the text names itself. */
  named: readonly string[];
}

/** The text of an issue or a prose page in one language, not parsed yet. */
export interface BodySource {
  /** Relative to the content folder. */
  file: string;
  /** Names the body by all that it is made from: the parser, the text, and what the text may refer to. */
  digest: string;
  /** The text; blank lines stand for the front matter. */
  text: string;
  context: BodyContext;
  /** What it takes from the files of companies; left out where it takes nothing. */
  named?: NamedInText;
  /** The file of the text that it is converted from; it has none of its own then. */
  from?: string;
}

function digestOf(parts: string): string {
  return createHash('sha256').update(parts).digest('hex').slice(0, 32);
}

/** A body source whose text is read when it is asked for, and no part of what is kept of it. */
function withText(source: Omit<BodySource, 'text'>, read: () => string): BodySource {
  return Object.defineProperty({ ...source } as BodySource, 'text', { get: read, configurable: true });
}

/** A body source that was kept from an earlier run; others are as they were. */
export function lateBody(disk: Disk, source: BodySource): BodySource {
  return 'text' in source ? source : withText(source, () => lateText(disk, (source as BodySource).file));
}

/** A body source that knows the rounds it takes amounts from: other amounts make another body. */
export function withRounds(source: BodySource, rounds: KnownRounds): BodySource {
  const digest = digestOf(`${source.digest}\n${JSON.stringify(rounds)}`);
  const context = { ...source.context, rounds };
  return withText({ ...source, digest, context }, () => source.text);
}

/** A body source whose text is made from another one, when it has to be parsed. */
export function convertedBody(
  source: BodySource,
  file: string,
  how: string,
  convert: (text: string) => string,
): BodySource {
  const digest = digestOf(`${source.digest}\n${file}\n${how}`);
  return withText({ file, digest, context: source.context, from: source.file }, () => convert(source.text));
}

/** Names the body of a text by all that it is parsed from, the code of the parser among it. */
export function bodySource(
  file: string,
  text: string,
  context: BodyContext,
  named?: NamedInText,
): BodySource {
  const digest = digestOf(`${codeDigest()}\n${JSON.stringify(context)}\n${text}`);
  return withText({ file, digest, context, ...(named && { named }) }, () => text);
}
