import type { ChannelPicture } from '#channels/round-charts.ts';
import type { Post } from '#channels/post.ts';

/** A picture of an article, to be uploaded where the editor does not take it with the text. */
export interface ArticlePicture {
  /** The name of its file, which begins with its number in the article: `01-memory.png`. */
  name: string;
  bytes: Buffer;
}

/** What a picture is made of. */
interface Source {
  label: string;
  read: () => Promise<Buffer> | Buffer;
}

/** The source of a chart in a tree that is yet to be written. */
export function chartSource(company: string, index: number): string {
  return `rounds:${company}:${index}`;
}

/** A word for the name of a file that every system takes. */
function plainLabel(name: string): string {
  const label = name
    .replace(/\.\w+( .*)?$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return label === '' ? 'picture' : label;
}

/** The pictures of an article in the order in which it shows them. */
export class Pictures {
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #names = new Map<string, string>();

  /** @param charts the charts of rounds, by the ids of companies */
  constructor({ text, readPicture }: Post, charts: ReadonlyMap<string, readonly ChannelPicture[]>) {
    const drawn = [...charts].flatMap(([company, pictures]) =>
      pictures.map(({ png }, index): [string, Source] => [
        chartSource(company, index),
        { label: `rounds-${company}`, read: () => png },
      ]),
    );
    const others = Object.entries(text.pictures).map(([name, { src }]): [string, Source] => [
      src,
      { label: name, read: () => readPicture(src) },
    ]);
    this.#sources = new Map([...others, ...drawn]);
  }

  /** Names a picture that the article shows, by its source. */
  nameOf(src: string): string {
    const known = this.#names.get(src);
    if (known !== undefined) return known;
    const source = this.#sources.get(src);
    if (!source) throw new Error(`the picture ${src} is not of the issue`);
    const number = String(this.#names.size + 1).padStart(2, '0');
    const name = `${number}-${plainLabel(source.label)}.${/\.jpe?g$/.test(src) ? 'jpg' : 'png'}`;
    this.#names.set(src, name);
    return name;
  }

  /** Reads all that were named. */
  async read(): Promise<ArticlePicture[]> {
    return Promise.all(
      Array.from(this.#names, async ([src, name]) => {
        const source = this.#sources.get(src) as Source;
        return { name, bytes: await source.read() };
      }),
    );
  }
}
