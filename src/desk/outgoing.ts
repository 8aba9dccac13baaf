import { writeChannel } from '#channels/channels.ts';
import type { Outgoing } from '#channels/post.ts';
import { pictureReader } from '#content/picture-files.ts';
import type { Settings } from '#content/settings.ts';
import type { Sent } from '#desk/addresses.ts';
import { ownText } from '#library/issue-text.ts';
import type { Library } from '#library/library.ts';

/** What was made of a library: pictures are drawn once for a page and the frames in it. */
const made = new WeakMap<Library, Map<string, Promise<Outgoing>>>();

/**
 * Makes what a channel takes of an issue, once for a library.
 *
 * @returns undefined where the issue is not written in that language
 */
export function outgoingOf(
  library: Library,
  settings: Settings,
  { number, locale, channel }: Sent,
): Promise<Outgoing> | undefined {
  const issue = library.catalog.issues.find((each) => each.number === number);
  const edition = issue?.editions[locale];
  if (!issue || !edition) return undefined;
  const known = made.get(library) ?? new Map<string, Promise<Outgoing>>();
  made.set(library, known);
  const key = `${number} ${locale} ${channel}`;
  const make = async (): Promise<Outgoing> =>
    writeChannel(channel, {
      text: await ownText(library, issue, edition).read(),
      site: library.site,
      markdown: { hasTables: true },
      sender: library.editor,
      readPicture: pictureReader(settings),
    });
  const outgoing = known.get(key) ?? make();
  known.set(key, outgoing);
  return outgoing;
}
