import { normalizeUri } from 'micromark-util-sanitize-uri';

/** Decodes a run of percent-encoded bytes; leaves one that is no text in UTF-8. */
function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

/**
 * The file that the address of a picture in Markdown names: `./a%20b.png` and `./a b.png` are the same, in the text and
 * in the tree, where addresses are percent-encoded (mdast-util-to-hast).
 */
export function decodePictureAddress(address: string): string {
  return normalizeUri(address).replace(/(?:%[0-9a-f]{2})+/gi, decodeRun);
}
