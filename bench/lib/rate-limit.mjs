import { createOurs } from "./programs.mjs";
import { createProject } from "./project.mjs";
import { startTaskRouter } from "./task-router.mjs";

const COUNT = 100;
const LIMIT = 10;
/** First to last create, in seconds, when every token of the bucket is used at once: it holds one. */
const IDEAL = (COUNT - 1) / LIMIT;
/** How much longer it may take. */
const TOLERANCE = 0.1;

/**
 * Creates 100 workflows where TaskRouter takes 10 creates a second, one at a time.
 *
 * @param {{ modules: string, env: NodeJS.ProcessEnv }} place
 * @returns {Promise<string>} a line for the reader
 */
export async function measureRateLimit(place) {
  const taskRouter = await startTaskRouter({ rateLimits: { "Workflow-Create": LIMIT } });
  const project = await createProject({ ...place, files: createOurs(COUNT), url: taskRouter.url });
  try {
    await project.measure(["up", "--yes", "--skip-preview"]);
    const posts = (await taskRouter.takeCalls()).filter(
      ({ method, path }) => method === "POST" && path.endsWith("/Workflows"),
    );
    return describe(posts);
  } finally {
    project.remove();
    await taskRouter.close();
  }
}

/** @param {readonly import("./task-router.mjs").Call[]} posts @returns {string} */
function describe(posts) {
  const times = posts.filter(({ status }) => status === 201).map(({ time }) => Date.parse(time));
  const refused = posts.length - times.length;
  const seconds = (Math.max(...times) - Math.min(...times)) / 1000;
  const over = seconds / IDEAL - 1;
  return (
    `${times.length} of ${COUNT} created under a limit of ${LIMIT}/s, 0 failures, ${refused} calls refused and repeated: ` +
    `first to last ${seconds.toFixed(2)} s, ideal ${IDEAL.toFixed(2)} s, ${(over * 100).toFixed(1)} % over ` +
    `(goal: at most ${TOLERANCE * 100} %)${over > TOLERANCE || times.length !== COUNT ? " !" : ""}`
  );
}
