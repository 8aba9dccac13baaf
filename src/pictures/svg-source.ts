import { SaxesParser, type SaxesTagNS } from 'saxes';
import { undrawable, type PictureFault } from '#pictures/picture-fault.ts';
import { fault, faultOfAttribute, faultOfElement, faultOfStyle, script } from '#pictures/svg-faults.ts';
import { say } from '#wording/phrase.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Elements of SVG 2 that draw; none runs code, loads a file, or holds another document. */
const elements = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc
  linearGradient radialGradient stop pattern clipPath mask marker style filter feBlend feColorMatrix feComponentTransfer
  feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB
  feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight
  feTile feTurbulence switch view animate animateTransform animateMotion set mpath`.split(/\s+/),
);

/** What editors leave behind, which draws nothing. */
const leftovers = new Set(['metadata']);

/** What XML itself says of a text; its base address, from which others would start, goes. */
const xmlAttributes = new Set(['lang', 'space']);

/** How deep elements may lie in each other: programs that draw stop at 256. */
const mostDepth = 200;

/** A size as SVG writes it, in pixels (CSS Values 4, section 6.2); undefined for a share of something else. */
function lengthOf(value: string | undefined): number | undefined {
  const match = /^\s*((?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?)(px|pt|pc|mm|cm|in)?\s*$/i.exec(value ?? '');
  if (!match) return undefined;
  const units = { px: 1, pt: 4 / 3, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 };
  return Number(match[1]) * units[(match[2]?.toLowerCase() ?? 'px') as keyof typeof units];
}

function sizeOf(attributes: SaxesTagNS['attributes']): { width: number; height: number } | undefined {
  const box =
    attributes['viewBox']?.value
      .trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const width = lengthOf(attributes['width']?.value) ?? box[2] ?? 0;
  const height = lengthOf(attributes['height']?.value) ?? box[3] ?? 0;
  return width > 0 && height > 0 && Number.isFinite(width * height) ? { width, height } : undefined;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A drawing that can be shown anywhere: only what draws, and its size. */
export interface CleanDrawing {
  source: string;
  width: number;
  height: number;
}

/** Writes a drawing anew as it is parsed: what draws stays, the leftovers of editors go, all else is a fault. */
class Cleaner {
  readonly faults: PictureFault[] = [];
  size: { width: number; height: number } | undefined;
  #out = '';
  #open: string[] = [];
  #namespace = svgNamespace;
  /** How deep inside something that is left out; 0 where not. */
  #skipped = 0;
  /** The words of the style that is open: they come in parts. */
  #style = '';

  get source(): string {
    return this.#out;
  }

  #note(found: PictureFault | undefined): void {
    if (found) this.faults.push(found);
  }

  /** @throws where elements lie too deep in each other, which takes a parser longer and longer */
  open(tag: SaxesTagNS): void {
    if (this.#open.length + this.#skipped > mostDepth) {
      this.#note(undrawable);
      throw new Error('the drawing is too deep');
    }
    // An SVG that forgot its namespace is one all the same; written anew, it has it.
    if (this.#open.length === 0 && tag.local === 'svg') this.#namespace = tag.uri || '';
    const isForeign = tag.uri !== this.#namespace;
    const isRoot = this.#open.length === 0 && this.#skipped === 0;
    const isStrange = isRoot && (isForeign || tag.local !== 'svg');
    if (isStrange) this.#note(fault('picture-kind', say('picture-kind.svg'), say('picture-kind.svg.help')));
    // What stands in a style would hide that the words around it are one.
    const isInStyle = this.#open.at(-1) === 'style';
    if (this.#skipped > 0 || isForeign || isStrange || isInStyle || leftovers.has(tag.local)) {
      // A document of another kind inside a drawing is what it shows; a label of an editor is not.
      if (/^(?:script|foreignObject|iframe|html|body)$/i.test(tag.local)) this.#note(script(`<${tag.name}>`));
      this.#skipped += 1;
      return;
    }
    if (!elements.has(tag.local)) {
      this.#note(faultOfElement(tag.local));
      this.#skipped += 1;
      return;
    }
    if (this.#open.length === 0) this.size = sizeOf(tag.attributes);
    const attributes = Object.values(tag.attributes).flatMap(({ name, prefix, local, value }) => {
      if (prefix === 'xmlns' || name === 'xmlns') return [];
      if (prefix === 'xml' ? !xmlAttributes.has(local) : prefix !== '' && prefix !== 'xlink') return [];
      if (name.startsWith('data-')) return [];
      this.#note(faultOfAttribute(name, value));
      return prefix === 'xlink' ? [[local, value]] : [[name, value]];
    });
    const root = this.#open.length === 0 ? ` xmlns="${svgNamespace}"` : '';
    this.#out += `<${tag.local}${root}${attributes.map(([name, value]) => ` ${name}="${escape(value ?? '')}"`).join('')}>`;
    this.#open.push(tag.local);
  }

  text(text: string): void {
    if (this.#skipped > 0 || this.#open.length === 0) return;
    if (this.#open.at(-1) === 'style') this.#style += text;
    this.#out += escape(text);
  }

  close(): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    const name = this.#open.pop();
    if (name === 'style') {
      this.#note(faultOfStyle(this.#style));
      this.#style = '';
    }
    this.#out += `</${name}>`;
  }
}

/**
 * Cleans the source of an SVG: what draws stays, comments, metadata and the leftovers of editors go.
 *
 * @returns what is wrong with it where it runs code, needs files, has no size, or is no well-formed XML
 */
export function cleanSvg(source: string): CleanDrawing | PictureFault {
  const cleaner = new Cleaner();
  const parser = new SaxesParser({ xmlns: true });
  let isBroken = false;
  parser.on('error', () => (isBroken = true));
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) cleaner.faults.push(script('<!DOCTYPE … ['));
  });
  parser.on('opentag', (tag) => cleaner.open(tag));
  parser.on('text', (text) => cleaner.text(text));
  parser.on('cdata', (text) => cleaner.text(text));
  parser.on('closetag', () => cleaner.close());
  try {
    parser.write(source).close();
  } catch {
    isBroken = true;
  }
  const [first] = cleaner.faults;
  if (first) return first;
  if (isBroken)
    return fault('picture-damaged', say('picture-damaged.form'), say('picture-damaged.form.help'));
  if (!cleaner.size) return fault('picture-no-size', say('picture-no-size'), say('picture-no-size.help'));
  return { source: cleaner.source, ...cleaner.size };
}
