export type { Naming } from "./list-index.js";
export { createLists, type Lists } from "./lists.js";
