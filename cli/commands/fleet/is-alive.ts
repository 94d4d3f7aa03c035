/** True if another process of this machine has this number. */
export function isAlive(pid: number): boolean {
  // a container can give each run the same number
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
