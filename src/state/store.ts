import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { openDatabase } from '#state/database.ts';

/** Names how the tables are laid out: those of another layout are made anew. */
const layout = 1;

/** A value as a column holds it: bytes as they are, all else as JSON. */
function encode(value: unknown): string | Uint8Array {
  return value instanceof Uint8Array ? value : JSON.stringify(value);
}

function decode<T>(stored: unknown): T {
  return (typeof stored === 'string' ? JSON.parse(stored) : stored) as T;
}

/** What a process that follows its state has in memory of a cache. */
interface Listed<T> {
  /** Of the code that makes the values. */
  version: string;
  /** What the database was like, by its count of changes by others. */
  changes: number;
  values: Map<string, T>;
}

/** Values of one kind by their keys. */
export class Cache<T> {
  readonly #store: Store;
  readonly #name: string;
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
    this.#name = name;
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

  /** What is in memory of it, if that is how it is; otherwise nothing is from now on. */
  get #listed(): Listed<T> | undefined {
    const { listed, changes } = this.#store;
    const values = listed.get(this.#name) as Listed<T> | undefined;
    if (values?.changes === changes && values.version === this.#version) return values;
    listed.delete(this.#name);
    return undefined;
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
    const listed = this.#listed;
    if (listed) return new Map(listed.values);
    const rows = this.#list.all(this.#version);
    const values = new Map(rows.map(({ key, value }) => [String(key), decode<T>(value)]));
    const { isFollowed, changes } = this.#store;
    if (isFollowed)
      this.#store.listed.set(this.#name, { changes, version: this.#version, values: new Map(values) });
    return values;
  }

  /** Adds or replaces values, all or none. */
  put(entries: Iterable<readonly [key: string, value: T]>): void {
    this.#store.transaction(() => {
      const listed = this.#listed;
      for (const [key, value] of entries) {
        this.#insert.run(key, this.#version, encode(value));
        listed?.values.set(key, value);
      }
    });
  }

  /** Deletes values, all or none. */
  delete(keys: Iterable<string>): void {
    this.#store.transaction(() => {
      const listed = this.#listed;
      for (const key of keys) {
        this.#delete.run(key);
        listed?.values.delete(key);
      }
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
  readonly database: DatabaseSync;
  /** Whether caches that were listed stay in memory, for a process that lists them again and again. */
  isFollowed = false;
  /** What is in memory of caches, by their names. */
  readonly listed = new Map<string, Listed<unknown>>();

  /** @param folder where the file is; one that cannot be read is made anew */
  constructor(folder: string) {
    this.database = openDatabase(folder);
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

  /** A number that changes when another process or thread changes the state. */
  get changes(): number {
    return Number(this.database.prepare('PRAGMA data_version').get()?.['data_version']);
  }

  /** Makes changes, all or none. */
  transaction(work: () => void): void {
    if (this.database.isTransaction) return work();
    this.database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.database.exec('COMMIT');
    } catch (error) {
      this.listed.clear();
      // A full disk may have ended it already.
      if (this.database.isTransaction) this.database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Deletes everything. */
  clear(): void {
    this.listed.clear();
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

const opened = new Map<string, Store>();

/** The store in a folder, opened once. */
export function openStore(folder: string): Store {
  const store = opened.get(folder) ?? new Store(folder);
  opened.set(folder, store);
  return store;
}
