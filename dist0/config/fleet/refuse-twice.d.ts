import type { Findings } from "../report/findings.js";
import type { FleetStack } from "./fleet.js";
/** Reports stacks that are listed twice: by two entries, or as one project in two folders. */
export declare function refuseTwice(stacks: readonly FleetStack[], findings: Findings): void;
