import type { JsonObject } from "../../language/index.js";
import { type ApiObject, type Client, OtherAccountError } from "../twilio/index.js";
import type { Account } from "./account.js";

/**
 * Compares the account of every answer with the one that the settings name. TaskRouter's paths contain no account, so an API
 * key of another account reads and writes there. An answer to a read is refused; one to a create or an update is kept,
 * because the object exists, and reported.
 *
 * @param warn receives one warning per run
 */
export function guardAccount(client: Client, account: Account, warn: (message: string) => void): Client {
  let isWarned = false;
  const isOther = ({ account_sid: sid }: ApiObject | JsonObject) =>
    typeof sid === "string" && sid.toLowerCase() !== account.sid.toLowerCase();
  const explain = ({ account_sid: sid }: ApiObject) =>
    `${account.setting} names account ${account.sid}, but the API key ${account.keySid ?? ""} belongs to account ${sid}, ` +
    `as the answers of TaskRouter show. Use a key of ${account.sid}, or set ${account.setting} to ${sid}`;
  const refuse = (object: ApiObject) => {
    if (isOther(object)) throw new OtherAccountError(`${explain(object)}. Nothing was written`);
    return object;
  };
  const report = (object: ApiObject) => {
    if (!isWarned && isOther(object)) {
      isWarned = true;
      warn(`warning: ${explain(object)}. ${object.sid} was written there`);
    }
    return object;
  };
  return {
    ...client,
    fetch: async (...call) => refuse(await client.fetch(...call)),
    peek: async (...call) => (await client.peek(...call)).map(refuse),
    list: async (...call) => (await client.list(...call)).map(refuse),
    create: async (...call) => report(await client.create(...call)),
    update: async (...call) => report(await client.update(...call)),
  };
}
