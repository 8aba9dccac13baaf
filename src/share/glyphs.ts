import { facesFor, fontPackages } from '#share/faces.ts';
import { charactersOf, missingCharacters } from '#share/line.ts';
import type { Locale } from '#config.ts';
import { drawingDigest } from '#state/code-digest.ts';
import { shareFonts } from '#share/share-fonts.ts';
import type { Cache, Store } from '#state/store.ts';

/** For what the fonts of share images and drawings set words. */
export type Use = 'title' | 'words';

/** Which characters the fonts have. They are unpacked only where a text has a character that was not met before. */
export class Glyphs {
  readonly #cache: Cache<string[]> | undefined;
  readonly #known = new Map<string, Set<string>>();
  readonly #changed = new Set<string>();

  /** @param store where the characters are kept that were met */
  constructor(store?: Store) {
    this.#cache = store?.cache('glyphs', store && drawingDigest(['harfbuzzjs', ...fontPackages]));
  }

  #charactersOf(key: string): Set<string> {
    const known = this.#known.get(key) ?? new Set(this.#cache?.get(key));
    this.#known.set(key, known);
    return known;
  }

  /** The characters of a text that no font can draw, each once. */
  missing(text: string, locale: Locale, use: Use): string[] {
    const key = `${locale} ${use}`;
    const known = this.#charactersOf(key);
    const characters = charactersOf(text);
    if (characters.every((character) => known.has(character))) return [];
    const missing = missingCharacters(text, facesFor(locale, shareFonts())[use]);
    for (const character of characters) if (!missing.includes(character)) known.add(character);
    this.#changed.add(key);
    return missing;
  }

  /** Keeps what was met. */
  save(): void {
    if (this.#changed.size === 0) return;
    this.#cache?.put(Array.from(this.#changed, (key) => [key, [...this.#charactersOf(key)].sort()]));
    this.#changed.clear();
  }
}
