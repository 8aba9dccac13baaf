import { normalizeUri } from 'micromark-util-sanitize-uri';
import { decodeAddress } from '#schema/web-address.ts';

/**
 * The file that the address of a picture in Markdown names: `./a%20b.png` and `./a b.png` are the same, in the text and
 * in the tree, where addresses are percent-encoded (mdast-util-to-hast).
 */
export function decodePictureAddress(address: string): string {
  return normalizeUri(address).replace(/(?:%[0-9a-f]{2})+/gi, decodeAddress);
}
