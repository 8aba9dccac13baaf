import type { Segment } from '#document/body.ts';
import { formatList } from '#i18n/format-list.ts';
import type { Locale } from '#site.ts';

/** A figure inside a component that encloses several. */
export interface EnclosedFigure {
  src: string;
  alt: string;
  caption: string | undefined;
  credit: string | undefined;
  dark: string | undefined;
}

/** The figures that a component encloses, with their properties, which were checked when the text was parsed. */
export function figuresIn(enclosed: readonly Segment[]): EnclosedFigure[] {
  return enclosed.flatMap((segment) =>
    typeof segment === 'string' ? [] : [segment.properties as unknown as EnclosedFigure],
  );
}

/** Who made the pictures of some figures, each named once. */
export function creditsOf(
  figures: readonly { credit?: string | undefined }[],
  locale: Locale,
): string | undefined {
  const credits = [...new Set(figures.flatMap(({ credit }) => credit ?? []))];
  return credits.length > 0 ? formatList(credits, locale) : undefined;
}
