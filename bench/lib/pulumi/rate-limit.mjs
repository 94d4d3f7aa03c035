import { startTaskRouter } from "../task-router.mjs";
import { createOurs } from "./programs.mjs";
import { createProject } from "./project.mjs";

const COUNT = 100;
const LIMIT = 10;
/** The ideal time from the first to the last create in seconds, if each second is used at once. */
const IDEAL = (COUNT - LIMIT) / LIMIT;
/** The tolerance in percent. */
const TOLERANCE = 10;

/**
 * Creates 100 workflows under a limit of 10 creates per second, one at a time.
 *
 * @param {import("../report.mjs").Report} report
 * @param {{ modules: string, env: NodeJS.ProcessEnv }} place
 */
export async function measureRateLimit(report, place) {
  const taskRouter = await startTaskRouter({ rateLimits: { "Workflow-Create": LIMIT }, rateLimitWindow: 1 });
  const project = await createProject({ ...place, files: createOurs(COUNT), url: taskRouter.url });
  try {
    await project.measure(["up", "--yes", "--skip-preview"]);
    const posts = (await taskRouter.takeCalls()).filter(
      ({ method, path }) => method === "POST" && path.endsWith("/Workflows"),
    );
    reportPosts(report, posts);
  } finally {
    project.remove();
    await taskRouter.close();
  }
}

/** @param {import("../report.mjs").Report} report @param {readonly import("../task-router.mjs").Call[]} posts */
function reportPosts(report, posts) {
  const times = posts.filter(({ status }) => status === 201).map(({ time }) => Date.parse(time));
  const refused = posts.length - times.length;
  const seconds = (Math.max(...times) - Math.min(...times)) / 1000;
  report.say(
    `${COUNT} creates under a limit of ${LIMIT}/s: ${refused} calls refused and repeated, ` +
      `first to last ${seconds.toFixed(2)} s, ideal ${IDEAL.toFixed(2)} s`,
  );
  const [name, unit] = ["creates under a rate limit, over the ideal", "%"];
  report.aim({ name, unit, value: (seconds / IDEAL - 1) * 100, goal: { atMost: TOLERANCE } });
  report.aim({
    name: "creates under a rate limit that succeed",
    unit: "",
    value: times.length,
    goal: { atLeast: COUNT },
  });
}
