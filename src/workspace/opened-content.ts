import type { Problem } from '#schema/problem.ts';
import { handover } from '#workspace/handover.ts';
import type { Content } from '#workspace/read-content.ts';

/** Content that was read in this process; another object whenever it is read again. */
export interface OpenedContent {
  /** The content folder, as in the settings. */
  folder: string;
  content: Content;
  /** What keeps pages from being made of it. */
  errors: readonly Problem[];
}

/** The content that pages show: read by the build, which judges it first, or else by the loader. */
export const openedContent = handover<OpenedContent>('content');
