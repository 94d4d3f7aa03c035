export { createAccountLimiter } from "./account-limiter.js";
export type { Client, ClientOptions } from "./client.js";
export { createClient } from "./client.js";
export { confirmGone, isNotFound } from "./confirm-gone.js";
export { showTime } from "./notices.js";
