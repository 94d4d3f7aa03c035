import type { Io } from "../../io.js";
import type { ExportedState } from "../../stack/exported-state.js";
import type { DriftOptions } from "./options.js";
import type { DriftReport } from "./report.js";
interface Surroundings {
    /** A value of the stack's configuration. */
    readonly get: (key: string) => string | undefined;
    readonly options: DriftOptions;
    readonly io: Io;
}
/** Compares a state with what is live, and closes the connections. */
export declare function compareState(state: ExportedState, { get, options, io }: Surroundings): Promise<Omit<DriftReport, "against">>;
export {};
