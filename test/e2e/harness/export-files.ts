import { fromLive, printChecked } from "../../../config/index.js";
import { readWorkspace } from "../../../provider/live/index.js";
import { createClient, createLists, resolveSettings } from "../../../provider/twilio/index.js";
import { account } from "./stack.js";

/** The files of a live workspace, and the values of their variables. */
export interface Exported {
  readonly files: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
}

/** The declaration of variables as secrets: a program that passes its own values for many workspaces cannot have it. */
const DECLARED = /^vars:\n(?: {2}.*\n)+\n/m;

/** Exports the workspaces at these paths of a local TaskRouter, as `taskrouter export` does. */
export async function exportFiles(url: string, paths: readonly string[]): Promise<Exported[]> {
  const config: Record<string, string> = { accountSid: account.sid, authToken: account.token, baseUrl: url };
  const client = createClient(
    resolveSettings((key) => config[key], {}),
    {},
  );
  try {
    const lists = createLists(client);
    const exported: Exported[] = [];
    for (const path of paths) {
      const live = await readWorkspace(lists, await client.fetch(path));
      const { files, secrets } = printChecked(fromLive(live).desired, "/project", {});
      exported.push({
        files: Object.fromEntries(files.map(({ path: file, text }) => [file, text.replace(DECLARED, "")])),
        vars: Object.fromEntries(secrets.map(({ variable, value }) => [variable, value])),
      });
    }
    return exported;
  } finally {
    await client.close();
  }
}
