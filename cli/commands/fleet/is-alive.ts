import { readFileSync } from "node:fs";

/** True if another process of this machine has this number, and has not ended. */
export function isAlive(pid: number): boolean {
  // a container can give each run the same number
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return !isZombie(pid);
}

/** True for a process that was killed, and whose parent has not noticed. In a container, the parent can be a program that never does. */
function isZombie(pid: number): boolean {
  try {
    // the name of the program is in parentheses, and can have some itself
    return /.*\) Z /s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    // only Linux has this file
    return false;
  }
}
