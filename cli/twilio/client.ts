/** The only entrance of the command line to the REST client. */
export {
  type ApiObject,
  type Client,
  createClient,
  resolveSettings,
  SettingsError,
  StandaloneError,
} from "../../provider/twilio/index.js";
