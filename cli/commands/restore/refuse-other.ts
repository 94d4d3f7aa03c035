import type { DesiredWorkspaceProperties } from "../../../config/index.js";
import type { Snapshot } from "../../../provider/history/index.js";
import { EXIT, Failure } from "../../failure.js";
import type { StackConfig } from "../../stack/read-stack-config.js";
import { CONNECTIONS, readConnection, StandaloneError } from "../../twilio/client.js";

/** The files and the account that a snapshot is restored into. */
export interface Goal {
  readonly declared: DesiredWorkspaceProperties;
  /** The workspace that the user names. */
  readonly named: string | undefined;
  readonly config: StackConfig | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** @throws Failure for a snapshot of another account, or of another workspace than the files are about */
export function refuseOther(snapshot: Snapshot, { declared, named, config, env }: Goal): void {
  const { account, connection, live } = snapshot;
  const own = findAccount(connection, config, env);
  if (own !== undefined && own.toLowerCase() !== account.toLowerCase())
    throw new Failure(
      `the snapshot ${snapshot.id} is of account ${account}, but the stack is for account ${own}: nothing was changed`,
      EXIT.usage,
    );
  const { sid, friendlyName } = live.workspace;
  const wanted = named ?? declared.sid ?? declared.friendlyName;
  if (wanted === undefined || wanted === sid || wanted === friendlyName) return;
  const subject = named === undefined ? "the files are about" : "--workspace names";
  throw new Failure(
    `the snapshot ${snapshot.id} is of workspace ${JSON.stringify(friendlyName)} (${sid}), but ${subject} ` +
      `${JSON.stringify(wanted)}: nothing was changed. If it is the same workspace by another name, add --workspace ${sid}`,
    EXIT.usage,
  );
}

/** The account that the stack, or the environment, names. */
function findAccount(connection: string | undefined, config: StackConfig | undefined, env: Goal["env"]) {
  const get = (key: string) => config?.get(key)?.value;
  if (connection === undefined) return get("accountSid") ?? env.TWILIO_ACCOUNT_SID;
  try {
    const { accountSid } = readConnection(connection, get(CONNECTIONS));
    return typeof accountSid === "string" ? accountSid : undefined;
  } catch (error) {
    // without the stack, or without the connection, nothing says which account it is
    if (error instanceof StandaloneError) return undefined;
    throw error;
  }
}
