import type { Identifier } from '@mdn/browser-compat-data';
import * as csstree from 'css-tree';
import { compatOf, data, lackedBy, type Feature } from './support.ts';

/** Units that MDN tells of together, by the name that it gives to each such group. */
const unitGroups: [RegExp, string][] = [
  [/^cq/, 'container_query_length_units'],
  [/^dv/, 'viewport_percentage_units_dynamic'],
  [/^lv/, 'viewport_percentage_units_large'],
  [/^sv/, 'viewport_percentage_units_small'],
];

/** Where MDN tells of functions that more than one property knows, by their names. */
const functions = new Map<string, string>();
const places: [path: string, place: Identifier][] = [['css.types', data.css.types as unknown as Identifier]];
// Those of types stand before those of their parts.
for (const [path, place] of places)
  for (const [name, inner] of Object.entries(place)) {
    if (name === '__compat') continue;
    if (!functions.has(name)) functions.set(name, `${path}.${name}`);
    places.push([`${path}.${name}`, inner as Identifier]);
  }

/** The features that a value of a property asks for. */
function* ofValue(property: string, value: csstree.Value | csstree.Raw): Generator<string> {
  const nodes: csstree.CssNode[] = [];
  csstree.walk(value, (node) => void nodes.push(node));
  for (const node of nodes) {
    if (node.type === 'Identifier' || node.type === 'Function') {
      const name = node.name.toLowerCase();
      const own = [`css.properties.${property}.${name}_function`, `css.properties.${property}.${name}`];
      const known = own.find((each) => compatOf(each));
      const shared = node.type === 'Function' ? functions.get(name) : undefined;
      if (known ?? shared) yield known ?? shared ?? '';
    }
    if (node.type === 'Dimension') {
      const unit = node.unit.toLowerCase();
      const [, group = unit] = unitGroups.find(([pattern]) => pattern.test(unit)) ?? [];
      yield `css.types.length.${group}`;
    }
  }
}

/** A declaration in its block: what it asks for, each with whether it is asked for with a prefix too. */
interface Asked {
  name: string;
  isPrefixed?: (prefix: string) => boolean;
}

const isLacked = ({ name, isPrefixed }: Asked): boolean => {
  const compat = compatOf(name);
  return compat !== undefined && lackedBy(compat, isPrefixed).length > 0;
};

/** The features of a declaration that may be lacking, and that nothing before it in its block stands in for. */
function ofDeclaration(node: csstree.Declaration, before: readonly csstree.Declaration[]): Asked[] {
  const property = node.property.toLowerCase();
  // Names of the page's own; and names with a prefix, which others pass over.
  if (property.startsWith('--') || property.startsWith('-'))
    return [...ofValue(property, node.value)].map((name) => ({ name }));
  const isPrefixed = (prefix: string): boolean => before.some((each) => each.property === prefix + property);
  const values = [...ofValue(property, node.value)].map((name) => ({ name }));
  // An engine that knows no such value keeps the one before.
  const hasFallback = before.some(
    (each) =>
      each.property === property && ![...ofValue(property, each.value)].some((name) => isLacked({ name })),
  );
  const whole = { name: `css.properties.${property}`, isPrefixed };
  return isLacked(whole) || hasFallback ? [whole] : [whole, ...values];
}

/** The features of a style sheet, and what in it can't be read. */
class StyleReader {
  readonly found: Feature[] = [];

  read(text: string): void {
    const sheet = csstree.parse(text, {
      positions: true,
      parseCustomProperty: true,
      onParseError: ({ message, line }) => void this.found.push({ name: `unreadable: ${message}`, line }),
    });
    this.#block(sheet as csstree.StyleSheet, new Set(), false);
  }

  /** What stands in a block, of which features are known to be asked for only where an engine has them. */
  #block(block: csstree.StyleSheet | csstree.Block, asked: ReadonlySet<string>, isInRule: boolean): void {
    const before: csstree.Declaration[] = [];
    for (const node of block.children) {
      if (node.type === 'Declaration') {
        for (const each of ofDeclaration(node, before)) this.#tell(each, node, asked);
        before.push(node);
      } else if (node.type === 'Rule') {
        if (isInRule) this.#tell({ name: 'css.selectors.nesting' }, node, asked);
        this.#selectors(node.prelude, asked);
        this.#block(node.block, asked, true);
      } else if (node.type === 'Atrule') {
        if (isInRule) this.#tell({ name: 'css.selectors.nesting' }, node, asked);
        this.#atRule(node, asked, isInRule);
      }
    }
  }

  #atRule(node: csstree.Atrule, asked: ReadonlySet<string>, isInRule: boolean): void {
    const name = node.name.toLowerCase();
    if (!name.startsWith('-')) this.#tell({ name: `css.at-rules.${name}` }, node, asked);
    const within = new Set(asked);
    if (node.prelude) {
      const isNegated = /^\s*not\b/i.test(csstree.generate(node.prelude));
      csstree.walk(node.prelude, (inner) => {
        if (inner.type === 'FeatureRange')
          this.#tell({ name: 'css.at-rules.media.range_syntax' }, inner, asked);
        if (inner.type === 'Feature') {
          const feature = inner.name.toLowerCase().replace(/^(?:min|max)-/, '');
          this.#tell({ name: `css.at-rules.${name}.${feature}` }, inner, asked);
        }
        if (name === 'supports' && !isNegated && inner.type === 'Declaration')
          for (const each of ofDeclaration(inner, [])) within.add(each.name);
      });
    }
    if (node.block && !name.endsWith('keyframes')) this.#block(node.block, within, isInRule);
    else if (node.block)
      for (const frame of node.block.children)
        if (frame.type === 'Rule') this.#block(frame.block, within, true);
  }

  #selectors(prelude: csstree.CssNode, asked: ReadonlySet<string>): void {
    csstree.walk(prelude, (node) => {
      if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector')
        this.#tell({ name: `css.selectors.${node.name.toLowerCase()}` }, node, asked);
      if (node.type === 'NestingSelector') this.#tell({ name: 'css.selectors.nesting' }, node, asked);
    });
  }

  #tell(feature: Asked, { loc }: csstree.CssNode, asked: ReadonlySet<string>): void {
    if (!asked.has(feature.name) && isLacked(feature))
      this.found.push({ name: feature.name, line: loc?.start.line ?? 0 });
  }
}

/** What a style sheet asks for that one of the oldest engines lacks, and for which it has no other way. */
export function lackedInStyle(text: string): Feature[] {
  const reader = new StyleReader();
  reader.read(text);
  return reader.found;
}
