import type { Day } from '#schema/partial-date.ts';

/** A site, or a part of it, that is made to be looked at before it is published. */
export interface Preview {
  /** Whether it is a whole site with drafts, or one issue that is handed on. */
  kind: 'site' | 'issue';
  /** The day on which it is made. */
  day: Day;
}
