import { describe, expect, test } from "vitest";
import { startEmulator } from "../../../emulator/index.js";
import { openContactCenter } from "../contact-center.js";
import { refusal } from "../support.js";
import { second } from "./day.js";

const OLD = "start_date passed to TaskRouter statistics is older than 30 days.";
const DAY = 86_400;
const MINUTES_WITH_DATES = "Minutes cannot be used in combination with StartDate and EndDate";

/** Every operation with a window of time, below the workspace; the workflow, queue and worker that it names exist. */
async function openPlaces(options = {}) {
  const center = await openContactCenter(options);
  const worker = await center.addWorker("Ann");
  const places = [
    "Statistics",
    "CumulativeStatistics",
    `Workflows/${center.workflowSid}/Statistics`,
    `Workflows/${center.workflowSid}/CumulativeStatistics`,
    `TaskQueues/${center.queueSid}/Statistics`,
    `TaskQueues/${center.queueSid}/CumulativeStatistics`,
    "TaskQueues/Statistics",
    "Workers/Statistics",
    "Workers/CumulativeStatistics",
    `Workers/${worker}/Statistics`,
  ];
  const ask = (place: string, query: string) => center.caller.get(`${center.path}/${place}?${query}`);
  return { ...center, places, ask };
}

describe("windows of statistics", () => {
  test.each([
    ["a start of more than 30 days ago", `StartDate=${second(-30 * DAY - 1)}`, 14241, OLD],
    ["more minutes than 30 days have", "Minutes=43201", 14241, OLD],
    ["an end of 30 days ago", `EndDate=${second(-30 * DAY)}`, 14241, OLD],
    ["minutes and a start", `Minutes=5&StartDate=${second(-60)}`, 20001, MINUTES_WITH_DATES],
    ["minutes and an end", `Minutes=5&EndDate=${second(-60)}`, 20001, MINUTES_WITH_DATES],
    [
      "a start after its end",
      `StartDate=${second(-5)}&EndDate=${second(-6)}`,
      20001,
      "StartDate must not be after EndDate",
    ],
    ["a start to come", `StartDate=${second(1)}`, 20001, "StartDate must not be in the future"],
    ["no minutes", "Minutes=0", 20001, "Minutes must be an integer between 1 and 2147483647, but is '0'"],
    [
      "an invalid date",
      "StartDate=yesterday",
      20001,
      "StartDate must be a date and time such as 2026-03-04T05:06:07Z, but is 'yesterday'",
    ],
  ])("are refused with %s, by every operation", async (_, query, code, message) => {
    const { places, ask } = await openPlaces();
    for (const place of places) expect((await ask(place, query)).body, place).toEqual(refusal(400, code, message));
  });

  test.each([
    ["of 30 days by minutes", "Minutes=43200"],
    ["of 30 days by dates", `StartDate=${second(-30 * DAY)}&EndDate=${second(0)}`],
    ["a moment", `StartDate=${second(-7)}&EndDate=${second(-7)}`],
    ["that go on", `StartDate=${second(-7)}&EndDate=${second(DAY)}`],
    ["with an offset", "StartDate=2026-01-01T00:30:00%2B01:00"],
  ])("may be %s, for every operation", async (_, query) => {
    const { places, ask } = await openPlaces();
    for (const place of places) expect((await ask(place, query)).status, place).toBe(200);
  });

  test("may start 30 days ago to the second, on a clock between two seconds", async () => {
    const { ask } = await openPlaces({ startTime: Date.UTC(2026, 0, 1) + 900 });
    expect((await ask("CumulativeStatistics", `StartDate=${second(-30 * DAY)}`)).status).toBe(200);
  });
});

describe("the number of counted events", () => {
  test.each([-1, 1.5, Number.NaN])("cannot be %d", async (statisticsKept) => {
    await expect(startEmulator({ statisticsKept })).rejects.toThrow(
      `statisticsKept must be a whole number from 0 up, but is ${statisticsKept}`,
    );
  });
});

describe("thresholds of the split by wait time", () => {
  test.each(["", "5,", "soon", "-1", "1.5", "2147483648", "5;30"])("are refused: '%s'", async (text) => {
    const { ask } = await openPlaces();
    const wrong = text === "5," ? "" : text;
    expect((await ask("CumulativeStatistics", `SplitByWaitTime=${encodeURIComponent(text)}`)).body).toEqual(
      refusal(400, 20001, `SplitByWaitTime must be an integer between 0 and 2147483647, but is '${wrong}'`),
    );
  });

  test("may be many, and all are answered", async () => {
    const { ask } = await openPlaces();
    const many = Array.from({ length: 1_500 }, (_, index) => index);
    const { body } = await ask("CumulativeStatistics", `SplitByWaitTime=${many.join(",")}`);
    expect(Object.keys(body.split_by_wait_time as object)).toHaveLength(1_500);
  });
});

describe("statistics of objects that do not exist", () => {
  const nobody = "0".repeat(32);

  test.each([
    `Workflows/WW${nobody}/Statistics`,
    `Workflows/WW${nobody}/CumulativeStatistics`,
    `TaskQueues/WQ${nobody}/Statistics`,
    `TaskQueues/WQ${nobody}/CumulativeStatistics`,
    `Workers/WK${nobody}/Statistics`,
    `Workers/WK${nobody}/CumulativeStatistics`,
  ])("are a 404: %s", async (place) => {
    const { caller, path } = await openContactCenter();
    const resource = `${path.slice("/v1".length)}/${place}`;
    // Before its parameters are looked at.
    expect((await caller.get(`${path}/${place}?Minutes=0`)).body).toEqual(
      refusal(404, 20404, `The requested resource ${resource} was not found`),
    );
  });

  test("are refused for a malformed queue", async () => {
    const { ask } = await openPlaces();
    expect((await ask("Workers/Statistics", "TaskQueueSid=WQ1")).body).toEqual(
      refusal(400, 20001, "Value 'WQ1' provided for TaskQueueSid has an invalid format"),
    );
  });
});
