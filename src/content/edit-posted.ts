import { isMap, isSeq, parseDocument } from 'yaml';
import { addToList } from '#content/edit-list.ts';
import type { PostedRecord } from '#schema/posted.ts';

/** The file that tells what went out to which channel. */
export const postedFile = 'posted.yaml';

/** What the file says of itself when it is made. */
const heading = `# 哪一期、哪种语言、什么时候发到了哪个渠道，由 npm run post -- --record 写。
# What went out to which channel, and when; npm run post -- --record writes it.
`;

/**
 * Writes into the list of what went out that an issue went to a channel: in the place of what went there before, else at
 * the end. Comments stay.
 *
 * @param source of the file, which is sound; empty where there is none
 */
export function recordPosted(source: string, record: PostedRecord): string {
  const document = parseDocument(source);
  const entries: readonly unknown[] = isSeq(document.contents) ? document.contents.items : [];
  const same = entries.find(
    (entry) =>
      isMap(entry) &&
      (['issue', 'language', 'channel'] as const).every((key) => entry.get(key) === record[key]),
  );
  if (!isMap(same)) return addToList(source === '' ? heading : source, [record]);
  same.set('date', record.date);
  same.set('version', record.version);
  return document.toString({ lineWidth: 0 });
}
