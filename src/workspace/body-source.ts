import { createHash } from 'node:crypto';
import type { BodyContext } from '#document/property-rules.ts';

/** The text of an issue or a prose page in one language, not parsed yet. */
export interface BodySource {
  /** Relative to the content folder. */
  file: string;
  /** Names the body by all that it is made from: the parser, the text, and what the text may refer to. */
  digest: string;
  /** The text; blank lines stand for the front matter. */
  text: string;
  context: BodyContext;
}

/** Names the body of a text; `pipeline` names the version of the parser. */
export function bodySource(file: string, text: string, context: BodyContext, pipeline: string): BodySource {
  const parts = `${pipeline}\n${JSON.stringify(context)}\n${text}`;
  const digest = createHash('sha256').update(parts).digest('hex').slice(0, 32);
  return { file, digest, text, context };
}
