export { type Client, type ClientOptions, createAccountLimiter, createClient } from "./client.js";
export { confirmGone, isNotFound } from "./confirm-gone.js";
export { showTime } from "./notices.js";
