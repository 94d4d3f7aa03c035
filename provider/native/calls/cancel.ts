import { cancelRun } from "../../engine/index.js";

/** Ends waits. Calls under way finish by themselves: the engine waits for them. */
export function cancel(): void {
  cancelRun();
}
