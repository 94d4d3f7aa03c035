/** The only entrance of the command line to the REST client. */
export { type ReadOptions, readWorkspace } from "../../provider/live/index.js";
export {
  type ApiObject,
  type Client,
  createClient,
  createLists,
  type Lists,
  resolveSettings,
  SettingsError,
  StandaloneError,
} from "../../provider/twilio/index.js";
