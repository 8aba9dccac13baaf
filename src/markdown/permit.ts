import type { Definition, Image, ImageReference, Link, Nodes, Parents, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { isComment } from '#markdown/comment.ts';
import { formulaProblem, opensFormula } from '#markdown/formulas.ts';
import { checkComponent } from '#markdown/permit-component.ts';
import type { ReportError } from '#markdown/report-error.ts';
import { decodePictureAddress } from '#markdown/picture-address.ts';
import { pictureRule, type BodyContext } from '#markdown/property-rules.ts';
import type { Message } from '#diagnostics/diagnostic.ts';
import { controlCharacterProblem, forbiddenCharacter } from '#diagnostics/characters.ts';
import { say, type Phrase } from '#wording/phrase.ts';

function checkAddress(node: Link | Definition, report: ReportError): void {
  const isKnown = /^(?:https?:\/\/[^/]|mailto:|[#/](?!\/))/i.test(node.url);
  if (isKnown && URL.canParse(node.url, 'https://column.invalid')) return;
  report(node.position, {
    code: 'link-address',
    message: say('link-address', { address: node.url }),
    help: say('link-address.help'),
  });
}

function checkImage(
  node: Image | ImageReference,
  url: string,
  context: BodyContext,
  report: ReportError,
): void {
  const problem = pictureRule(decodePictureAddress(url), context, {});
  if (problem) report(node.position, problem);
  if (!node.alt?.trim())
    report(node.position, {
      code: 'picture-description',
      message: say('picture-description'),
      help: say('picture-description.help'),
    });
}

/** A note whose name holds a space is read as the address of a link. */
const noteNameProblem: Message = {
  code: 'note-name',
  message: say('note-name.space'),
  help: say('note-name.space.help'),
};

/** Links and pictures that name their address elsewhere: [text][name], and [name]: address. */
function checkDefinitions(tree: Root, context: BodyContext, report: ReportError): void {
  const pictures = new Map<string, ImageReference[]>();
  visit(tree, 'imageReference', (node) => {
    pictures.set(node.identifier, [...(pictures.get(node.identifier) ?? []), node]);
  });
  visit(tree, 'definition', (node) => {
    if (node.label?.startsWith('^')) return report(node.position, noteNameProblem);
    const uses = pictures.get(node.identifier);
    if (!uses) checkAddress(node, report);
    else for (const use of uses) checkImage(use, node.url, context, report);
  });
}

/** Code in one line, and not too long for a message. */
function quoteCode(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** Whether an expression is what stands between braces of TeX, as in \\frac{1}{2}: the first of it, or more. */
function partOfFormula(node: Nodes, parent: Parents): 'first' | 'more' | undefined {
  const siblings = parent.children as Nodes[];
  const index = siblings.indexOf(node);
  const before = siblings[index - 1];
  const isRaised = before?.type === 'text' && /^[\^_]$/.test(before.value);
  const earlier = isRaised ? siblings[index - 2] : before;
  if (earlier?.type === 'mdxTextExpression') return partOfFormula(earlier, parent) && 'more';
  return before?.type === 'text' && opensFormula(before.value) ? 'first' : undefined;
}

function checkCode(node: Nodes, parent: Parents, what: Phrase, report: ReportError): boolean {
  if (node.type === 'mdxjsEsm')
    report(node.position, {
      code: 'code',
      message: say('code.import', { what }),
      help: say('code.import.help'),
    });
  else if (node.type === 'mdxTextExpression' && partOfFormula(node, parent)) {
    if (partOfFormula(node, parent) === 'first') report(node.position, formulaProblem);
  } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    report(node.position, {
      code: 'code',
      message: say('code.braces', { code: quoteCode(node.value), what }),
      help: say('code.braces.help'),
    });
  else return false;
  return true;
}

/** Whether a heading has its mark in a line of its own, below its words. */
function isUnderlined({ position }: Nodes): boolean {
  return position !== undefined && position.end.line > position.start.line;
}

function checkNode(node: Nodes, parent: Parents, context: BodyContext, report: ReportError): void {
  const what = say(context.isPage ? 'a-page' : 'an-issue');
  if (checkCode(node, parent, what, report)) return;
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    if (context.isPage)
      report(node.position, {
        code: 'page-component',
        message: say('page-component', { name: node.name ?? '' }),
        help: say('page-component.help'),
      });
    else checkComponent(node, parent, context, report);
  else if (node.type === 'heading' && node.depth === 1)
    report(node.position, {
      code: 'title-in-text',
      message: say('title-in-text', { what }),
      help: say(isUnderlined(node) ? 'title-in-text.underlined.help' : 'title-in-text.help'),
    });
  else if (node.type === 'link') checkAddress(node, report);
  else if (node.type === 'image') checkImage(node, node.url, context, report);
  else if (node.type === 'footnoteDefinition' && /%[0-9a-z]{2}/i.test(node.label ?? node.identifier))
    report(node.position, {
      code: 'note-name',
      message: say('note-name.escape'),
      help: say('note-name.escape.help'),
    });
  checkCharacters(node, report);
}

/** Takes the comments out of a tree: they are for authors only. */
function removeComments(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if ((node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') || !isComment(node))
      return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Visits every node inside a tree with its parent, comments taken out. */
function visitUncommented(tree: Root, look: (node: Nodes, parent: Parents) => void): void {
  removeComments(tree);
  visit(tree, (node, _index, parent) => {
    if (parent) look(node, parent);
  });
}

/** Reports what a feed cannot carry, in texts, codes, descriptions, titles and names of notes. */
function checkCharacters(node: Nodes, report: ReportError): void {
  const texts = ['value', 'alt', 'title', 'label'].map(
    (key) => (node as unknown as Record<string, unknown>)[key],
  );
  if (texts.some((text) => typeof text === 'string' && forbiddenCharacter.test(text)))
    report(node.position, controlCharacterProblem);
}

/**
 * Holds a Markdown tree to what an issue may contain: Markdown, GFM and the column's components with
 * literal properties; a prose page has no components. Comments are removed, everything else is refused.
 */
export function permit(tree: Root, context: BodyContext, report: ReportError): void {
  visitUncommented(tree, (node, parent) => checkNode(node, parent, context, report));
  checkDefinitions(tree, context, report);
}
