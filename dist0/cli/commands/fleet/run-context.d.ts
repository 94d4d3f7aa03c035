import type { Io } from "../../io.js";
import type { Engine } from "./engine.js";
import type { FleetOptions } from "./options.js";
/** The surroundings of one job. */
export interface RunContext {
    readonly options: FleetOptions;
    readonly engine: Engine;
    /** With the folder of the project as the current one. */
    readonly io: Io;
    /** The folder that paths are shown from. */
    readonly cwd: string;
    /** Shows how far the job is. */
    readonly progress: (text: string) => void;
}
