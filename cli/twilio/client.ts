/** The only entrance of the command line to the REST client. */
export { guardWorkspace, readExpectation, refuseUnexpectedAccount, toAccount } from "../../provider/guards/index.js";
export { type ReadOptions, readWorkspace } from "../../provider/live/index.js";
export {
  type ApiObject,
  type Client,
  CONNECTIONS,
  createAccountLimiter,
  createClient,
  createLists,
  type Lists,
  nameInConnection,
  readApiCapacity,
  readConnection,
  resolveConnection,
  resolveSettings,
  type Settings,
  SettingsError,
  StandaloneError,
} from "../../provider/twilio/index.js";
