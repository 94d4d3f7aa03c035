import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { corpusFolder, listQueues, mapQueues, readCorpus } from "./harness/corpus.js";
import { createWorld } from "./harness/world.js";

/** In a clone without the corpus next to the repository, there is nothing to apply. */
const testCorpus = existsSync(corpusFolder) ? test : test.skip;

testCorpus("66 real configurations are applied unchanged, and never show a difference afterwards", async () => {
  const corpus = readCorpus();
  expect(corpus).toHaveLength(66);
  const queues = listQueues(corpus.map(({ configuration }) => configuration));
  const keys = new Map(queues.map((queue, index) => [queue, `queue-${index}`]));
  const keyOf = (queue: string) => keys.get(queue) ?? queue;
  const declared = queues.map((queue) => `  ${keyOf(queue)}: {}\n`).join("");
  const files: Record<string, string> = {
    // three of them have expressions that no grammar allows, and one has unreachable targets: they were published,
    // so a TaskRouter accepted them
    "taskrouter/.taskrouter.yaml": "rules: { expression-syntax: warning, unreachable-target: warning }\n",
    "taskrouter/workspace.yaml": `workspace: { friendlyName: Corpus }\ntaskQueues:\n${declared}`,
  };
  for (const { name, configuration } of corpus) {
    files[`taskrouter/workflows/${name}.json`] = JSON.stringify(mapQueues(configuration, keyOf), null, 2);
  }
  const world = await createWorld(files, { emulator: { workflowExpressions: "take" } });
  await world.stack.up();

  const sids = new Map((await world.live("TaskQueues", "task_queues")).map((wire) => [wire.friendly_name, wire.sid]));
  const live = new Map(
    (await world.live("Workflows", "workflows")).map((wire) => [wire.friendly_name, wire.configuration]),
  );
  for (const { name, configuration } of corpus) {
    const expected = mapQueues(configuration, (queue) => sids.get(keyOf(queue)) ?? queue);
    expect(JSON.parse(String(live.get(name))), name).toEqual(expected);
  }

  world.requests();
  const second = await world.stack.up("--expect-no-changes");
  expect(second.stdout).toContain("unchanged");
  expect(world.requests()).toEqual([]);

  const refresh = await world.stack.pulumi("refresh", "--yes", "--skip-preview", "--expect-no-changes");
  expect(refresh.code, refresh.output).toBe(0);
  const third = await world.stack.preview("--expect-no-changes");
  expect(third.code, third.output).toBe(0);
});
