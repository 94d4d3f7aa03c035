import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Database } from "libsql";

/** Grows when the data change in a way that older releases cannot read. */
const FORMAT = 2;
/** For each older format, from 1 up, the statements that turn it into the next one. */
const MIGRATIONS = ["ALTER TABLE facts RENAME TO settings; ALTER TABLE statistics RENAME TO counted_events;"];
const FILE = "taskrouter.db";
const LOCK_FILE = "lock.db";

const TABLES = `
  CREATE TABLE IF NOT EXISTS records (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL, id TEXT NOT NULL, owner TEXT NOT NULL, json TEXT NOT NULL,
    UNIQUE (kind, id)
  );
  CREATE TABLE IF NOT EXISTS events (
    workspace TEXT NOT NULL, number INTEGER NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (workspace, number)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS counted_events (
    workspace TEXT NOT NULL, number INTEGER NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (workspace, number)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  PRAGMA user_version = ${FORMAT};
`;

/** A database that no other process uses. */
export interface OwnDatabase {
  readonly database: Database;
  /** Releases it for other processes. */
  close(): void;
}

/**
 * Opens the database of a data directory, which is created if it is missing. No other emulator can open it until it is
 * closed. The operating system holds the lock, so that a killed process leaves none.
 *
 * @throws Error that says why the directory cannot be used
 */
export async function openDatabase(directory: string): Promise<OwnDatabase> {
  const Libsql = await loadLibsql();
  try {
    createDirectory(directory);
    // an open transaction on a file of its own: a closed connection may keep its locks until its statements are
    // collected, a transaction that is rolled back keeps none
    const lock = new Libsql(join(directory, LOCK_FILE), { timeout: 0 });
    lock.exec("BEGIN EXCLUSIVE");
    const release = () => {
      lock.exec("ROLLBACK");
      lock.close();
    };
    try {
      const database = new Libsql(join(directory, FILE), { timeout: 0 });
      checkPages(database);
      prepare(database);
      return { database, close: () => closeBoth(database, release) };
    } catch (error) {
      release();
      throw error;
    }
  } catch (error) {
    throw new Error(`cannot keep data in ${directory}: ${describe(error)}`, { cause: error });
  }
}

/** Node's own recursive way never ends below `/proc`. */
function createDirectory(directory: string): void {
  if (existsSync(directory)) return;
  createDirectory(dirname(directory));
  try {
    mkdirSync(directory);
  } catch (error) {
    // another emulator may create it at the same time
    if (!existsSync(directory)) throw error;
  }
}

/** Without it, garbage in some pages would only be noticed when they are read. */
function checkPages(database: Database): void {
  const rows = database.prepare("PRAGMA quick_check(1)").all() as { quick_check: string }[];
  const [problem] = rows.map((row) => row.quick_check).filter((text) => text !== "ok");
  if (problem === undefined) return;
  throw new Error(`${FILE} is damaged (${problem}): restore a copy of the directory, or use an empty one`);
}

function closeBoth(database: Database, release: () => void): void {
  database.close();
  release();
}

async function loadLibsql() {
  try {
    return (await import("libsql")).default;
  } catch (error) {
    const hint = "it is an optional dependency: `npm install libsql` adds it where the platform has it";
    throw new Error(`to keep data the package 'libsql' is needed, which is not installed; ${hint}`, { cause: error });
  }
}

/** With a write-ahead log every commit survives the death of the process. Waiting for the disk would only help against power cuts. */
function prepare(database: Database): void {
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = NORMAL");
  const [version] = database.pragma("user_version") as { user_version: number }[];
  const format = version?.user_version ?? 0;
  if (format > FORMAT) {
    throw new Error(
      `it was written by a newer release of pulumi-taskrouter (format ${format}, this one knows ${FORMAT})`,
    );
  }
  database.exec("BEGIN IMMEDIATE");
  for (const migration of listMigrations(format)) database.exec(migration);
  database.exec(TABLES);
  database.exec("COMMIT");
}

/** @param format that of the database; 0 for a new one, which needs no migration */
function listMigrations(format: number): string[] {
  return format === 0 ? [] : MIGRATIONS.slice(format - 1);
}

function describe(error: unknown): string {
  const { message, code } = error as { message: string; code?: string };
  return code === "SQLITE_BUSY" ? "another emulator is using it" : message;
}
