/** The only entrance of the command line to the REST client. */
export { guardWorkspace, readExpectation, refuseUnexpectedAccount, toAccount } from "../../provider/guards/index.js";
export type { ReadOptions } from "../../provider/live/index.js";
export { readWorkspace } from "../../provider/live/index.js";
export type { ApiObject, Client, Lists, Settings } from "../../provider/twilio/index.js";
export { CONNECTIONS, createAccountLimiter, createClient, createLists, nameInConnection, readApiCapacity, readConnection, resolveConnection, resolveSettings, SettingsError, StandaloneError } from "../../provider/twilio/index.js";
