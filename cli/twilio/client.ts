/** The one door of the command line to the REST client. */
export {
  type Client,
  createClient,
  resolveSettings,
  SettingsError,
  StandaloneError,
  type Wire,
} from "../../provider/twilio/index.js";
