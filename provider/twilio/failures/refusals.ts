/** The request that was refused. */
export interface Refused {
  readonly status: number;
  readonly code: number | undefined;
  readonly method: string;
  /** Without a query. */
  readonly path: string;
  /** Twilio's own words. */
  readonly text: string;
}

/** A refusal of TaskRouter: the requests that it is for, its meaning and the next step. */
interface Refusal {
  readonly code?: number;
  readonly status?: number;
  readonly method?: string;
  /** The collection of the object, such as `TaskQueues`. */
  readonly collection?: string;
  readonly text?: RegExp;
  readonly advice: string;
}

const AGAIN = "then run the same command again: the run continues where this one stopped";

/** The first row that matches explains a refusal. The general code is 20001 (H-31), so the request has to tell them apart. */
const REFUSALS: readonly Refusal[] = [
  {
    // O-57
    status: 400,
    method: "DELETE",
    collection: "Workflows",
    advice: `a workflow with tasks that are pending or reserved cannot be deleted: wait until they are assigned, or cancel them, ${AGAIN}`,
  },
  {
    // O-36, O-37
    status: 400,
    method: "DELETE",
    collection: "TaskQueues",
    advice:
      "a queue cannot be deleted while a workflow names it, or while tasks of an older configuration may be processed in it: route " +
      `to another queue, or run \`taskrouter reevaluate WORKFLOW\`, ${AGAIN}`,
  },
  {
    // O-84, O-85
    status: 400,
    method: "DELETE",
    collection: "Workers",
    advice: `a worker cannot be deleted while tasks are offered or assigned to it, or from an available activity: wait, ${AGAIN}`,
  },
  {
    // O-73, O-74
    status: 400,
    method: "DELETE",
    collection: "TaskChannels",
    advice: `a task channel cannot be deleted while tasks are in it, and a built-in one never: complete or cancel them, ${AGAIN}`,
  },
  {
    // O-21, O-22
    status: 400,
    method: "DELETE",
    collection: "Activities",
    advice:
      "an activity cannot be deleted while workers are in it, a queue names it, or it is the default or the timeout activity of the " +
      `workspace: choose another one there, ${AGAIN}`,
  },
  {
    // O-30
    code: 20001,
    method: "POST",
    text: /already exists/,
    advice:
      "somebody created an object of that name a moment ago: run `pulumi preview --refresh --diff`, and adopt it or rename yours",
  },
  {
    // H-31
    code: 20001,
    method: "POST",
    advice: `TaskRouter refuses a value, for the reason that it quotes: correct the files, ${AGAIN}`,
  },
  {
    // H-33
    status: 405,
    advice: "TaskRouter knows the path but not the method: is another host or a proxy answering?",
  },
  {
    // H-32
    status: 404,
    advice:
      "the object does not exist in this account and region: it was deleted, or the credentials belong to another one. " +
      "`pulumi preview --refresh --diff` shows what is missing",
  },
  {
    // H-24
    status: 412,
    advice: "somebody changed the object at the same moment: run the same command again",
  },
  {
    // H-37
    status: 429,
    advice: "TaskRouter limits requests per second; run again later, or with fewer at a time (--parallel)",
  },
  {
    // H-42
    code: 20503,
    advice: "TaskRouter is unavailable at the moment (https://status.twilio.com): run the same command again later",
  },
  {
    // H-42
    code: 20500,
    advice: "TaskRouter failed by itself (https://status.twilio.com): run the same command again later",
  },
];

/** Returns the meaning and the next step of a refusal, or undefined if the request and its code are not known. */
export function explainRefusal({ status, code, method, path, text }: Refused): string | undefined {
  const collection = path.split("/").at(-2);
  const isEqual = (wanted: unknown, value: unknown) => wanted === undefined || wanted === value;
  return REFUSALS.find(
    (row) =>
      isEqual(row.status, status) &&
      isEqual(row.code, code) &&
      isEqual(row.method, method) &&
      isEqual(row.collection, collection) &&
      (row.text?.test(text) ?? true),
  )?.advice;
}
