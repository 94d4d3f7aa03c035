// Publishes a report on GitLab: `publish.mjs note FILE` as the one note of the merge request, `publish.mjs issue FILE CODE` as
// the one open issue about drift, which CODE 0 closes. GITLAB_API_TOKEN needs the scope `api` and the role Reporter.
import { readFileSync } from "node:fs";

const { CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID, GITLAB_API_TOKEN } = process.env;
const [kind, file, code] = process.argv.slice(2);
const body = readFileSync(file, "utf8");
const TITLE = "TaskRouter differs from the repository";
/** Marks the note among others; GitLab does not show it. */
const MARK = "<!-- taskrouter report -->";

if (kind === "note") await publishNote();
else await publishIssue();

async function publishNote() {
  const notes = `merge_requests/${CI_MERGE_REQUEST_IID}/notes`;
  const existing = (await call("GET", `${notes}?per_page=100`)).find((note) => note.body.startsWith(MARK));
  const text = { body: `${MARK}\n${body}` };
  if (existing) await call("PUT", `${notes}/${existing.id}`, text);
  else await call("POST", notes, text);
}

async function publishIssue() {
  const search = new URLSearchParams({ state: "opened", in: "title", search: TITLE, per_page: "100" });
  const existing = (await call("GET", `issues?${search}`)).find((issue) => issue.title === TITLE);
  if (code !== "0" && !existing) await call("POST", "issues", { title: TITLE, description: body });
  if (code !== "0" && existing) await call("PUT", `issues/${existing.iid}`, { description: body });
  if (code === "0" && existing) await call("PUT", `issues/${existing.iid}`, { state_event: "close" });
}

async function call(method, path, content) {
  const response = await fetch(`${CI_API_V4_URL}/projects/${CI_PROJECT_ID}/${path}`, {
    method,
    headers: { "PRIVATE-TOKEN": GITLAB_API_TOKEN, "content-type": "application/json" },
    ...(content && { body: JSON.stringify(content) }),
  });
  if (!response.ok) throw new Error(`GitLab answered ${response.status} to ${method} ${path.replace(/\?.*/s, "")}`);
  return response.json();
}
