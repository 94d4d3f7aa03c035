import { describe, expect, test } from "vitest";
import { expectedRefusals, expectedStatistics, expectedWalk } from "./support/expected.js";
import { createNodeClient } from "./support/node-client.js";
import { ACCOUNT, openForClients, TOKEN } from "./support/open.js";
import { readStatistics } from "./support/read-statistics.js";
import { collectRefusals } from "./support/refusals.js";
import { walk } from "./support/walk.js";

describe("Twilio's library for Node", () => {
  test("walks from a workspace to a completed task", async () => {
    const { url, journal } = await openForClients();
    expect(await walk(createNodeClient(url, ACCOUNT, TOKEN))).toEqual(expectedWalk);
    const pages = journal().filter(({ parameters }) => parameters.PageSize === "50");
    expect(pages.filter(({ path }) => path.endsWith("/Workers"))).toHaveLength(3);
  });

  test("reads all statistics", async () => {
    const { url } = await openForClients();
    expect(await readStatistics(createNodeClient(url, ACCOUNT, TOKEN))).toEqual(expectedStatistics);
  });

  test("reports every refusal with its status and code", async () => {
    const { url } = await openForClients();
    const client = createNodeClient(url, ACCOUNT, TOKEN);
    expect(await collectRefusals(client, createNodeClient(url, ACCOUNT, "wrong"))).toEqual(expectedRefusals);
  });
});
