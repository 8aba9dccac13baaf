import path from 'node:path';
import { decodeBytes } from '#importing/decode-bytes.ts';
import { unpack } from '#importing/readers/archive.ts';
import { notionName, notionPost, notionTitle } from '#importing/readers/notion.ts';
import { InsideNames, type Reader, type Reading } from '#importing/readers/reader.ts';
import { substackPosts } from '#importing/readers/substack.ts';

/** Reads exports that are archives: of Notion and of Substack. */
export const zip: Reader = {
  names: /\.zip$/i,
  read(file, bytes): Reading | undefined {
    const archive = unpack(bytes);
    const { texts, others } = archive;
    const pages = [...texts].filter(([name]) => notionName.test(path.posix.basename(name, '.md')));
    if (pages.length === 0) return substackPosts(file, archive);
    const names = new InsideNames(file);
    const posts = pages.map(([place, content]) => {
      const name = names.of(encodeURIComponent(notionTitle(place)));
      const decoded = decodeBytes(content);
      return 'refusal' in decoded ? { name, refusal: decoded.refusal } : notionPost(name, decoded.text);
    });
    const rest = [...texts.keys()].filter((name) => !pages.some(([page]) => page === name));
    return { posts, others: [...rest, ...others].map((name) => `${file}#${name}`) };
  },
};
