import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { DatabaseSync } from 'node:sqlite';
import { installPackages, run } from './installer.ts';

/** Debian's Python, which has Debian's feedparser; another Python first on the PATH may not. */
const pythons = ['/usr/bin/python3', 'python3'];

function findPython(): string | undefined {
  return pythons.find((python) => run(python, ['-c', 'import feedparser'], 1));
}

/**
 * Looks for the feed readers that the tests use besides those from npm, and installs them where that needs
 * no answer. Says what is missing: the tests that need it are skipped.
 *
 * @returns the environment that tells the tests where they are
 */
export function findFeedReaders(): { NEWSBOAT: string; PYTHON_FEEDPARSER: string } {
  const hasNewsboat = (): boolean => run('newsboat', ['--version'], 1);
  if (!hasNewsboat() || !findPython()) installPackages({ 'apt-get': ['newsboat', 'python3-feedparser'] });
  const [newsboat, python] = [hasNewsboat() ? 'newsboat' : '', findPython() ?? ''];
  if (!newsboat)
    console.log('Skipped: reading feeds with newsboat, which is not installed (Debian: newsboat).');
  if (!python)
    console.log(
      'Skipped: reading feeds with feedparser, which is not installed (Debian: python3-feedparser).',
    );
  return { NEWSBOAT: newsboat, PYTHON_FEEDPARSER: python };
}

/** An article as a reader keeps it. */
export interface Article {
  id: string;
  title: string;
  address: string;
  author: string;
  /** Milliseconds since 1970. */
  published: number;
  content: string;
}

const script = `
import calendar, feedparser, json, sys
feed = feedparser.parse(sys.argv[1])
print(json.dumps({"bozo": str(feed.get("bozo_exception", "")), "version": feed.version, "language": feed.feed.get("language", ""),
  "image": feed.feed.get("image", {}).get("href", "") or feed.feed.get("logo", ""),
  "thumbnails": sum(1 for e in feed.entries if [t for t in e.get("media_thumbnail", []) if t["width"] and t["height"]]),
  "articles": [{"id": e.id, "title": e.title, "address": e.link, "author": e.get("author", ""),
    "published": calendar.timegm(e.published_parsed) * 1000,
    "content": e.content[0].value if "content" in e else e.summary} for e in feed.entries]}))
`;

/** A feed as feedparser reads it. */
export interface Reading {
  /** What is wrong with it, to feedparser. */
  bozo: string;
  version: string;
  language: string;
  /** The address of its picture. */
  image: string;
  /** How many entries have a thumbnail. */
  thumbnails: number;
  articles: Article[];
}

/** Not the synchronous form: a server of the same process must be able to answer. */
const runProgram = promisify(execFile);

/** Reads a feed with Python's feedparser, over HTTP. */
export async function readWithFeedparser(address: string): Promise<Reading> {
  const python = process.env['PYTHON_FEEDPARSER'] ?? '';
  return JSON.parse((await runProgram(python, ['-c', script, address])).stdout) as Reading;
}

/** A subscriber who reads with newsboat: what was fetched stays in a cache between two visits. */
export class Subscriber {
  readonly #folder = mkdtempSync(path.join(os.tmpdir(), 'industry-observer-reader-'));

  constructor(addresses: readonly string[]) {
    writeFileSync(path.join(this.#folder, 'urls'), `${addresses.join('\n')}\n`);
    writeFileSync(path.join(this.#folder, 'config'), '');
  }

  /** Fetches the feeds again; gives the number of articles that are not read. */
  async fetch(): Promise<number> {
    const words = ['-C', 'config', '-u', 'urls', '-c', 'cache.db', '-x', 'reload', 'print-unread'];
    const options = {
      cwd: this.#folder,
      encoding: 'utf8' as const,
      env: { ...process.env, HOME: this.#folder },
    };
    return Number.parseInt((await runProgram(process.env['NEWSBOAT'] ?? '', words, options)).stdout, 10);
  }

  /** What the reader keeps, the newest first. */
  articles(): Article[] {
    const database = new DatabaseSync(path.join(this.#folder, 'cache.db'), { readOnly: true });
    const rows = database
      .prepare(
        'SELECT guid AS id, title, url AS address, author, pubDate * 1000 AS published, content FROM rss_item ORDER BY pubDate DESC',
      )
      .all();
    database.close();
    return rows as unknown as Article[];
  }

  /** Marks all as read. */
  readAll(): void {
    const database = new DatabaseSync(path.join(this.#folder, 'cache.db'));
    database.exec('UPDATE rss_item SET unread = 0');
    database.close();
  }

  leave(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
