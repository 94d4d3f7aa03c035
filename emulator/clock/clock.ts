/** Takes back what was asked for; once it has run, does nothing. */
export type Cancel = () => void;

/** The one source of time in an emulator: what an answer, a timer or a limit goes by. Milliseconds since 1970. */
export interface Clock {
  /** `given`: a function of the program tells the time. */
  readonly kind: "real" | "given" | "manual";
  /** Never goes back. */
  now(): number;
  /** Runs something once, when it is so late; at once, but not before this returns, where it is already. */
  at(time: number, run: () => void): Cancel;
}

/** Waits on that clock. */
export async function wait(clock: Clock, milliseconds: number): Promise<void> {
  if (milliseconds > 0) {
    await new Promise<void>((resolve) => {
      clock.at(clock.now() + milliseconds, resolve);
    });
  }
}
