export { type Client, type ClientOptions, createAccountLimiter, createClient } from "./client.js";
export { confirmGone, isNotFound } from "./confirm-gone.js";
