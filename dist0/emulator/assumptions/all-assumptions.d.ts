import type { Assumption } from "../../language/index.js";
/** The part of `EmulatorOptions` that an assumption belongs to. */
export type AssumptionArea = "emulator" | "routing" | "expressions";
export interface NamedAssumption extends Assumption {
    readonly name: string;
    readonly area: AssumptionArea;
}
/** Everything that Twilio leaves open and that can be chosen here. */
export declare const allAssumptions: readonly NamedAssumption[];
