import type { RemoteWorkspace } from "./remote-workspace.js";

/** A test that runs against any TaskRouter: it needs no clock, and touches nothing but its own workspace. */
export interface RemoteCheck {
  /** Ids of the facts that it confirms. */
  readonly facts: readonly string[];
  /** A plain statement of behavior. */
  readonly title: string;
  /** @throws AssertionError if TaskRouter behaves otherwise */
  run(workspace: RemoteWorkspace): Promise<void>;
}
