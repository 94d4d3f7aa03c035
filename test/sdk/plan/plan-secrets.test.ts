import { expect, test } from "vitest";
import type { SecretProperty } from "../../../config/index.js";
import { findMisplacedSecret } from "../../../sdk/plan/index.js";

test.each<[SecretProperty, string | undefined]>([
  [{ section: "workspace", property: "eventCallbackUrl" }, undefined],
  [{ section: "workflows", key: "support", property: "fallbackAssignmentCallbackUrl" }, undefined],
  [{ section: "workspace", property: "friendlyName" }, "workspace.friendlyName"],
  [{ section: "workspace", property: "defaultActivity" }, "workspace.defaultActivity"],
  [{ section: "taskQueues", key: "english", property: "targetWorkers" }, "taskQueues.english.targetWorkers"],
  [{ section: "workflows", key: "support", property: "filters" }, "workflows.support.filters"],
])("a secret variable in %j: %s", (secret, path) => {
  const message =
    path && `${path} contains a secret variable: only callback URLs and the attributes of workers can contain one`;
  expect(findMisplacedSecret([{ section: "workspace", property: "eventCallbackUrl" }, secret])).toBe(message);
});
