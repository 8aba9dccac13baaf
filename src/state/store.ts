import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

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

/** Whether a database is damaged, or none at all (SQLite's result codes 11 and 26). */
export function isDamage(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (error.errcode === 11 || error.errcode === 26);
}

/** Values of one kind by their keys, as JSON. */
export class Shelf<T> {
  readonly #store: Store;
  readonly #maker: string;
  readonly #select: StatementSync;
  readonly #find: StatementSync;
  readonly #insert: StatementSync;
  readonly #delete: StatementSync;
  readonly #list: StatementSync;
  readonly #listKeys: StatementSync;

  /**
   * @param kind a name of letters
   * @param maker names the code that makes the values: what other code made is not found
   */
  constructor(store: Store, kind: string, maker: string) {
    this.#store = store;
    this.#maker = maker;
    const { database } = store;
    database.exec(
      `CREATE TABLE IF NOT EXISTS "${kind}" (key TEXT PRIMARY KEY, maker TEXT NOT NULL, value TEXT NOT NULL)`,
    );
    this.#select = database.prepare(`SELECT value FROM "${kind}" WHERE key = ? AND maker = ?`);
    this.#find = database.prepare(`SELECT 1 FROM "${kind}" WHERE key = ? AND maker = ?`);
    this.#insert = database.prepare(`INSERT OR REPLACE INTO "${kind}" VALUES (?, ?, ?)`);
    this.#delete = database.prepare(`DELETE FROM "${kind}" WHERE key = ?`);
    this.#list = database.prepare(`SELECT key, value FROM "${kind}" WHERE maker = ?`);
    this.#listKeys = database.prepare(`SELECT key FROM "${kind}"`);
  }

  has(key: string): boolean {
    return this.#find.get(key, this.#maker) !== undefined;
  }

  get(key: string): T | undefined {
    const row = this.#select.get(key, this.#maker);
    return row && (JSON.parse(String(row['value'])) as T);
  }

  /** Every value, by its key. */
  all(): Map<string, T> {
    const rows = this.#list.all(this.#maker);
    return new Map(rows.map(({ key, value }) => [String(key), JSON.parse(String(value)) as T]));
  }

  /** Keeps values, all or none. */
  put(entries: Iterable<readonly [key: string, value: T]>): void {
    this.#store.change(() => {
      for (const [key, value] of entries) this.#insert.run(key, this.#maker, JSON.stringify(value));
    });
  }

  /** Forgets values, all or none. */
  forget(keys: Iterable<string>): void {
    this.#store.change(() => {
      for (const key of keys) this.#delete.run(key);
    });
  }

  /** Forgets all but the values of some keys. */
  keepOnly(keys: ReadonlySet<string>): void {
    const known = this.#listKeys.all().map(({ key }) => String(key));
    const stale = known.filter((key) => !keys.has(key));
    if (stale.length > 0) this.forget(stale);
  }
}

/** What is known from run to run, in one file; every change of it is made whole or not at all. */
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
  }

  /** Makes changes, all or none. */
  change(work: () => void): void {
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

  /** Forgets everything. */
  clear(): void {
    const tables = this.database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all();
    this.change(() => {
      for (const { name } of tables) this.database.exec(`DELETE FROM "${String(name)}"`);
    });
  }

  /**
   * The values of a kind.
   *
   * @param maker names the code that makes them, where their keys do not
   */
  shelf<T>(kind: string, maker = ''): Shelf<T> {
    return new Shelf<T>(this, kind, maker);
  }
}

/** Removes a store that is damaged. */
export function removeStore(folder: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(path.join(folder, `state.db${ending}`), { force: true });
}

const opened = new Map<string, Store>();

/** The store in a folder of caches, opened once. */
export function openStore(folder: string): Store {
  const store = opened.get(folder) ?? new Store(folder);
  opened.set(folder, store);
  return store;
}
