import type { Pulumi } from "./pulumi.js";
/** Returns the name of the selected stack. @throws Failure if none is selected */
export declare function findStack(pulumi: Pulumi): Promise<string>;
