import type { Database } from "libsql";
import type { Fact } from "../statistics/fact.js";
import { toKeptFacts } from "../statistics/kept-facts.js";

/** Keeps what counts in statistics. All that counted in one piece of work is one row, numbered by its last fact. */
export interface FactKeeper {
  readonly isEmpty: boolean;
  /** @param number of the fact in its workspace: 1, 2, 3 … */
  add(workspaceSid: string, fact: Fact, number: number): void;
  /** A workspace's that were not written yet. */
  forget(workspaceSid: string): void;
  /** All of them: they were written, or are of no interest any more. */
  clear(): void;
  write(): void;
}

/** So many facts come in before the oldest ones are removed, in one go. */
const SLACK = 1_000;

/** @param kept how many facts of a workspace are kept */
export function createFactKeeper(database: Database, kept: number): FactKeeper {
  const insert = database.prepare("INSERT INTO statistics (workspace, number, json) VALUES (?, ?, ?)");
  const remove = database.prepare("DELETE FROM statistics WHERE workspace = ? AND number <= ?");
  const added = new Map<string, { number: number; facts: Fact[] }>();
  return {
    get isEmpty() {
      return added.size === 0;
    },
    add(workspaceSid, fact, number) {
      const open = added.get(workspaceSid);
      if (open) {
        open.facts.push(fact);
        open.number = number;
      } else {
        added.set(workspaceSid, { number, facts: [fact] });
      }
    },
    forget: (workspaceSid) => void added.delete(workspaceSid),
    clear: () => added.clear(),
    write() {
      for (const [workspaceSid, { number, facts }] of added) {
        insert.run(workspaceSid, number, toKeptFacts(facts));
        if (Math.floor(number / SLACK) > Math.floor((number - facts.length) / SLACK)) {
          remove.run(workspaceSid, number - kept);
        }
      }
    },
  };
}
