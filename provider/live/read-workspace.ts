import { isOnRequest, type KindSection, type LiveObject, type LiveWorkspace, sectionKinds } from "../../model/index.js";
import { fromAnswer } from "../translate.js";
import { type ApiObject, type Lists, sidOf } from "../twilio/index.js";

/** Options of {@link readWorkspace}. */
export interface ReadOptions {
  /** Sections whose kinds are read. Default: all but `workers`, which are managed only on request. */
  readonly sections?: readonly KindSection[];
  /** Called whenever a list is complete, to show progress. */
  readonly onRead?: (section: KindSection, count: number) => void;
}

/**
 * Kinds in the order in which they are read: the objects that name others before those that they name, which is the order
 * of the model reversed. An object that is created meanwhile is then in the later list, so that no name of it is missing.
 */
const ORDER = [...sectionKinds].reverse();

/**
 * Reads a live workspace: one list per kind, with as many calls as the lists have pages.
 *
 * @param lists a list that has been fetched before is not fetched again
 * @param workspace as TaskRouter returns it
 * @throws TwilioError if one of the lists cannot be read
 * @example
 * const [workspace] = await client.list("/v1/Workspaces", "workspaces");
 * const live = await readWorkspace(createLists(client), workspace);
 */
export async function readWorkspace(
  lists: Pick<Lists, "all">,
  workspace: ApiObject,
  { sections, onRead }: ReadOptions = {},
): Promise<LiveWorkspace> {
  const path = `/v1/Workspaces/${sidOf(workspace)}`;
  const objects: Partial<Record<KindSection, LiveObject[]>> = {};
  for (const [section, kind] of ORDER) {
    if (sections === undefined ? isOnRequest(kind) : !sections.includes(section)) continue;
    const found = await lists.all(`${path}/${kind.collection}`, kind.listKey);
    objects[section] = found.map(toLiveObject);
    onRead?.(section, found.length);
  }
  const live = { workspace: toLiveObject(workspace), objects };
  // there can be far more workers than anything else
  if (!namesWorker(objects)) return live;
  return { ...live, workers: (await lists.all(`${path}/Workers`, "workers")).map(toWorker) };
}

/** Returns whether an expression names a worker by SID. */
function namesWorker({ workflows = [], taskQueues = [] }: LiveWorkspace["objects"]): boolean {
  const texts = [
    ...workflows.map(({ configuration }) => configuration),
    ...taskQueues.map((queue) => queue.targetWorkers),
  ];
  return texts.some((text) => typeof text === "string" && /WK[0-9a-fA-F]{32}/.test(text));
}

/** Only its names: attributes are data about a person. */
function toWorker(worker: ApiObject): LiveObject {
  const { sid, friendlyName, dateCreated } = toLiveObject(worker);
  return { sid, friendlyName, dateCreated };
}

function toLiveObject(object: ApiObject): LiveObject {
  const { links: _, url: __, ...members } = fromAnswer(object);
  return { ...members, sid: sidOf(object) };
}
