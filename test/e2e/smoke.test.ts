import { expect, test } from "vitest";
import { createWorld } from "./harness/world.js";

const yaml = `workspace: { friendlyName: Contact Center }
taskQueues:
  english: { friendlyName: English, targetWorkers: 'languages HAS "en"' }
  everyone: { friendlyName: Everyone }
workflows:
  support:
    friendlyName: Support
    filters:
      - filterFriendlyName: English
        expression: language == "en"
        targets:
          - { queue: english, timeout: 60 }
          - { queue: everyone }
    defaultFilter: { queue: everyone }
`;

test("a folder of YAML is applied, and a second up changes nothing and sends no request", async () => {
  const world = await createWorld({ "taskrouter/support.yaml": yaml });
  await world.stack.up();
  const [workflow] = await world.live("Workflows", "workflows");
  expect(workflow?.friendly_name).toBe("Support");
  world.requests();
  const second = await world.stack.up();
  expect(second.stdout).toContain("6 unchanged");
  expect(world.requests()).toEqual([]);
});
