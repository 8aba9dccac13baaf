import type { Body } from '#document/body.ts';
import { FileCache } from '#workspace/file-cache.ts';

/** Parsed bodies on the disk. A text that is refused has none. */
export class BodyCache extends FileCache {
  constructor(folder: string) {
    super(folder, '.json');
  }

  /**
   * Reads a parsed body.
   * @throws when there is none, or only half of one
   */
  read(digest: string): Body {
    return JSON.parse(this.readBytes(digest).toString()) as Body;
  }

  /** Keeps a body. */
  write(digest: string, body: Body): void {
    this.writeBytes(digest, JSON.stringify(body));
  }
}
