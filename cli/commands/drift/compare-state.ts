import { createAdopter } from "../../../provider/adopt/index.js";
import { Failure } from "../../failure.js";
import type { Io } from "../../io.js";
import { type ExportedState, listEntries } from "../../stack/exported-state.js";
import { resolveSettings, StandaloneError } from "../../twilio/client.js";
import { withChanges } from "./add-changes.js";
import { compareStack } from "./from-stack.js";
import type { DriftOptions } from "./options.js";
import type { DriftReport } from "./report.js";

interface Surroundings {
  /** A value of the stack's configuration. */
  readonly get: (key: string) => string | undefined;
  readonly options: DriftOptions;
  readonly io: Io;
}

/** Compares a state with what is live, and closes the connections. */
export async function compareState(
  state: ExportedState,
  { get, options, io }: Surroundings,
): Promise<Omit<DriftReport, "against">> {
  const adopter = createAdopter({ get, env: io.env, log: (message) => io.err(`${message}\n`) });
  try {
    const compared = await compareStack(listEntries(state), adopter);
    return await withChanges(compared, options, () => resolveSettings(get, io.env), io);
  } catch (error) {
    throw error instanceof StandaloneError ? new Failure(error.message) : error;
  } finally {
    await adopter.close();
  }
}
