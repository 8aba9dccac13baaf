import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

/** Names how the tables are laid out: those of another layout are made anew. */
const layout = 1;

/** So long one process waits for another that writes. Milliseconds. */
const patience = 30_000;

function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: patience });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Whether SQLite found a database damaged, or none at all; errors of threads have nothing but their words. */
export function isDamage(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(?:database disk image is malformed|file is not a database)/.test(error.message)
  );
}

/** A value as a column holds it: bytes as they are, all else as JSON. */
function encode(value: unknown): string | Uint8Array {
  return value instanceof Uint8Array ? value : JSON.stringify(value);
}

function decode<T>(stored: unknown): T {
  return (typeof stored === 'string' ? JSON.parse(stored) : stored) as T;
}

/** Values of one kind by their keys. */
export class Cache<T> {
  readonly #store: Store;
  readonly #version: string;
  readonly #select: StatementSync;
  readonly #find: StatementSync;
  readonly #insert: StatementSync;
  readonly #delete: StatementSync;
  readonly #list: StatementSync;
  readonly #listKeys: StatementSync;

  /**
   * @param name of letters
   * @param version of the code that makes the values: those of another version are not found
   */
  constructor(store: Store, name: string, version: string) {
    this.#store = store;
    this.#version = version;
    const { database } = store;
    database.exec(
      `CREATE TABLE IF NOT EXISTS "${name}" (key TEXT PRIMARY KEY, version TEXT NOT NULL, value BLOB NOT NULL)`,
    );
    this.#select = database.prepare(`SELECT value FROM "${name}" WHERE key = ? AND version = ?`);
    this.#find = database.prepare(`SELECT 1 FROM "${name}" WHERE key = ? AND version = ?`);
    this.#insert = database.prepare(`INSERT OR REPLACE INTO "${name}" VALUES (?, ?, ?)`);
    this.#delete = database.prepare(`DELETE FROM "${name}" WHERE key = ?`);
    this.#list = database.prepare(`SELECT key, value FROM "${name}" WHERE version = ?`);
    this.#listKeys = database.prepare(`SELECT key FROM "${name}"`);
  }

  has(key: string): boolean {
    return this.#find.get(key, this.#version) !== undefined;
  }

  get(key: string): T | undefined {
    const row = this.#select.get(key, this.#version);
    return row && decode<T>(row['value']);
  }

  /**
   * The value of a key that must be there.
   * @throws where it is not
   */
  read(key: string): T {
    const value = this.get(key);
    if (value === undefined) throw new Error(`nothing is cached for ${key}`);
    return value;
  }

  /** Every value, by its key. */
  all(): Map<string, T> {
    const rows = this.#list.all(this.#version);
    return new Map(rows.map(({ key, value }) => [String(key), decode<T>(value)]));
  }

  /** Adds or replaces values, all or none. */
  put(entries: Iterable<readonly [key: string, value: T]>): void {
    this.#store.transaction(() => {
      for (const [key, value] of entries) this.#insert.run(key, this.#version, encode(value));
    });
  }

  /** Deletes values, all or none. */
  delete(keys: Iterable<string>): void {
    this.#store.transaction(() => {
      for (const key of keys) this.#delete.run(key);
    });
  }

  /** Deletes all but the values of some keys. */
  keepOnly(keys: ReadonlySet<string>): void {
    const cached = this.#listKeys.all().map(({ key }) => String(key));
    const stale = cached.filter((key) => !keys.has(key));
    if (stale.length > 0) this.delete(stale);
  }

  /**
   * Makes the cache hold some values and no others; only what differs is written.
   *
   * @param before what {@link all} gave; a value that did not change is the same object in both
   */
  replace(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): void {
    const changed = [...after].filter(([key, value]) => before.get(key) !== value);
    const gone = [...before.keys()].filter((key) => !after.has(key));
    if (changed.length + gone.length === 0) return;
    this.#store.transaction(() => {
      // Where nothing was found there may be values of another version.
      if (before.size === 0) this.keepOnly(new Set());
      this.put(changed);
      this.delete(gone);
    });
  }
}

/** What is cached from run to run, in one file; every change of it is made whole or not at all. */
export class Store {
  readonly file: string;
  readonly database: DatabaseSync;

  /** @param folder where the file is; one that cannot be read is made anew */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.file = path.join(folder, 'state.db');
    try {
      this.database = open(this.file);
    } catch (error) {
      if (!isDamage(error)) throw error;
      removeStore(folder);
      this.database = open(this.file);
    }
    this.#prepare();
  }

  #hasLayout(): boolean {
    return this.database.prepare('PRAGMA user_version').get()?.['user_version'] === layout;
  }

  /** Removes tables that are laid out in another way. */
  #prepare(): void {
    if (this.#hasLayout()) return;
    this.transaction(() => {
      // Another process may have done it meanwhile.
      if (this.#hasLayout()) return;
      for (const table of this.#tables()) this.database.exec(`DROP TABLE "${table}"`);
      this.database.exec(`PRAGMA user_version = ${layout}`);
    });
  }

  #tables(): string[] {
    return this.database
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
      .all()
      .map(({ name }) => String(name));
  }

  /** Makes changes, all or none. */
  transaction(work: () => void): void {
    if (this.database.isTransaction) return work();
    this.database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.database.exec('COMMIT');
    } catch (error) {
      // A full disk may have ended it already.
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Deletes everything. */
  clear(): void {
    this.transaction(() => {
      for (const table of this.#tables()) this.database.exec(`DELETE FROM "${table}"`);
    });
  }

  /**
   * The values of a kind.
   *
   * @param version of the code that makes them, where their keys do not tell it
   */
  cache<T>(name: string, version = ''): Cache<T> {
    return new Cache<T>(this, name, version);
  }
}

/** Removes a store that is damaged. */
export function removeStore(folder: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(path.join(folder, `state.db${ending}`), { force: true });
}

const opened = new Map<string, Store>();

/** The store in a folder, opened once. */
export function openStore(folder: string): Store {
  const store = opened.get(folder) ?? new Store(folder);
  opened.set(folder, store);
  return store;
}
