import type { Kind } from "../../../model/index.js";
import type { Program } from "./examples/program.js";
/** The description of a kind with an example in each language. */
export declare function describeKind(kind: Kind): string;
/** A description with an example in each language, in the form of Pulumi's registry: each SDK shows its own. */
export declare function describe(doc: string, program: Program): string;
