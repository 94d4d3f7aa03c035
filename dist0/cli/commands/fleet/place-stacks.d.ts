import type { PlacedStack } from "../../../config/index.js";
import type { Io } from "../../io.js";
import type { ChosenFleet } from "./choose-stacks.js";
/**
 * Finds the account and the workspace of each stack, before anything runs.
 *
 * @throws Failure after it has shown stacks that are for one workspace
 */
export declare function placeStacks({ fleet, sources }: ChosenFleet, io: Io): Promise<PlacedStack[]>;
