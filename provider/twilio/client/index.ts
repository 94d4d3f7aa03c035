export { type Client, type ClientOptions, createClient } from "./client.js";
export { confirmGone, isNotFound } from "./confirm-gone.js";
