export { type Adopter, type AdopterOptions, createAdopter } from "./adopter.js";
export type { Look, LookOf, Subject } from "./look.js";
