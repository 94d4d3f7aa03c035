import { findProject } from "../../../project/index.js";
import { type RedactedLive, redactLive, type Snapshot } from "../../../provider/history/index.js";
import { Failure } from "../../failure.js";
import type { Io } from "../../io.js";
import { createLists, readWorkspace } from "../../twilio/client.js";
import { connect } from "../../twilio/connect.js";

/**
 * Reads what is live now in the workspace of a snapshot, without the secrets that the snapshot leaves out too.
 *
 * @throws Failure if it cannot be read: no credentials, those of another account, or a workspace that is gone
 */
export async function readNow(snapshot: Snapshot, baseUrl: string | undefined, io: Io): Promise<RedactedLive> {
  const { live, account, connection, stack } = snapshot;
  const { sid } = live.workspace;
  // outside of the project, as with the artifact of a pipeline, credentials come from the environment
  const hasProject = findProject(io.cwd) !== undefined;
  const options = {
    ...(hasProject && { stack }),
    ...(hasProject && connection !== undefined && { connection }),
    ...(baseUrl !== undefined && { baseUrl }),
  };
  const now = await connect(options, io, async (client, credentials) => {
    if (!credentials.toLowerCase().includes(account.toLowerCase()))
      throw new Failure(`the snapshot is of account ${account}, but the credentials belong to ${credentials}`);
    return await readWorkspace(createLists(client), await client.fetch(`/v1/Workspaces/${sid}`));
  });
  return redactLive(now, (own) => listMissing(snapshot, own));
}

/** The properties that the snapshot has left out as a whole, so that they count as secret now. */
function listMissing({ live, redacted }: Snapshot, sid: string): string[] {
  const all = [live.workspace, ...Object.values(live.objects).flat()];
  const object = all.find((one) => one.sid === sid);
  return (redacted[sid] ?? []).filter((name) => object?.[name] === undefined);
}
