import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { taskrouter } from "../cli/support.js";
import { arbitraryWorkspace } from "../workspaces/arbitrary-workspace.js";
import { makeLive } from "./harness/make-live.js";
import { takeWrites } from "./harness/requests.js";
import { account } from "./harness/stack.js";
import { createWorld } from "./harness/world.js";

/** Few: `adopt-generated` adopts many, by the command. */
const COUNT = 3;

const PROGRAM = `const { TaskRouter } = require("pulumi-taskrouter");
for (let at = 0; at < ${COUNT}; at += 1) new TaskRouter("w" + at, { files: "exported/" + at });
`;

test(`${COUNT} generated workspaces, exported by the command, are adopted by a permitted up without a write, and show no difference`, {
  timeout: 600_000,
}, async () => {
  const world = await createWorld({ "index.js": PROGRAM });
  const env = { TWILIO_ACCOUNT_SID: account.sid, TWILIO_AUTH_TOKEN: account.token };
  const specs = fc.sample(arbitraryWorkspace({ hasTwins: false, hasSecrets: false }), { numRuns: COUNT, seed: 12 });
  for (const [at, spec] of specs.entries()) {
    const workspace = { ...spec.workspace, friendlyName: `${at} ${spec.workspace.friendlyName}`.slice(0, 60) };
    const path = await makeLive(world.post, { ...spec, workspace });
    const out = join(world.stack.folder, "exported", String(at));
    const args = [
      "export",
      "--workspace",
      path.split("/").at(-1) ?? "",
      "--out",
      out,
      "--base-url",
      world.emulator.url,
    ];
    const { code, err } = await taskrouter(args, { env });
    expect({ at, code, err: code === 0 ? "" : err }).toEqual({ at, code: 0, err: "" });
  }
  world.requests();
  world.stack.env.TASKROUTER_PERMIT = "adopt";
  await world.stack.up();
  expect(takeWrites(world)).toEqual([]);
  delete world.stack.env.TASKROUTER_PERMIT;
  const { code, output } = await world.stack.pulumi("preview", "--refresh", "--diff", "--expect-no-changes");
  expect(output.slice(0, code === 0 ? 0 : 5_000)).toBe("");
  expect(takeWrites(world)).toEqual([]);
});
