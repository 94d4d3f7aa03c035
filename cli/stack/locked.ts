/** Messages of Pulumi's backends about a stack that another run is changing. */
const LOCKED = /currently locked|Another update is currently in progress/;

/** True for the output of a command that found its stack locked. */
export function saysLocked(output: string): boolean {
  return LOCKED.test(output);
}

/** The processes that hold the locks of a stack. Pulumi Cloud names none. *observed* with 3.276 */
export function listHolders(output: string): number[] {
  return [...output.matchAll(/created by .* \(pid (\d+)\) at /g)].map(([, pid]) => Number(pid));
}

/** Explains what to do about a locked stack. @param options in addition to `--stack`, such as `--cwd sites/oslo` */
export function explainLocked(stack: string, options = ""): string {
  return (
    `the stack ${stack} is locked by another run, and nothing was changed: wait until it has ended. Only if it is surely ` +
    `dead: pulumi cancel --yes --stack ${stack}${options === "" ? "" : ` ${options}`}`
  );
}
