import { expect, test } from "vitest";
import { explainRefusal } from "../../../provider/twilio/failures/refusals.js";
import { errorOf, setScene } from "./support/client.js";
import { refuse } from "./support/server.js";

const WORKSPACE = `/v1/Workspaces/WS${"a".repeat(32)}`;
const at = (collection: string) => `${WORKSPACE}/${collection}/WQ${"b".repeat(32)}`;

test.each([
  [400, 20001, "DELETE", at("Workflows"), "", "wait until they are assigned, or cancel them"],
  [400, 20001, "DELETE", at("TaskQueues"), "", "`taskrouter reevaluate WORKFLOW`"],
  [400, 20001, "DELETE", at("Activities"), "", "the timeout activity of the workspace"],
  [400, 20001, "POST", `${WORKSPACE}/TaskQueues`, "Queue named A already exists", "adopt it or rename yours"],
  [400, 20001, "POST", at("Workflows"), "Invalid queue", "correct the files"],
  [405, 20004, "POST", at("Workflows"), "", "is another host or a proxy answering?"],
  [404, 20404, "GET", at("Workflows"), "", "does not exist in this account and region"],
  [412, 20001, "GET", at("Workflows"), "", "changed the object at the same moment"],
  [429, 20429, "GET", at("Workflows"), "", "--parallel"],
  [503, 20503, "GET", at("Workflows"), "", "unavailable"],
  [500, 20500, "GET", at("Workflows"), "", "failed by itself"],
])("explains %i, code %i on %s %s %s", (status, code, method, path, text, advice) => {
  expect(explainRefusal({ status, code, method, path, text })).toContain(advice);
});

test("has no advice for a refusal that it does not know", () => {
  expect(explainRefusal({ status: 418, code: 1, method: "GET", path: "/p", text: "" })).toBeUndefined();
});

test("explains refused credentials once, and then in one short line", async () => {
  const { client } = await setScene((_, response) => refuse(response, 401, 20003, "Authenticate"));
  const [first, second] = [await errorOf(client.fetch(WORKSPACE)), await errorOf(client.fetch(at("Workflows")))];
  expect(String((first as Error).message)).toContain("revoked, rotated");
  expect((second as Error).message).toBe(
    `HTTP 401 on GET ${at("Workflows")}: the credentials of the stack configuration are refused, as another message of this run explains`,
  );
  expect(second).toMatchObject({ status: 401, outcome: "refused" });
});
