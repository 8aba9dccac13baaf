import type { Image, ImageReference, Nodes } from 'mdast';
import type { JsxNode } from '#markdown/literals.ts';
import type { ReportError } from '#markdown/report-error.ts';
import type { PictureRule } from '#markdown/vocabulary.ts';

/** A picture as it is written inside a component. */
type Held = JsxNode | Image | ImageReference;

const numbers = ['no', 'one', 'two', 'three'];

const isJsx = (node: Nodes): node is JsxNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The pictures that a block is made of; undefined for a block that is made of something else. */
function picturesIn(block: Nodes): Held[] | undefined {
  // What component may not stand here is told where components are checked.
  if (isJsx(block)) return block.name === 'Figure' ? [block] : [];
  if (block.type !== 'paragraph') return undefined;
  const solid = block.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const pictures = solid.flatMap((child) =>
    child.type === 'image' || child.type === 'imageReference' ? [child] : [],
  );
  return pictures.length === solid.length ? pictures : undefined;
}

function attributesOf(picture: Held): string[] {
  return 'attributes' in picture
    ? picture.attributes.flatMap((each) => (each.type === 'mdxJsxAttribute' ? [each.name] : []))
    : [];
}

function hasCaption(picture: Held): boolean {
  if (picture.type === 'image') return Boolean(picture.title?.trim());
  return attributesOf(picture).includes('caption');
}

/** Holds a component that encloses pictures to their number, and to nothing else. */
export function checkPictures(
  node: JsxNode,
  { least, most, isLabelled, help }: PictureRule,
  report: ReportError,
): void {
  const name = `<${node.name}>`;
  const held = node.children.flatMap((block) => {
    const pictures = picturesIn(block);
    if (!pictures)
      report(block.position, {
        code: 'component-content',
        message: `${name} encloses pictures, and this is something else`,
        help: 'Move it out; what is said of the pictures together is written as caption="…".',
      });
    return pictures ?? [];
  });
  if (held.length < least || held.length > most) {
    const count = `${numbers[held.length] ?? held.length} picture${held.length === 1 ? '' : 's'}`;
    const range = least === most ? numbers[least] : `${numbers[least]} or ${numbers[most]}`;
    report((held[most] ?? node).position, {
      code: 'picture-count',
      message: `${name} encloses ${count}, and takes ${range}`,
      help,
    });
  }
  for (const picture of held) {
    if (attributesOf(picture).includes('wide'))
      report(picture.position, {
        code: 'unknown-property',
        message: `a picture in ${name} has no width of its own`,
        help: `Delete wide here; the whole is shown wide with <${node.name} wide>.`,
      });
    if (isLabelled && !hasCaption(picture))
      report(picture.position, {
        code: 'missing-property',
        message: `this picture in ${name} lacks its caption, which is the label that readers choose it by`,
        help: 'Say in a word or two what it shows of the two: caption="2019".',
      });
  }
}
