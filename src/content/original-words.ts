import { fingerprintWords } from '#markdown/fingerprint.ts';
import { splitFrontMatter } from '#content/front-matter.ts';
import { parseYaml } from '#content/yaml-source.ts';

/** The words of an original, which its translations follow. */
export interface OriginalWords {
  title: string;
  description: string;
  /** The text as it is written; blank lines stand for the front matter. */
  text: string;
  fingerprint: string;
}

/** Reads the words of an original from the source of its file; undefined where its front matter cannot be read. */
export function readOriginalWords(source: string): OriginalWords | undefined {
  const parts = splitFrontMatter(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  if ('problem' in parts) return undefined;
  const { data } = parseYaml(parts.yaml);
  if (typeof data !== 'object' || data === null) return undefined;
  const facts = data as { title?: unknown; description?: unknown };
  const words = {
    title: String(facts.title ?? ''),
    description: String(facts.description ?? ''),
    text: parts.text,
  };
  return { ...words, fingerprint: fingerprintWords(words) };
}
