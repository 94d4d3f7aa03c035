export { readApiCapacity } from "./api-capacity.js";
export { CONNECTIONS, howToSet, nameInConnection, readConnection, resolveConnection } from "./connections.js";
export { nameAccountSetting } from "./credentials.js";
export { toBaseUrl } from "./location.js";
export { isLoopback } from "./loopback.js";
export type { Environment, Settings } from "./settings.js";
export { resolveSettings } from "./settings.js";
