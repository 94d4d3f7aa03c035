import type { Io } from "../../io.js";
import type { Pulumi } from "../../stack/pulumi.js";
import type { FleetOptions } from "./options.js";

/** The surroundings of one job. */
export interface RunContext {
  readonly options: FleetOptions;
  /** Runs Pulumi's CLI in the folder of the project. */
  readonly pulumi: Pulumi;
  /** With the folder of the project as the current one. */
  readonly io: Io;
  /** The folder that paths are shown from. */
  readonly cwd: string;
  /** Shows how far the job is. */
  readonly progress: (text: string) => void;
}
