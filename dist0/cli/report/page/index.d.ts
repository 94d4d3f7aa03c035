export type { Renderer } from "./fit-page.js";
export { countOf, fitPage } from "./fit-page.js";
export type { Entry, Form, Page, Section } from "./page.js";
export { toPage } from "./to-page.js";
