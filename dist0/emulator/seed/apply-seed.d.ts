import type { Services } from "../operations/operation.js";
import type { Accounts } from "../resources/accounts.js";
import type { EmulatorSeed } from "./emulator-seed.js";
import type { SeedSids } from "./seed-sids.js";
/**
 * Creates the objects of a seed by the operations of the API, so that a seed cannot contain anything that TaskRouter
 * would refuse. Tasks come last, so that they find the workers. No event callback is sent.
 *
 * @param sids the source of SIDs during the seed
 * @throws Error that names the object and the reason for the refusal
 */
export declare function applySeed(seed: EmulatorSeed, accounts: Accounts, services: Services, sids: SeedSids): void;
