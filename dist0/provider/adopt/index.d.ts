export type { Adopter, AdopterOptions, Review } from "./adopter.js";
export { createAdopter } from "./adopter.js";
export type { Look, LookOf, Subject } from "./look.js";
