import { type Assumption, expressionAssumptions } from "../../language/index.js";
import { routingAssumptions } from "../../routing/index.js";
import { emulatorAssumptions } from "./emulator-assumptions.js";

/** The part of `EmulatorOptions` that an assumption belongs to. */
export type AssumptionArea = "emulator" | "routing" | "expressions";

export interface NamedAssumption extends Assumption {
  readonly name: string;
  readonly area: AssumptionArea;
}

const tables = { emulator: emulatorAssumptions, routing: routingAssumptions, expressions: expressionAssumptions };

/** Everything that Twilio leaves open and that can be chosen here. */
export const allAssumptions: readonly NamedAssumption[] = Object.entries(tables).flatMap(([area, table]) =>
  Object.entries<Assumption>(table).map(([name, assumption]) => ({
    ...assumption,
    name,
    area: area as AssumptionArea,
  })),
);
