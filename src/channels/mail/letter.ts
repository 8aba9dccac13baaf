import type { ElementContent } from 'hast';
import type { Day } from '#schema/partial-date.ts';
import type { Locale } from '#config.ts';

/** A mail of the column in one language: what is in it, before it is written in any form. */
export interface Letter {
  /** Names it, and its files: `issue-22-zh`. */
  name: string;
  locale: Locale;
  subject: string;
  /** What lists of mail show beside the subject. */
  preheader: string;
  /** Small words above the title: what it is a part of, and its day. */
  overline: string;
  title: string;
  /** Below the title; empty where there is none. */
  standfirst: string;
  /** Who wrote it, in a line; empty where nobody is named. */
  byline: string;
  /** The address of its page on the site. */
  address: string;
  /** The moment it is dated (RFC 3339). */
  dated: string;
  /** The day on which its words last changed. */
  changed: Day;
  /** The text, as plain HTML nodes with absolute addresses. */
  blocks: ElementContent[];
  /** The same without bars and wide tables, for the part in plain text. */
  plain: ElementContent[];
}
