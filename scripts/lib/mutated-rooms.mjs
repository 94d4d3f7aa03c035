/** The rooms whose tests are checked by mutations: those without I/O. */
export const PURE_ROOMS = ["language", "model", "routing", "provider/lifecycle"];

/** The rooms of this run, which `npm run mutate` sets for the processes of Stryker. */
export const mutatedRooms = process.env.MUTATED_ROOMS?.split(",") ?? PURE_ROOMS;
