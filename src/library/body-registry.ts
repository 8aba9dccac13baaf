import { handover } from '#workspace/handover.ts';

/** What the loader tells the pages of the parsed bodies. */
export interface BodyRegistry {
  /** The folder of the parsed bodies. */
  folder: string;
  /** Resolves when the body of a digest is there; fails with every problem where one is refused. */
  ready(digest: string): Promise<void>;
  /** Resolves when all bodies are there; fails with every problem where one is refused. */
  finished(): Promise<void>;
}

/** The bodies of this process. */
export const bodies = handover<BodyRegistry>('bodies');
