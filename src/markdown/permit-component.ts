import type { Parents } from 'mdast';
import type { Position } from 'unist';
import type { Literal } from '#markdown/body.ts';
import { explainForeignTag } from '#markdown/foreign-tags.ts';
import { readLiterals, type JsxNode } from '#markdown/literals.ts';
import { checkPictures } from '#markdown/permit-pictures.ts';
import type { BodyContext } from '#markdown/property-rules.ts';
import type { ReportError } from '#markdown/report-error.ts';
import { authorComponents, isAuthorComponent, type ComponentRule } from '#markdown/vocabulary.ts';
import { creditLines } from '#schema/picture-credit.ts';
import type { Message } from '#diagnostics/diagnostic.ts';

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
  example: string,
): Message {
  if (component !== 'Figure' || name !== 'credit')
    return {
      code: 'unknown-property',
      message: `<${component}> has no property ${name}`,
      help: `It is written ${example}.`,
    };
  const file = String(literals['src'] ?? './chip.jpg').replace(/^\.\//, '');
  const lines = ['pictures:', ...creditLines(file, { credit: String(literals[name]) })];
  return {
    code: 'picture-credit',
    message: 'the credit of a picture is stated once, in the front matter of the original',
    help: `Delete it here, and state it there:\n${lines.join('\n')}`,
  };
}

function flagProblem(name: string): Message {
  return {
    code: 'property-value',
    message: `the property ${name} has no value`,
    help: `Write ${name} alone, or leave it out.`,
  };
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
    const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
    const position = attribute?.position ?? node.position;
    if (flags.includes(name)) {
      if (value !== true) report(position, flagProblem(name));
      continue;
    }
    const validate = Object.hasOwn(all, name) ? all[name] : undefined;
    const problem: (Message & { offset?: number }) | undefined = validate
      ? typeof value === 'string'
        ? validate(value, context)
        : {
            code: 'property-value',
            message: `the property ${name} needs a text`,
            help: `Write it as in ${example}.`,
          }
      : explainProperty(name, literals, node, example);
    if (problem) reportValue(problem, name, position, report);
  }
  for (const name of Object.keys(required))
    if (!node.attributes.some((each) => each.type === 'mdxJsxAttribute' && each.name === name))
      report(node.position, {
        code: 'missing-property',
        message: `<${node.name}> lacks the property ${name}`,
        help: `It is written ${example}.`,
      });
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
      message: `<${name}> stands inside <${parent.name}>`,
      help: `Move it out of <${parent.name}>, to a line of its own.`,
    };
  return {
    code: 'misplaced-component',
    message: `<${name}> stands inside other text`,
    help: 'Put it on a line of its own with a blank line before and after.',
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
  if (rule.display === 'block' && parent.type !== 'root' && !isHeld(name, parent))
    report(node.position, misplaced(name, parent));
  if (!rule.encloses && node.children.length > 0)
    report(node.position, {
      code: 'component-content',
      message: `<${name}> may not enclose text`,
      help: `It is written ${rule.example}.`,
    });
  if (rule.encloses && node.children.length === 0)
    report(node.position, {
      code: 'empty-component',
      message: `<${name}> is empty`,
      help: `It is written ${rule.example}.`,
    });
  if (rule.pictures && node.children.length > 0) checkPictures(node, rule.pictures, report);
}
