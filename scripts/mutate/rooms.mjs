/** The rooms whose tests are checked by mutations: those without I/O. */
export const PURE_ROOMS = ["language", "model", "routing", "provider/lifecycle"];
