import type { StackConfiguration } from "./files/index.js";
/** The configuration of the stack that the program runs for. */
export declare function stackConfiguration(): StackConfiguration;
