// The form of commit messages (docs/style.md), for commits that are not pushed yet: pushed ones stay as they are. Part of
// `npm run check`, and by hand, also for other commits:
//   node scripts/lib/check-commits.mjs [RANGE]
import { fileURLToPath } from "node:url";
import { root } from "./paths.mjs";
import { run } from "./run.mjs";

const NOT_PUSHED = "@{upstream}..HEAD";
const LONGEST_SUBJECT = 72;
const ROOMS = "language|model|routing|project|config|provider|sdk|emulator|cli|docs|test|scripts|bench";
const SUBJECT = new RegExp(`^(?:${ROOMS}): [a-z].*[^.]$`);

/**
 * @param {string} message whole
 * @returns {string | undefined} the problem of the message
 */
export function checkMessage(message) {
  const [subject = "", empty, ...body] = message.trim().split("\n");
  if (!SUBJECT.test(subject)) return 'needs the form "room: change", in lower case and without a full stop';
  if (subject.length > LONGEST_SUBJECT)
    return `has ${subject.length} characters, at most ${LONGEST_SUBJECT} are allowed`;
  if (empty !== "" || body.join("").trim() === "") return "needs an empty line and a body that says why";
  return undefined;
}

/** @returns {Promise<number>} exit code */
async function main() {
  const range = process.argv[2];
  const log = await run("git", ["log", "--no-merges", "-z", "--format=%H %B", range ?? NOT_PUSHED], { cwd: root });
  if (log.code !== 0) {
    console.log(range === undefined ? "no upstream branch: commit messages are not checked" : log.stderr.trim());
    return range === undefined ? 0 : 2;
  }
  const problems = log.stdout.split("\0").flatMap((entry) => {
    const [, hash = "", message = ""] = /^(\S+) ([\s\S]*)$/.exec(entry) ?? [];
    const problem = hash === "" ? undefined : checkMessage(message);
    return problem === undefined ? [] : [`${hash.slice(0, 8)} ${JSON.stringify(message.split("\n")[0])} ${problem}`];
  });
  for (const problem of problems) console.log(problem);
  return problems.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
