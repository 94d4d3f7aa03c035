import { expect, test } from "vitest";
import { kinds } from "../../../../model/index.js";
import { untilUndisturbed } from "../../../../provider/lifecycle/write/write-object.js";
import { TwilioError } from "../../../../provider/twilio/index.js";
import { failureOf } from "../../support/scene.js";

const { TaskQueue, Worker } = kinds;

const refused = (status: number) =>
  new TwilioError(`HTTP ${status}`, {
    method: "POST",
    path: "/v1/Workspaces",
    outcome: "refused",
    status,
    reason: "status",
  });

test.each([
  ["a worker that others change each time", Worker, refused(412), 20],
  ["a worker that is refused for another reason", Worker, refused(400), 1],
  ["a worker after an error of another kind", Worker, Object.assign(new Error("HTTP 412"), { status: 412 }), 1],
  ["an object without a version", TaskQueue, refused(412), 1],
])("%s is written again only if its version was outdated, and at most 20 times", async (_, kind, error, times) => {
  let count = 0;
  const attempt = async () => {
    count += 1;
    throw error;
  };
  expect(await failureOf(untilUndisturbed(kind, attempt))).toBe(error.message);
  expect(count).toBe(times);
});

test("a write that was disturbed twice succeeds in the third attempt", async () => {
  let count = 0;
  const attempt = async () => {
    count += 1;
    if (count < 3) throw refused(412);
    return count;
  };
  expect(await untilUndisturbed(Worker, attempt)).toBe(3);
});
