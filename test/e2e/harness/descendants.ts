import { execFileSync } from "node:child_process";

/**
 * Returns every descendant of a process. Call it before the process is killed, because afterwards the relations are
 * lost. The engine starts each plugin in its own process group.
 */
export function listDescendants(pid: number): number[] {
  const table = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  const pairs = table.split("\n").map((line) => line.trim().split(/\s+/).map(Number));
  const childrenOf = (parent: number): number[] =>
    pairs.flatMap(([child = 0, ppid]) => (ppid === parent && child !== 0 ? [child, ...childrenOf(child)] : []));
  return childrenOf(pid);
}

/** Ends those of the processes that still exist. */
export function endAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // already ended
    }
  }
}
