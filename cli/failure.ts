/** Exit codes of every command. */
export const EXIT = {
  /** Did what was asked, and found nothing. */
  clean: 0,
  /** Found something: findings, drift. */
  findings: 1,
  /** Was asked in a way that makes no sense. */
  usage: 2,
  /** Could not do what was asked. */
  failed: 3,
} as const;

/** Ends a command with a message that is all its user needs to read. */
export class Failure extends Error {
  override name = "Failure";

  readonly exitCode: number;

  /** @param exitCode `EXIT.usage`, `EXIT.failed`, or `EXIT.findings` where they were shown before */
  constructor(message: string, exitCode: Exclude<(typeof EXIT)[keyof typeof EXIT], 0> = EXIT.failed) {
    super(message);
    this.exitCode = exitCode;
  }
}
