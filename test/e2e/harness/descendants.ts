import { execFileSync } from "node:child_process";

/**
 * Returns every descendant of a process. Call it before the process is killed, because afterwards the relations are
 * lost. The engine starts each plugin in its own process group.
 *
 * @param command which the command lines of the descendants must match
 */
export function listDescendants(pid: number, command = /^/): number[] {
  const table = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  const rows = table.split("\n").map((line) => {
    const [child, parent, ...words] = line.trim().split(/\s+/);
    return { child: Number(child), parent: Number(parent), args: words.join(" ") };
  });
  const descendantsOf = (ancestor: number): typeof rows =>
    rows.filter(({ parent }) => parent === ancestor).flatMap((row) => [row, ...descendantsOf(row.child)]);
  return descendantsOf(pid)
    .filter(({ args }) => command.test(args))
    .map(({ child }) => child);
}

/** Ends those of the processes that still exist. */
export function endAll(pids: readonly number[]): void {
  signalAll(pids, "SIGKILL");
}

/** Sends a signal to those of the processes that still exist. */
export function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // already ended
    }
  }
}

/** True until a process has ended. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
