import type { Settings } from "../../../../provider/twilio/index.js";

export const ACCOUNT_SID = `AC${"a".repeat(32)}`;
export const KEY_SID = `SK${"b".repeat(32)}`;
export const WORKSPACE_SID = `WS${"c".repeat(32)}`;
export const WORKFLOWS = `/v1/Workspaces/${WORKSPACE_SID}/Workflows`;

export function settingsFor(baseUrl: string, other: Partial<Settings> = {}): Settings {
  const credentials = { accountSid: ACCOUNT_SID, username: ACCOUNT_SID, password: "token-of-the-test" };
  return { ...credentials, baseUrl, hostSetting: "taskrouter:baseUrl", origin: "stack configuration", ...other };
}
