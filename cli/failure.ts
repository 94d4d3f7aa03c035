/** Exit codes of every command. */
export const EXIT = {
  /** Succeeded without findings. */
  clean: 0,
  /** Reported findings or drift. */
  findings: 1,
  /** Wrong arguments or options. */
  usage: 2,
  /** Could not work. */
  failed: 3,
} as const;

/** Ends a command with a message for its user. */
export class Failure extends Error {
  override name = "Failure";

  readonly exitCode: number;

  /** @param exitCode `EXIT.usage`, `EXIT.failed`, or `EXIT.findings` if they were shown before */
  constructor(message: string, exitCode: Exclude<(typeof EXIT)[keyof typeof EXIT], 0> = EXIT.failed) {
    super(message);
    this.exitCode = exitCode;
  }
}
