import type { JsonObject } from "../../language/index.js";
import type { KindName } from "../../model/index.js";
import type { Host } from "../host.js";
import type { Notices } from "./notices.js";
import type { Parts } from "./resource/parts.js";
import { toText } from "./settings/to-text.js";

/** The state of this process, which serves one provider of one stack. */
export interface Run {
  /**
   * Receives the settings, by their names below `taskrouter:`. The engine sends them before any call about a resource.
   *
   * @param provider `urn::id` of the resource that this process serves
   */
  configure(settings: JsonObject, provider?: string): void;
  /** The resource that this process serves, as `urn::id`; undefined if the engine has not named it. */
  readonly provider: string | undefined;
  /** The parts of the components that this process has registered. */
  readonly parts: Parts;
  /** Shows a message on a resource; a text that begins with `warning: ` becomes a warning. @param urn default: that of the call */
  notify(message: string, urn?: string): void;
  /** The lifecycle of a kind, configured. */
  hostOf(kind: KindName): Promise<Host>;
  /** Remembers whether this stack created a workspace. */
  rememberWorkspace(id: string, ownership: unknown): void;
  /** Returns the remembered ownership of a workspace. */
  ownershipOf(workspaceSid: unknown): string | undefined;
}

/**
 * Creates the run of a process. The lifecycles are loaded with the first call that needs one.
 *
 * @param notices receives the messages of the lifecycles; absent if there is no engine
 */
export function createRun(notices?: Notices): Run {
  let settings: JsonObject | undefined;
  const hosts = new Map<KindName, Promise<Host>>();
  const workspaces = new Map<string, string>();
  let own: string | undefined;
  const configureHost = async (kind: KindName): Promise<Host> => {
    const [{ host }, { sendNoticesTo }] = await Promise.all([import("../host.js"), import("../engine/index.js")]);
    if (notices !== undefined) sendNoticesTo((message) => notices.send(message));
    const unconfigured = host(kind);
    return settings === undefined
      ? unconfigured
      : await unconfigured.configure({ config: { get: toGetter(settings) }, host: "native" });
  };
  return {
    configure: (given, provider) => {
      settings = given;
      own = provider;
      hosts.clear();
    },
    get provider() {
      return own;
    },
    parts: new Map(),
    notify: (message, urn) => notices?.send(message, urn),
    hostOf: async (kind) => {
      const host = hosts.get(kind) ?? configureHost(kind);
      hosts.set(kind, host);
      return await host;
    },
    rememberWorkspace: (id, ownership) => {
      if (typeof ownership === "string") workspaces.set(id, ownership);
    },
    ownershipOf: (workspaceSid) => workspaces.get(`${workspaceSid}`),
  };
}

/** Reads settings by their names in a stack's configuration. */
function toGetter(settings: JsonObject): (key: string) => string | undefined {
  return (key) => toText(settings[key.replace(/^taskrouter:/, "")]);
}
