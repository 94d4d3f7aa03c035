/** Does things to the state one whole thing at a time: a request, what is due, an instruction. */
export interface Work {
  /**
   * Runs it and all that follows from it, keeps what it changed, and only then tells the world. Not to be nested.
   *
   * @throws whatever it throws; what it changed before is kept all the same
   */
  perform<Result>(run: () => Result): Result;
  /** Of an observer that must not touch the state itself: does it before the present work ends. */
  follow(run: () => void): void;
  /** Does it once what was changed is kept: answers and callbacks tell of nothing that could still be lost. */
  tell(run: () => void): void;
}

/** @param keep makes permanent what was changed since it was called last */
export function createWork(keep: () => void): Work {
  const followers: (() => void)[] = [];
  const told: (() => void)[] = [];

  function finish(): void {
    for (let run = followers.shift(); run; run = followers.shift()) run();
    const listeners = told.splice(0);
    keep();
    for (const run of listeners) run();
  }

  return {
    perform(run) {
      try {
        return run();
      } finally {
        finish();
      }
    },
    follow: (run) => void followers.push(run),
    tell: (run) => void told.push(run),
  };
}
