import type { Definition, Link, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Edit } from '#diagnostics/edit.ts';
import { textStart } from '#lint/read-typed.ts';
import { parseMarks } from '#lint/text/typed-text.ts';
import { readLiterals, type JsxNode } from '#markdown/literals.ts';
import { SourceLines } from '#markdown/source-lines.ts';
import type { IdChange } from '#authoring/rename/data-edits.ts';
import { movedAddress } from '#authoring/rename/moved-address.ts';
import { namedInText, type RenameKind } from '#authoring/rename/kinds.ts';
import { oddlyWritten } from '#authoring/rename/oddly-written.ts';

/** A pattern for a text as it is. */
function literally(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}

/** Finds the edits of one text. */
class TextRenaming {
  readonly edits: Edit[] = [];
  readonly #file: string;
  readonly #source: string;
  readonly #start: number;
  readonly #kind: RenameKind;
  readonly #change: IdChange;

  constructor(file: string, source: string, kind: RenameKind, change: IdChange) {
    this.#file = file;
    this.#source = source;
    this.#start = textStart(source);
    this.#kind = kind;
    this.#change = change;
  }

  run(): void {
    visit(parseMarks(this.#source.slice(this.#start)), (node) => this.#look(node));
  }

  /** The stretch of the source in which a node stands. */
  #stretch({ position }: Pick<Nodes, 'position'>): { start: number; text: string } {
    const start = this.#start + (position?.start.offset ?? 0);
    return { start, text: this.#source.slice(start, this.#start + (position?.end.offset ?? 0)) };
  }

  /** Replaces what stands behind the first group of a pattern; tells whether it was found. */
  #replace({ start, text }: { start: number; text: string }, pattern: RegExp, length: number, put: string) {
    let isFound = false;
    for (const match of text.matchAll(pattern)) {
      const at = start + match.index + (match[1]?.length ?? 0);
      this.edits.push({ start: at, end: at + length, text: put });
      isFound = true;
    }
    return isFound;
  }

  #refuse(at: number): never {
    throw oddlyWritten(this.#file, new SourceLines(this.#source).placeAt(at), this.#change.from);
  }

  #look(node: Nodes): void {
    const { hasNotes } = namedInText[this.#kind];
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') this.#lookAtProperties(node);
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      this.#lookIntoComment(node);
    else if (node.type === 'link' || node.type === 'definition') this.#lookAtLink(node);
    else if (
      hasNotes &&
      (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') &&
      node.identifier === this.#change.from
    )
      this.#lookAtNote(node);
  }

  #lookAtProperties(node: JsxNode): void {
    const { property } = namedInText[this.#kind];
    const { from, to } = this.#change;
    if (property === undefined || readLiterals(node, () => undefined)[property] !== from) return;
    const attribute = node.attributes.find(
      (each) => each.type === 'mdxJsxAttribute' && each.name === property,
    );
    const stretch = this.#stretch(attribute ?? node);
    const pattern = new RegExp(String.raw`(=\s*(?:\{\s*)?["'])${literally(from)}(?=["'])`, 'g');
    if (!this.#replace(stretch, pattern, from.length, to)) this.#refuse(stretch.start);
  }

  #lookAtNote(node: Pick<Nodes, 'position'>): void {
    const { start, text } = this.#stretch(node);
    const { from, to } = this.#change;
    const label = text.slice('[^'.length, '[^'.length + from.length);
    if (label.toLowerCase() !== from) this.#refuse(start);
    this.edits.push({ start: start + '[^'.length, end: start + '[^'.length + from.length, text: to });
  }

  #lookAtLink(node: Link | Definition): void {
    if (this.#kind === 'reference' || !node.url.startsWith('/')) return;
    const moved = movedAddress(node.url, this.#kind, this.#change);
    if (moved === undefined) return;
    const stretch = this.#stretch(node);
    const opening = node.type === 'link' ? String.raw`\]\(\s*<?` : String.raw`\]:\s*<?`;
    const pattern = new RegExp(`(${opening})${literally(node.url)}`, 'g');
    if (!this.#replace(stretch, pattern, node.url.length, moved)) this.#refuse(stretch.start);
  }

  /** Texts that are still to be translated stand in comments, with all that they name. */
  #lookIntoComment(node: Pick<Nodes, 'position'>): void {
    const stretch = this.#stretch(node);
    const { from, to } = this.#change;
    const { property, hasNotes } = namedInText[this.#kind];
    const id = literally(from);
    if (property !== undefined) {
      const pattern = new RegExp(String.raw`(<[A-Z][^<>]*?\s${property}=["'])${id}(?=["'])`, 'g');
      this.#replace(stretch, pattern, from.length, to);
    }
    if (hasNotes) this.#replace(stretch, new RegExp(String.raw`(\[\^)${id}(?=\])`, 'g'), from.length, to);
    if (this.#kind === 'reference') return;
    for (const [, address = ''] of stretch.text.matchAll(/\]\((\/[^\s()]*)/g)) {
      const moved = movedAddress(address, this.#kind, this.#change);
      const pattern = new RegExp(String.raw`(\]\()${literally(address)}(?=[\s)])`, 'g');
      if (moved !== undefined) this.#replace(stretch, pattern, address.length, moved);
    }
  }
}

/**
 * The edits that rename an id in the text of a file: in properties of components, in the names of notes, and in the
 * addresses of links to its pages, in comments too. All else stays.
 *
 * @param file relative to the content folder, for messages
 * @param source of the whole file, without its byte order mark
 * @throws {UserError} where it is written in a way that is not changed by rote
 */
export function textEdits(file: string, source: string, kind: RenameKind, change: IdChange): Edit[] {
  if (!source.toLowerCase().includes(change.from)) return [];
  const renaming = new TextRenaming(file, source, kind, change);
  renaming.run();
  // An address that stands twice in a comment is found twice.
  const places = new Map(renaming.edits.map((edit) => [edit.start, edit]));
  return [...places.values()].sort((a, b) => a.start - b.start);
}
