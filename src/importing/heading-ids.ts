import { headingId } from '#markdown/convert-markdown.ts';
import { decodeAddress } from '#schema/web-address.ts';

/** The ids of the headings of a text, by what tells them apart however ids are made: their letters and digits. */
export class HeadingIds {
  readonly #ids = new Map<string, string>();

  /** @param headings their words */
  constructor(headings: Iterable<string>) {
    for (const words of headings) this.#ids.set(keyOf(words), headingId(words));
  }

  /**
   * The id of the heading that a fragment of the old blog led to.
   *
   * @param fragment without #, perhaps percent-encoded
   * @returns undefined where there is no such heading
   */
  of(fragment: string): string | undefined {
    return this.#ids.get(keyOf(fragment));
  }
}

function keyOf(heading: string): string {
  return decodeAddress(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
