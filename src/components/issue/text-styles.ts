import { imageOf, type IssueScope } from '#components/issue/scope.ts';
import { figuresIn } from '#components/mdx/enclosed-figures.ts';
import { shareStyles } from '#components/mdx/gallery-shares.ts';
import type { ComponentSegment, Segment } from '#markdown/body.ts';
import type { ComponentName } from '#markdown/vocabulary.ts';
import compare from '#styles/compare.css?inline';
import dataTable from '#styles/data-table.css?inline';
import figures from '#styles/figures.css?inline';
import gallery from '#styles/gallery.css?inline';
import notice from '#styles/notice.css?inline';
import pullQuote from '#styles/pull-quote.css?inline';
import video from '#styles/video.css?inline';
import { styles as ownStyles } from 'virtual:own-components';

const pictured: readonly ComponentName[] = ['Figure', 'Picture', 'Gallery', 'Compare', 'Video'];

/** All components of a text, and those that they enclose. */
function componentsIn(segments: readonly Segment[]): ComponentSegment[] {
  return segments.flatMap((segment) =>
    typeof segment === 'string' ? [] : [segment, ...componentsIn(segment.children)],
  );
}

/** A text as a page shows it. */
export interface ShownText {
  segments: readonly Segment[];
  scope: IssueScope;
}

/** The styles of what few pages show, such as pictures, tables of figures and notices, for those that do. */
export function textStyles(texts: readonly ShownText[], hasNotice: boolean): string {
  const shown = texts.map(({ segments, scope }) => ({ components: componentsIn(segments), scope }));
  const names = new Set<string>(shown.flatMap(({ components }) => components.map(({ name }) => name)));
  const issue = texts[0]?.scope.issue;
  const inGalleries = shown.flatMap(({ components, scope }) =>
    components
      .filter(({ name }) => name === 'Gallery')
      .flatMap(({ children }) => figuresIn(children).map(({ src }) => imageOf(scope, src))),
  );
  return [
    (issue?.cover !== undefined || pictured.some((name) => names.has(name))) && figures,
    inGalleries.length > 0 && gallery + shareStyles(inGalleries),
    names.has('Compare') && compare,
    names.has('DataTable') && dataTable,
    names.has('Video') && video,
    names.has('PullQuote') && pullQuote,
    hasNotice && notice,
    ...[...names].map((name) => ownStyles[name] ?? ''),
  ]
    .filter((each) => each !== false)
    .join('');
}
