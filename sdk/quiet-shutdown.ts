/** The SDK gives this message to an answer of an engine that has stopped. *observed* with 3.248 */
const STOPPED = "Resource monitor is terminating";

/**
 * Leaves out the stack trace of the SDK where the engine has stopped because a resource failed, and a component sends its
 * outputs a moment later. The SDK means to be silent then, and reports an error of the program with its trace, below the
 * reason. *observed* with 3.248
 */
export function quietShutdown(): void {
  if (process.listeners("unhandledRejection").includes(quieten)) return;
  // the SDK's own listener comes after this one
  process.prependListener("unhandledRejection", quieten);
}

function quieten(error: unknown): void {
  if (error instanceof Error && error.message === STOPPED) error.stack = STOPPED;
}
