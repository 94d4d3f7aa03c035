export type { Naming } from "./list-index.js";
export type { Lists } from "./lists.js";
export { createLists } from "./lists.js";
