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

/** What a process that follows its state has in memory of a shelf. */
interface Listed<T> {
  /** What the database was like, by its count of changes by others. */
  version: number;
  maker: string;
  values: Map<string, T>;
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
  readonly #kind: string;
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
    this.#kind = kind;
  }

  /** What is in memory of it, if that is how it is; otherwise nothing is from now on. */
  get #listed(): Listed<T> | undefined {
    const { listed, version } = this.#store;
    const known = listed.get(this.#kind) as Listed<T> | undefined;
    if (known?.version === version && known.maker === this.#maker) return known;
    listed.delete(this.#kind);
    return undefined;
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
    const known = this.#listed;
    if (known) return new Map(known.values);
    const rows = this.#list.all(this.#maker);
    const values = new Map(rows.map(({ key, value }) => [String(key), JSON.parse(String(value)) as T]));
    const { isFollowed, listed, version } = this.#store;
    if (isFollowed) listed.set(this.#kind, { version, maker: this.#maker, values: new Map(values) });
    return values;
  }

  /** Keeps values, all or none. */
  put(entries: Iterable<readonly [key: string, value: T]>): void {
    this.#store.change(() => {
      const known = this.#listed;
      for (const [key, value] of entries) {
        this.#insert.run(key, this.#maker, JSON.stringify(value));
        known?.values.set(key, value);
      }
    });
  }

  /** Forgets values, all or none. */
  forget(keys: Iterable<string>): void {
    this.#store.change(() => {
      const known = this.#listed;
      for (const key of keys) {
        this.#delete.run(key);
        known?.values.delete(key);
      }
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
  /** Whether shelves that were listed stay in memory, for a process that lists them again and again. */
  isFollowed = false;
  /** What is in memory of shelves, by their kinds. */
  readonly listed = new Map<string, Listed<unknown>>();

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

  /** A number that changes when another process or thread changes the state. */
  get version(): number {
    return Number(this.database.prepare('PRAGMA data_version').get()?.['data_version']);
  }

  /** Makes changes, all or none. */
  change(work: () => void): void {
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

  /** Forgets everything. */
  clear(): void {
    const tables = this.database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all();
    this.listed.clear();
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
