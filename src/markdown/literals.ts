import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Literal } from '#markdown/body.ts';
import { unfold } from '#language/line-breaks.ts';
import type { ReportError } from '#markdown/report-error.ts';
import { say } from '#wording/phrase.ts';

/** A component as remark-mdx reads it. */
export type JsxNode = MdxJsxFlowElement | MdxJsxTextElement;

type Attribute = JsxNode['attributes'][number];

/** The value of an attribute that is a literal; undefined for anything that would be code. */
function literalOf(attribute: Attribute): Literal | undefined {
  if (attribute.type !== 'mdxJsxAttribute') return undefined;
  const { value } = attribute;
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return unfold(value);
  const statement = value.data?.estree?.body[0];
  const expression = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
  if (expression?.type !== 'Literal') return undefined;
  const literal = expression.value;
  return ['string', 'number', 'boolean'].includes(typeof literal) ? (literal as Literal) : undefined;
}

/** Reads the properties of a component; reports spreads, expressions and doubles. */
export function readLiterals(node: JsxNode, report: ReportError): Record<string, Literal> {
  const literals = new Map<string, Literal>();
  for (const attribute of node.attributes) {
    const position = attribute.position ?? node.position;
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    const value = literalOf(attribute);
    if (value === undefined)
      report(position, {
        code: 'property-code',
        message: say('property-code', { name, component: node.name ?? '' }),
        help: say('property-code.help'),
      });
    else if (literals.has(name))
      report(position, {
        code: 'property-twice',
        message: say('property-twice', { name }),
        help: say('keep-one.help'),
      });
    else literals.set(name, value);
  }
  return Object.fromEntries(literals);
}
