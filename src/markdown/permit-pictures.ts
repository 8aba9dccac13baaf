import type { Image, ImageReference, Nodes } from 'mdast';
import type { JsxNode } from '#markdown/literals.ts';
import type { ReportError } from '#markdown/report-error.ts';
import type { PictureRule } from '#markdown/vocabulary.ts';
import { say } from '#wording/phrase.ts';

/** A picture as it is written inside a component. */
type Held = JsxNode | Image | ImageReference;

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
  const name = node.name ?? '';
  const held = node.children.flatMap((block) => {
    const pictures = picturesIn(block);
    if (!pictures)
      report(block.position, {
        code: 'component-content',
        message: say('component-content.pictures', { name }),
        help: say('component-content.pictures.help'),
      });
    return pictures ?? [];
  });
  if (held.length < least || held.length > most) {
    report((held[most] ?? node).position, {
      code: 'picture-count',
      message: say('picture-count', { name, count: held.length, least, most }),
      help,
    });
  }
  for (const picture of held) {
    if (attributesOf(picture).includes('wide'))
      report(picture.position, {
        code: 'unknown-property',
        message: say('unknown-property.wide', { name }),
        help: say('unknown-property.wide.help', { name }),
      });
    if (isLabelled && !hasCaption(picture))
      report(picture.position, {
        code: 'missing-property',
        message: say('missing-property.caption', { name }),
        help: say('missing-property.caption.help'),
      });
  }
}
