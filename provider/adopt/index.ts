export { type Adopter, type AdopterOptions, createAdopter, type Review } from "./adopter.js";
export type { Look, LookOf, Subject } from "./look.js";
