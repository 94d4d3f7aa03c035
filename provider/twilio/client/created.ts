import type { Clock } from "../pace/index.js";

/** How long TaskRouter may answer 404 for an object after its create, in milliseconds. Not documented (H-77). */
const SETTLING = 30_000;

/** The objects that this client has created, as long as they may not be visible everywhere. */
export interface Created {
  add(sid: unknown): void;
  /** True if a path leads to one of them, or into one. */
  includes(path: string): boolean;
}

/** Remembers created objects for a while. */
export function createCreated(clock: Clock): Created {
  const times = new Map<string, number>();
  return {
    add: (sid) => void (typeof sid === "string" && times.set(sid, clock.now())),
    includes(path) {
      const since = clock.now() - SETTLING;
      return path.split(/[/?]/).some((step) => (times.get(step) ?? Number.NEGATIVE_INFINITY) > since);
    },
  };
}
