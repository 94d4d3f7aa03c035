import type { Engine } from "../engine/index.js";
import type { Client } from "../twilio/index.js";
/**
 * Returns a guard of clients: it refuses every request of a run that received other settings than the stack's configuration
 * has now. The engine gives a refresh and a destroy the settings of the last `up`: they would work on the former host without
 * a word. All clients of a run share one comparison.
 *
 * @param get the settings that the run received
 */
export declare function guardSettings(get: (key: string) => string | undefined, engine: Engine): (client: Client) => Client;
