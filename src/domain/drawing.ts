import type { Round } from '#domain/company.ts';
import type { DrawingOf } from '#schema/drawing.ts';
import type { CountedUnit } from '#schema/figure-parts.ts';
import type { Money } from '#schema/money.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import type { Localized } from '#schema/localized.ts';

/** How exact a figure is: the source says about, or over. */
export type Qualifier = 'about' | 'over' | undefined;

/** A bar with its figure. */
export interface Bar {
  label: Localized;
  value: Money | number;
  upTo?: Money | undefined;
  qualifier?: Qualifier;
  accent: boolean;
}

/** Something that happened, with a figure or without. */
export interface TimelineEvent {
  date?: PartialDate | undefined;
  when?: Localized | undefined;
  /** Words, or the round after which the amount was the value of the company. */
  about: Localized | Pick<Round, 'round'>;
  amount?: Money | undefined;
  qualifier?: Qualifier;
  accent: boolean;
}

/** What a drawing shows, with what it takes from the company’s file. */
export type DrawingContent =
  | { kind: 'bars'; scale: 'linear' | 'log'; unit: CountedUnit | undefined; bars: Bar[] }
  | { kind: 'timeline'; events: TimelineEvent[] }
  | Pick<DrawingOf<'units'>, 'kind' | 'unit' | 'each' | 'mark' | 'groups'>
  | Pick<DrawingOf<'flow'>, 'kind' | 'rows'>
  | Pick<DrawingOf<'pairs'>, 'kind' | 'points' | 'lines' | 'circles'>;

/** A drawing of an issue. */
export interface Drawing {
  title: Localized;
  alt: Localized;
  note: Localized | undefined;
  content: DrawingContent;
  /** Numbers of the references that its figures come from, in their order; counted from 1. */
  references: number[];
  /** Whether figures come from the company’s file. */
  isOfRecord: boolean;
}
