import type { Parents } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { Position } from 'unist';
import type { Literal } from '#markdown/body.ts';
import { explainForeignTag } from '#markdown/foreign-tags.ts';
import { readLiterals, type JsxNode } from '#markdown/literals.ts';
import { checkPictures } from '#markdown/permit-pictures.ts';
import type { BodyContext } from '#markdown/property-rules.ts';
import type { ReportError } from '#markdown/report-error.ts';
import { authorComponents, isAuthorComponent, type ComponentRule } from '#markdown/vocabulary.ts';
import { creditLines } from '#schema/picture-credit.ts';
import { explainWhichCompany } from '#schema/which-company.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import { say } from '#wording/phrase.ts';
import type { Phrase } from '#wording/phrase.ts';

/** Reports a value of a property: at the property, or at the character that is meant. */
function reportValue(
  { offset, ...problem }: Message & { offset?: number },
  name: string,
  position: Position | undefined,
  report: ReportError,
): void {
  if (offset === undefined || !position) return report(position, problem);
  const { line, column } = position.start;
  const start = { line, column: column + `${name}="`.length + offset };
  report({ start, end: start }, problem);
}

/** Explains a property that a component does not have. */
function explainProperty(
  name: string,
  literals: Record<string, Literal>,
  { name: component }: JsxNode,
  example: Phrase | string,
): Message {
  if ((component !== 'Figure' && component !== 'Video') || name !== 'credit')
    return {
      code: 'unknown-property',
      message: say('unknown-property', { component: component ?? '', name }),
      help: say('written.help', { example }),
    };
  const file = String((component === 'Video' ? literals['poster'] : literals['src']) ?? './chip.jpg').replace(
    /^\.\//,
    '',
  );
  const lines = ['pictures:', ...creditLines(file, { credit: String(literals[name]) })];
  return {
    code: 'picture-credit',
    message: say('picture-credit.text'),
    help: say('picture-credit.text.help', { lines }),
  };
}

function flagProblem(name: string): Message {
  return {
    code: 'property-value',
    message: say('property-value.flag', { name }),
    help: say('property-value.flag.help', { name }),
  };
}

/** Where a property stands, or else its component. */
function placeOf({ attributes, position }: JsxNode, name: string): Position | undefined {
  const attribute = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return attribute?.position ?? position;
}

/** Says whether a component that tells of one company leaves open which; one that says more of a property needs that one. */
function checkCompany(
  { ofCompany, belongs }: ComponentRule,
  literals: Readonly<Record<string, Literal>>,
  { companies }: BodyContext,
): Message | undefined {
  const basis = belongs?.['company'];
  if (!ofCompany || !companies || (basis !== undefined && literals[basis] === undefined)) return undefined;
  const { company } = literals;
  const named = typeof company === 'string' ? company : undefined;
  return explainWhichCompany(named, companies, (id) => `company="${id}"`, ofCompany === 'any');
}

function checkProperties(
  node: JsxNode,
  rule: ComponentRule,
  context: BodyContext,
  report: ReportError,
): void {
  const { required, optional, flags = [], example } = rule;
  const all = { ...required, ...optional };
  const literals = readLiterals(node, report);
  for (const [name, value] of Object.entries(literals)) {
    const position = placeOf(node, name);
    if (flags.includes(name)) {
      if (value !== true) report(position, flagProblem(name));
      continue;
    }
    const validate = Object.hasOwn(all, name) ? all[name] : undefined;
    const problem: (Message & { offset?: number }) | undefined = validate
      ? typeof value === 'string'
        ? validate(value, context, literals)
        : {
            code: 'property-value',
            message: say('property-value.text', { name }),
            help: say('property-value.text.help', { example }),
          }
      : explainProperty(name, literals, node, example);
    if (problem) reportValue(problem, name, position, report);
  }
  const problem = checkCompany(rule, literals, context);
  if (problem) report(placeOf(node, 'company'), problem);
  for (const name of Object.keys(required))
    if (!node.attributes.some((each) => each.type === 'mdxJsxAttribute' && each.name === name))
      report(node.position, {
        code: 'missing-property',
        message: say('missing-property', { component: node.name ?? '', name }),
        help: say('written.help', { example }),
      });
}

/**
 * Reports properties that do not go together: none or both of two that stand for each other, one that says more of none,
 * one of two that need each other.
 */
function checkTogether(
  node: JsxNode,
  { either = {}, belongs = {}, together = ['', ''] }: ComponentRule,
  report: ReportError,
): void {
  const component = node.name ?? '';
  const find = (wanted: string): MdxJsxAttribute | undefined =>
    node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === wanted) as
      MdxJsxAttribute | undefined;
  const names = Object.keys(either);
  const [first, second] = names.flatMap((name) => find(name) ?? []);
  const help = say('written.either.help', { examples: Object.values(either) });
  if (names.length > 0 && !first)
    report(node.position, {
      code: 'missing-property',
      message: say('missing-property.either', { component, names }),
      help,
    });
  if (first && second)
    report(second.position ?? node.position, {
      code: 'property-conflict',
      message: say('property-conflict', { component, names: [first.name, second.name] }),
      help,
    });
  const [one, two] = together;
  const [alone, missing] = find(one) ? [find(one), two] : [find(two), one];
  if (alone && !find(missing))
    report(alone.position ?? node.position, {
      code: 'property-conflict',
      message: say('property-conflict.apart', { name: alone.name, other: missing }),
      help: say('property-conflict.apart.help', { name: alone.name, other: missing }),
    });
  for (const [name, other] of Object.entries(belongs)) {
    const attribute = find(name);
    if (attribute && first && !find(other))
      report(attribute.position ?? node.position, {
        code: 'property-conflict',
        message: say('property-conflict.alone', { name, other }),
        help: say('property-conflict.alone.help', { name, other }),
      });
  }
}

/** Whether a component encloses pictures, and this is one. */
function isHeld(name: string, parent: Parents): boolean {
  const around = 'name' in parent && parent.name ? parent.name : '';
  const rule: ComponentRule | undefined = isAuthorComponent(around) ? authorComponents[around] : undefined;
  return name === 'Figure' && rule?.pictures !== undefined;
}

function misplaced(name: string, parent: Parents): Message {
  if ('name' in parent && parent.name)
    return {
      code: 'misplaced-component',
      message: say('misplaced-component.inside', { name, around: parent.name }),
      help: say('misplaced-component.inside.help', { around: parent.name }),
    };
  return {
    code: 'misplaced-component',
    message: say('misplaced-component', { name }),
    help: say('misplaced-component.help'),
  };
}

/** Reports a component that is none of the column’s, or is not written as it must be. */
export function checkComponent(
  node: JsxNode,
  parent: Parents,
  context: BodyContext,
  report: ReportError,
): void {
  const name = node.name ?? '';
  if (!isAuthorComponent(name)) return report(node.position, explainForeignTag(name));
  const rule: ComponentRule = authorComponents[name];
  checkProperties(node, rule, context, report);
  checkTogether(node, rule, report);
  if (rule.display === 'block' && parent.type !== 'root' && !isHeld(name, parent))
    report(node.position, misplaced(name, parent));
  if (!rule.encloses && node.children.length > 0)
    report(node.position, {
      code: 'component-content',
      message: say('component-content', { name }),
      help: say('written.help', { example: rule.example }),
    });
  if (rule.encloses && node.children.length === 0)
    report(node.position, {
      code: 'empty-component',
      message: say('empty-component', { name }),
      help: say('written.help', { example: rule.example }),
    });
  if (rule.pictures && node.children.length > 0) checkPictures(node, rule.pictures, report);
}
