export { createLists, type Lists } from "./lists.js";
