import { describe, expect, test } from "vitest";
import { listOf } from "../support.js";
import { openDay } from "./day.js";

const QUERY = "Minutes=4&TaskChannel=default&SplitByWaitTime=5";

type Day = Awaited<ReturnType<typeof openDay>>;

/** The numbers of both flat answers, without what is around them. */
async function readBoth({ statistics }: Day, place: string, withSplit = true) {
  const numbersOf = async (name: string, query: string) => {
    const { account_sid, workspace_sid, task_queue_sid, workflow_sid, url, ...numbers } = await statistics(
      `${place}${name}?${query}`,
    );
    return numbers;
  };
  return {
    realtime: await numbersOf("RealTimeStatistics", "TaskChannel=default"),
    cumulative: await numbersOf("CumulativeStatistics", withSplit ? QUERY : "Minutes=4&TaskChannel=default"),
  };
}

describe("combined statistics", () => {
  test.each([
    ["a workspace", () => "", () => ({})],
    ["a workflow", (day: Day) => `Workflows/${day.workflowSid}/`, (day: Day) => ({ workflow_sid: day.workflowSid })],
    ["a queue", (day: Day) => `TaskQueues/${day.englishSid}/`, (day: Day) => ({ task_queue_sid: day.englishSid })],
    ["all workers", () => "Workers/", () => ({})],
  ])("of %s contain both simple ones", async (_, toPlace, toSids) => {
    const day = await openDay();
    const place = toPlace(day);
    const answer = await day.statistics(`${place}Statistics?${QUERY}`);
    expect(answer).toEqual({
      account_sid: `AC${"a".repeat(32)}`,
      workspace_sid: day.workspaceSid,
      ...toSids(day),
      ...(await readBoth(day, place)),
      url: `${day.emulator.url}${day.path}/${place}Statistics`,
    });
  });

  test("of workers ignore SplitByWaitTime", async () => {
    const day = await openDay();
    const answer = await day.statistics(`Workers/Statistics?${QUERY}`);
    expect(answer).toMatchObject(await readBoth(day, "Workers/", false));
    expect(answer.cumulative).not.toHaveProperty("split_by_wait_time");
  });
});

describe("the list of queues' statistics", () => {
  test("contains those of every queue, in the order of the queues", async () => {
    const day = await openDay();
    const answer = await day.caller.get(`${day.path}/TaskQueues/Statistics?${QUERY}`);
    const expected = [];
    for (const task_queue_sid of [day.queueSid, day.englishSid]) {
      const both = await readBoth(day, `TaskQueues/${task_queue_sid}/`);
      expected.push({ account_sid: `AC${"a".repeat(32)}`, workspace_sid: day.workspaceSid, task_queue_sid, ...both });
    }
    expect(listOf(answer)).toEqual(expected);
    const url = `${day.emulator.url}${day.path}/TaskQueues/Statistics`;
    expect(answer.body.meta).toMatchObject({
      key: "task_queues_statistics",
      page: 0,
      page_size: 50,
      next_page_url: null,
    });
    expect(String((answer.body.meta as { url: string }).url)).toBe(
      `${url}?Minutes=4&TaskChannel=default&SplitByWaitTime=5&PageSize=50&Page=0`,
    );
  });

  test("is paged by tokens, and filtered by name", async () => {
    const { caller, path, queueSid, englishSid } = await openDay();
    const first = await caller.get(`${path}/TaskQueues/Statistics?PageSize=1`);
    const second = await caller.get(String((first.body.meta as { next_page_url: string }).next_page_url));
    expect([first, second].flatMap(listOf).map(({ task_queue_sid: sid }) => sid)).toEqual([queueSid, englishSid]);
    expect((second.body.meta as { next_page_url: unknown }).next_page_url).toBeNull();
    const named = await caller.get(`${path}/TaskQueues/Statistics?FriendlyName=English`);
    expect(listOf(named).map(({ task_queue_sid: sid }) => sid)).toEqual([englishSid]);
    expect(listOf(await caller.get(`${path}/TaskQueues/Statistics?FriendlyName=Nobody`))).toEqual([]);
  });

  test("is refused like those of one queue, even if no queue has the name", async () => {
    const { caller, path } = await openDay();
    const answer = await caller.get(`${path}/TaskQueues/Statistics?FriendlyName=Nobody&StartDate=2025-01-01T00:00:00Z`);
    expect(answer.body).toMatchObject({ status: 400, code: 14241 });
    expect((await caller.get(`${path}/TaskQueues/Statistics?Page=1`)).body).toMatchObject({ status: 400, code: 20001 });
  });
});
