import type { Segment } from '#markdown/body.ts';

/** A figure inside a component that encloses several. */
export interface EnclosedFigure {
  src: string;
  alt: string;
  caption: string | undefined;
  dark: string | undefined;
}

/** The figures that a component encloses, with their properties, which were checked when the text was parsed. */
export function figuresIn(enclosed: readonly Segment[]): EnclosedFigure[] {
  return enclosed.flatMap((segment) =>
    typeof segment === 'string' ? [] : [segment.properties as unknown as EnclosedFigure],
  );
}
