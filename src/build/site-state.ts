import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A file of the site that was made of a page. */
export interface MadeFile {
  /** Names all that the page showed. */
  digest: string;
  size: number;
  /** Milliseconds since 1970. */
  modified: number;
}

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS files (
    name TEXT PRIMARY KEY, digest TEXT NOT NULL, size INTEGER NOT NULL, modified REAL NOT NULL
  ) WITHOUT ROWID;
`;

function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  try {
    database.exec(schema);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** What a build knows of the builds before it; every change of it is made whole or not at all. */
export class SiteState {
  readonly #database: DatabaseSync;

  /** @param file where it is kept; one that cannot be read is made anew */
  constructor(file: string) {
    mkdirSync(path.dirname(file), { recursive: true });
    try {
      this.#database = open(file);
    } catch {
      for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
      this.#database = open(file);
    }
  }

  #change(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** The files that were made by some code; none that were made by another. */
  filesMadeBy(code: string): Map<string, MadeFile> {
    const [known] = this.#database.prepare(`SELECT value FROM facts WHERE name = 'code'`).all();
    if (known?.['value'] !== code)
      this.#change(() => {
        this.#database.exec(`UPDATE files SET digest = ''`);
        this.#database.prepare(`INSERT OR REPLACE INTO facts VALUES ('code', ?)`).run(code);
      });
    const rows = this.#database.prepare('SELECT name, digest, size, modified FROM files').all();
    return new Map(
      rows.map(({ name, digest, size, modified }) => [
        String(name),
        { digest: String(digest), size: Number(size), modified: Number(modified) },
      ]),
    );
  }

  /** Forgets files: they are to be made again, or removed. */
  forget(names: Iterable<string>): void {
    const remove = this.#database.prepare('DELETE FROM files WHERE name = ?');
    this.#change(() => {
      for (const name of names) remove.run(name);
    });
  }

  /** Remembers files that were made. */
  remember(files: Iterable<readonly [name: string, file: MadeFile]>): void {
    const insert = this.#database.prepare('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)');
    this.#change(() => {
      for (const [name, { digest, size, modified }] of files) insert.run(name, digest, size, modified);
    });
  }

  close(): void {
    this.#database.close();
  }
}
