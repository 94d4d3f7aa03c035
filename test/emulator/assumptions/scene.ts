import type { EmulatorOptions, SeedWorkspace } from "../../../emulator/index.js";
import { ACCOUNT, type Answer, type Fields, listOf, open } from "../support.js";

/** A raw target or filter; queues by their friendly names. */
type Target = Record<string, string | number>;

export interface Parts {
  readonly taskQueues?: SeedWorkspace["taskQueues"];
  readonly filters?: readonly { expression: string; targets: readonly Target[] }[];
  readonly defaultFilter?: Target;
  readonly workers?: SeedWorkspace["workers"];
  readonly tasks?: SeedWorkspace["tasks"];
}

/** A workspace on a manual clock, with the queues `a`, `b` and `c` unless others are given. */
export async function openScene(options: EmulatorOptions, parts: Parts = {}) {
  const { filters = [], defaultFilter = { queue: "a" }, workers = [], tasks = [] } = parts;
  const { taskQueues = ["a", "b", "c"].map((friendlyName) => ({ friendlyName })) } = parts;
  const configuration = { task_routing: { filters, default_filter: defaultFilter } };
  const workflows = [{ friendlyName: "Support", configuration }];
  const seed = { friendlyName: "Scene", taskQueues, workflows, workers, tasks } as SeedWorkspace;
  const emulator = await open({
    clock: "manual",
    ...options,
    seed: { accounts: { [ACCOUNT]: { workspaces: [seed] } } },
  });
  const { caller } = emulator;
  const [workspace] = listOf(await caller.get("/v1/Workspaces"));
  const path = `/v1/Workspaces/${workspace?.sid}`;
  const list = async (kind: string) => listOf(await caller.get(`${path}/${kind}`));
  const sidOf = async (kind: string, name: string) =>
    String((await list(kind)).find(({ friendly_name }) => friendly_name === name)?.sid);
  const first = async (kind: string) => (await list(kind))[0] ?? {};
  return {
    path,
    list,
    sidOf,
    advance: emulator.advance,
    get: (place: string): Promise<Answer> => caller.get(path + place),
    post: (place: string, fields: Fields): Promise<Answer> => caller.post(path + place, fields),
    /** The only task. */
    task: () => first("Tasks"),
    /** The queue that the only task is in. */
    queue: async () => (await first("Tasks")).task_queue_friendly_name,
    /** Updates the newest reservation of a worker. */
    async answer(worker: string, fields: Fields): Promise<Answer> {
      const place = `/Workers/${await sidOf("Workers", worker)}/Reservations`;
      const reservations = listOf(await caller.get(path + place));
      return caller.post(`${path}${place}/${reservations.at(-1)?.sid}`, fields);
    },
    async moveWorker(worker: string, activity: string): Promise<Answer> {
      const ActivitySid = await sidOf("Activities", activity);
      return caller.post(`${path}/Workers/${await sidOf("Workers", worker)}`, { ActivitySid });
    },
  };
}
