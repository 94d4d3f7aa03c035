/** Changes the state one unit of work at a time: a request, a timer, an instruction. */
export interface Work {
  /**
   * Runs a unit of work with everything that follows from it, persists the changes, and then sends answers and
   * callbacks. Must not be nested.
   *
   * @throws the error of `run`; the changes made before it are persisted nevertheless
   * @throws KeepError if the changes cannot be persisted; they are made, and a later unit of work tries again
   */
  perform<Result>(run: () => Result): Result;
  /** Runs something before the present unit of work ends, for observers that must not change the state themselves. */
  follow(run: () => void): void;
  /**
   * Runs something after the changes are persisted, so that answers and callbacks report nothing that could still be
   * lost.
   */
  afterCommit(run: () => void): void;
}

/** @param keep persists the changes since its last call */
export function createWork(keep: () => void): Work {
  const followers: (() => void)[] = [];
  const committed: (() => void)[] = [];

  function finish(): void {
    for (let run = followers.shift(); run; run = followers.shift()) run();
    // if this fails, they run after a later commit
    keep();
    for (const run of committed.splice(0)) run();
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
    afterCommit: (run) => void committed.push(run),
  };
}
