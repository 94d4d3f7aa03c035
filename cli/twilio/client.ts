// biome-ignore-all lint/style/noRestrictedImports: the client has an index of its own; the provider's is for the engine
/** The one door of the command line to the REST client. */
export {
  type Client,
  createClient,
  resolveSettings,
  SettingsError,
  StandaloneError,
  type Wire,
} from "../../provider/twilio/index.js";
