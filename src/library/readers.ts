import { handover } from '#workspace/handover.ts';

/** The browsers that show pages of the development server. */
export interface Readers {
  /** Has them load their page again. */
  reload(): void;
}

/** The browsers of this process; there are none in a build. */
export const readers = handover<Readers>('readers');
