import { bodies } from '#library/body-registry.ts';
import type { Body } from '#document/body.ts';
import type { Edition } from '#model/issue.ts';
import { BodyCache } from '#workspace/body-cache.ts';

/**
 * The parsed text of an edition; waits for its parser where it is not done.
 * @throws {ContentError} with the problems of every text when this one is refused
 */
export async function getBody(edition: Edition): Promise<Body> {
  const { folder, ready } = bodies.published();
  await ready(edition.digest);
  return new BodyCache(folder).read(edition.digest);
}
