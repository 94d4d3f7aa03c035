import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readWorkspace } from "../../provider/live/index.js";
import { createClient, createLists, resolveSettings } from "../../provider/twilio/index.js";
import { taskrouter } from "../cli/support.js";
import { createChoices, decisions } from "../config/support/random-patch.js";
import { arbitraryWorkspace } from "../workspaces/arbitrary-workspace.js";
import { pushLive } from "../workspaces/push-live.js";
import { liveOn } from "../workspaces/random-life.js";
import { makeLive } from "./harness/make-live.js";
import { takeWrites } from "./harness/requests.js";
import { account } from "./harness/stack.js";
import { createWorld } from "./harness/world.js";

const COUNT = 3;

const PROGRAM = `const { TaskRouter } = require("pulumi-taskrouter");
for (let at = 0; at < ${COUNT}; at += 1) new TaskRouter("w" + at, { files: "exported/" + at });
`;

test("after live changes and export --update, adopting writes nothing, and a refreshed preview is empty", {
  timeout: 600_000,
}, async () => {
  const world = await createWorld({ "index.js": PROGRAM });
  const env = { TWILIO_ACCOUNT_SID: account.sid, TWILIO_AUTH_TOKEN: account.token };
  const baseUrl = world.emulator.url;
  const client = createClient(resolveSettings((key) => (key === "baseUrl" ? baseUrl : undefined), env));
  const specs = fc.sample(arbitraryWorkspace({ hasTwins: false, hasSecrets: false }), { numRuns: COUNT, seed: 21 });
  const rounds = fc.sample(decisions, { numRuns: COUNT, seed: 22 });
  for (const [at, spec] of specs.entries()) {
    const workspace = { ...spec.workspace, friendlyName: `${at} ${spec.workspace.friendlyName}`.slice(0, 60) };
    const sid = (await makeLive(world.post, { ...spec, workspace })).split("/").at(-1) ?? "";
    const out = join(world.stack.folder, "exported", String(at));
    const connection = ["--workspace", sid, "--base-url", baseUrl];
    expect(await taskrouter(["export", "--out", out, ...connection], { env })).toMatchObject({ code: 0 });
    comment(out);
    const live = await readWorkspace(createLists(client), await client.fetch(`/v1/Workspaces/${sid}`));
    await pushLive(client, live, liveOn(live, createChoices(rounds[at] ?? [])));
    const { code, err } = await taskrouter(["export", "--update", "--all", out, ...connection], { env });
    expect({ at, code, err: code === 0 ? "" : err }).toEqual({ at, code: 0, err: "" });
  }
  await client.close();
  world.requests();
  world.stack.env.TASKROUTER_PERMIT = "adopt";
  await world.stack.up();
  expect(takeWrites(world)).toEqual([]);
  delete world.stack.env.TASKROUTER_PERMIT;
  const { code, output } = await world.stack.pulumi("preview", "--refresh", "--diff", "--expect-no-changes");
  expect(output.slice(0, code === 0 ? 0 : 5_000)).toBe("");
  expect(takeWrites(world)).toEqual([]);
});

/** Puts a comment on the first line of every file. */
function comment(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    if (name.endsWith(".yaml")) writeFileSync(path, `# ours\n\n${readFileSync(path, "utf8")}`);
  }
}
