import type { Message } from "../protocol/messages.js";
import type { Run } from "../run.js";
/** Lists live objects of a kind, as names and ids for an import. The last answer says if there are more. */
export declare function list(run: Run, request: Message<"ListRequest">): Promise<Message<"ListResponse">[]>;
