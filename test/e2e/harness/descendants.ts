import { execFileSync } from "node:child_process";

/**
 * Every process that a process has started, by itself or through others. Taken before the process is killed: afterwards
 * nobody knows whose children they were. The engine gives each plugin a process group of its own.
 */
export function listDescendants(pid: number): number[] {
  const table = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  const pairs = table.split("\n").map((line) => line.trim().split(/\s+/).map(Number));
  const childrenOf = (parent: number): number[] =>
    pairs.flatMap(([child = 0, ppid]) => (ppid === parent && child !== 0 ? [child, ...childrenOf(child)] : []));
  return childrenOf(pid);
}

/** Ends those of the processes that are still there. */
export function endAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // ended by itself
    }
  }
}
