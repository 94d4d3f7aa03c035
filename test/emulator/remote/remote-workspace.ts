import { setTimeout as wait } from "node:timers/promises";
import { type Answer, type Caller, createCaller, type Fields, listOf } from "../support.js";
import type { RemoteTarget } from "./target.js";

/** A workspace of its own, and nothing else of the account. */
export interface RemoteWorkspace {
  readonly sid: string;
  /** Path of the workspace. */
  readonly path: string;
  /** Answer of the creation. */
  readonly created: Answer;
  get(place: string): Promise<Answer>;
  post(place: string, fields?: Fields, headers?: Record<string, string>): Promise<Answer>;
  remove(place: string, headers?: Record<string, string>): Promise<Answer>;
  send(method: string, place: string): Promise<Answer>;
  /** Creates an object and returns its SID. */
  make(kind: string, fields: Fields): Promise<string>;
  /** SID of the first object of this friendly name. */
  sidOf(kind: string, name: string): Promise<string>;
  close(): Promise<void>;
}

const ATTEMPTS = 6;
const FIRST_WAIT_MS = 500;

/** Makes a workspace with a unique name. The caller closes it, which deletes it with everything in it. */
export async function openRemoteWorkspace(target: RemoteTarget, name: string): Promise<RemoteWorkspace> {
  const caller = withPatience(createCaller(target.url, target.user, target.secret));
  const created = await caller.post("/v1/Workspaces", { FriendlyName: name });
  const sid = String(created.body.sid);
  if (created.status !== 201) throw new Error(`no workspace to test in: ${created.status} ${created.body.message}`);
  const path = `/v1/Workspaces/${sid}`;
  const list = async (kind: string, friendlyName: string) =>
    listOf(await caller.get(`${path}/${kind}?FriendlyName=${encodeURIComponent(friendlyName)}`));
  return {
    sid,
    path,
    created,
    get: (place) => caller.get(path + place),
    post: (place, fields, headers) => caller.post(path + place, fields, headers),
    remove: (place, headers) => caller.remove(path + place, headers),
    send: (method, place) => caller.send(method, path + place),
    async make(kind, fields) {
      const answer = await caller.post(`${path}/${kind}`, fields);
      if (answer.status !== 201) throw new Error(`no ${kind}: ${answer.status} ${answer.body.message}`);
      return String(answer.body.sid);
    },
    sidOf: async (kind, friendlyName) => String((await list(kind, friendlyName))[0]?.sid),
    async close() {
      const { status } = await caller.remove(path);
      if (status !== 204 && status !== 404) throw new Error(`workspace ${sid} (${name}) is left over: ${status}`);
    },
  };
}

/** Repeats what was refused because of a rate limit: it was not processed (H-37). */
function withPatience(caller: Caller): Caller {
  const patient = async (call: () => Promise<Answer>): Promise<Answer> => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await call();
      if (answer.status !== 429 || attempt === ATTEMPTS) return answer;
      await wait(FIRST_WAIT_MS * 2 ** attempt);
    }
  };
  return {
    get: (path) => patient(() => caller.get(path)),
    post: (path, fields, headers) => patient(() => caller.post(path, fields, headers)),
    remove: (path, headers) => patient(() => caller.remove(path, headers)),
    send: (method, path, fields, headers) => patient(() => caller.send(method, path, fields, headers)),
  };
}
