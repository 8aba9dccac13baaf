import type { Image, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { splitFrontMatter } from '#content/front-matter.ts';
import { parseYaml } from '#content/yaml-source.ts';
import { applyEdits, orderEdits, type Edit } from '#diagnostics/edit.ts';
import { usableAddress } from '#importing/addresses.ts';
import { writeInline } from '#importing/clean-markdown.ts';
import { ImportLog, type PictureLink } from '#importing/import-log.ts';
import { coverOf, showPicture, type PlacedPictures } from '#importing/placed-pictures.ts';
import { imageOf, isSame, linkAround, wordsOf, type DraftLink } from '#importing/remote/picture-links.ts';
import { checkBody, parseMarkdown } from '#markdown/parse.ts';
import { unfinished } from '#schema/translation.ts';
import { yamlText } from '#schema/yaml-text.ts';
import type { Phrase } from '#wording/phrase.ts';

/** What shows a picture where a draft has its address. */
export interface Change {
  edit: Edit;
  pictures: PictureLink[];
  /** What is left out and left to do by it. */
  log: ImportLog;
}

/** A link of a draft, and the pictures that are to stand there. */
interface Shown {
  link: DraftLink;
  nodes: PhrasingContent[];
  images: { picture: PictureLink; image: Image }[];
}

const mentions = (text: string, address: string): number => text.split(address).length - 1;

/** The text of a draft, in which pictures of other sites stand as links. */
export class DraftText {
  readonly #source: string;
  readonly #parts: { yaml: string; text: string };
  readonly #fields: { draft?: unknown; cover?: unknown; translates?: unknown };
  readonly #links: DraftLink[] = [];
  readonly #tables: [number, number][] = [];
  /** Its words, but for those of code and of links to themselves. */
  #words = '';

  /** @param source the whole file */
  constructor(source: string) {
    this.#source = source;
    const parts = splitFrontMatter(source);
    this.#parts = 'problem' in parts ? { yaml: '', text: '' } : parts;
    const { data } = parseYaml(this.#parts.yaml);
    this.#fields = typeof data === 'object' && data !== null ? data : {};
    const tree = parseMarkdown(this.#parts.text)?.tree;
    if (!tree) return;
    visit(tree, (node, _index, parent) => {
      // A link without a place was made of words that only look like an address.
      const isOwn =
        parent?.type === 'link' && parent.position && node.type === 'text' && node.value === parent.url;
      if (node.type === 'text' && !isOwn) this.#words += ` ${node.value}`;
      if (node.type === 'link' && node.position) this.#links.push({ node, words: wordsOf(node) });
      const { start, end } = node.position ?? {};
      if (node.type === 'table' && start && end) this.#tables.push([start.offset ?? 0, end.offset ?? 0]);
    });
  }

  /** Whether it is not published yet: only then it is changed. */
  get isDraft(): boolean {
    const { draft, translates } = this.#fields;
    return draft === true || translates === unfinished;
  }

  /** Whether an address stands among its words, where nobody can tell what was meant for a picture. */
  says(address: string): boolean {
    return this.#words.includes(address);
  }

  #change({ node: { position } }: DraftLink, nodes: PhrasingContent[]): Edit | undefined {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (start === undefined || end === undefined) return undefined;
    const shift = this.#source.length - this.#parts.text.length;
    const isInTable = this.#tables.some(([from, to]) => from <= start && end <= to);
    const written = writeInline(nodes);
    const text = isInTable ? written.replace(/(?<!\\)\|/g, '\\|') : written;
    return { start: start + shift, end: end + shift, text };
  }

  /** Finds the links that were written for pictures of one address. */
  #linksFor(address: string, pictures: readonly PictureLink[], post: string): DraftLink[] {
    const links = this.#links.filter(({ node }) => node.url === address);
    // Where the post has links to the picture as well, those of other words are such.
    const isOnlyPicture = mentions(post, pictures[0]?.url ?? '') <= pictures.length;
    if (isOnlyPicture && links.length <= pictures.length) return links;
    return links.filter((link) => pictures.some((picture) => isSame(picture, link)));
  }

  /** Finds links that hold the words and addresses of pictures, and writes them with the pictures. */
  *#around(left: Set<PictureLink>): Generator<Shown> {
    for (const link of this.#links) {
      let nodes: PhrasingContent[] = [link.node];
      const images: Shown['images'] = [];
      for (const isExact of [true, false])
        for (const picture of left) {
          const [node] = nodes;
          const around = node?.type === 'link' ? linkAround(node, picture, isExact) : undefined;
          if (!around) continue;
          left.delete(picture);
          nodes = around.nodes;
          images.push({ picture, image: around.image });
        }
      if (images.length > 0) yield { link, nodes, images };
    }
  }

  *#shown(pictures: readonly PictureLink[], post: string): Generator<Shown> {
    const left = new Set(pictures);
    const around = [...this.#around(left)];
    yield* around;
    const used = new Set(around.map(({ link }) => link));
    for (const [address, own] of Map.groupBy(left, ({ url }) => usableAddress(url))) {
      const waiting = new Set(own);
      for (const link of address === undefined ? [] : this.#linksFor(address, own, post)) {
        const picture = [...waiting].find((each) => isSame(each, link)) ?? [...waiting][0];
        if (!picture || used.has(link)) continue;
        waiting.delete(picture);
        const image = imageOf(picture, link.words);
        yield { link, nodes: [image], images: [{ picture, image }] };
      }
    }
  }

  #cover(picture: PictureLink, placed: PlacedPictures): Change | undefined {
    const log = new ImportLog();
    const { draft, cover: known } = this.#fields;
    if (draft !== true || known !== undefined || !placed.has(picture.url)) return undefined;
    const cover = coverOf(picture.url, log, placed);
    // Above the references, where an import writes it.
    const line = /^(?:references|draft):/m.exec(this.#source);
    if (!cover || !line) return undefined;
    const text = `cover:\n  src: ./${cover.name}\n  alt: ${yamlText(cover.alt)}\n`;
    return { edit: { start: line.index, end: line.index, text }, pictures: [picture], log };
  }

  /**
   * Shows pictures where their links stand.
   *
   * @param pictures those of the post
   * @param post the text of the post
   * @param placed those whose files are there
   */
  changes(pictures: readonly PictureLink[], post: string, placed: PlacedPictures): Change[] {
    const changes: Change[] = [];
    const there = pictures.filter(({ url, isCover }) => !isCover && placed.has(url));
    for (const { link, nodes, images } of this.#shown(there, post)) {
      const log = new ImportLog();
      for (const { image } of images) showPicture(image, log, placed);
      const edit = this.#change(link, nodes);
      if (edit) changes.push({ edit, pictures: images.map(({ picture }) => picture), log });
    }
    const cover = pictures.find(({ isCover }) => isCover);
    const covered = cover && this.#cover(cover, placed);
    return covered ? [...changes, covered] : changes;
  }

  /** The text with some changes. */
  with(changes: readonly Change[]): string {
    const edits = orderEdits(
      changes.map(({ edit }) => edit),
      this.#source.length,
    );
    return applyEdits(this.#source, edits);
  }

  /**
   * What changes make wrong in the text, of which a draft may have faults already.
   *
   * @param names those of the pictures that lie beside it
   */
  problemWith(changes: readonly Change[], names: readonly string[]): Phrase | string | undefined {
    const problemsOf = (source: string): ReturnType<typeof checkBody>['errors'] => {
      const parts = splitFrontMatter(source);
      return 'problem' in parts ? [] : checkBody(parts.text, { references: [], pictures: names }).errors;
    };
    const [before, after] = [problemsOf(this.#source), problemsOf(this.with(changes))];
    return after.length > before.length ? after.at(-1)?.message : undefined;
  }
}
