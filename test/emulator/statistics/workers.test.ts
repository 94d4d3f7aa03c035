import { describe, expect, test } from "vitest";
import { duration, NO_TIME, openDay, reservations, second } from "./day.js";

// All numbers are worked out by hand from the table of the day in day.ts. Stays in activities, in seconds:
// Ann: available 0–90, unavailable 90–278, available from 278. Bob: offline from 0. Cleo: available 0–260, offline
// 260–270, available from 270.

async function openStays(options = {}) {
  const day = await openDay(options);
  const names = ["Offline", "Available", "Unavailable"];
  return {
    ...day,
    /** The sums of the activities: offline, available, unavailable. */
    stays: (...numbers: readonly object[]) => ({
      activity_durations: names.map((friendly_name, index) => ({
        sid: day.activities[friendly_name],
        friendly_name,
        ...numbers[index],
      })),
    }),
  };
}

describe("statistics of workers", () => {
  test("count their reservations and the time of each activity, up to now", async () => {
    const { statistics, stays } = await openStays();
    const answer = {
      ...reservations(8, 4, 1, 1, 1, 1),
      // Offline 300 and 10; available 90, 22, 260 and 30; unavailable 188.
      ...stays(duration(155, 10, 300, 310), duration(100, 22, 260, 402), duration(188, 188, 188, 188)),
    };
    expect(await statistics("Workers/CumulativeStatistics")).toMatchObject(answer);
    expect(await statistics("Workers/Statistics")).toMatchObject({
      realtime: { total_workers: 3 },
      cumulative: { start_time: second(-600), end_time: second(300), ...answer },
    });
  });

  test("count the parts of stays that are in the window", async () => {
    const { statistics, stays } = await openStays();
    expect(
      await statistics(`Workers/CumulativeStatistics?StartDate=${second(70)}&EndDate=${second(100)}`),
    ).toMatchObject({
      ...reservations(2, 1, 1),
      // Bob 30; Ann 20 and Cleo 30; Ann 10.
      ...stays(duration(30, 30, 30, 30), duration(25, 20, 30, 50), duration(10, 10, 10, 10)),
    });
  });

  test("limit reservations to a task channel, but not stays", async () => {
    const { statistics, stays } = await openStays();
    expect(await statistics("Workers/CumulativeStatistics?TaskChannel=voice")).toMatchObject({
      ...reservations(1, 0, 1),
      ...stays({ total: 310 }, { total: 402 }, { total: 188 }),
    });
  });

  test("of one worker are cumulative, and only its own", async () => {
    const { emulator, path, statistics, stays, ann, cleo, workspaceSid } = await openStays();
    const { cumulative, ...around } = await statistics(`Workers/${ann}/Statistics`);
    expect(around).toEqual({
      account_sid: `AC${"a".repeat(32)}`,
      workspace_sid: workspaceSid,
      worker_sid: ann,
      url: `${emulator.url}${path}/Workers/${ann}/Statistics`,
    });
    expect(cumulative).toEqual({
      start_time: second(-600),
      end_time: second(300),
      ...reservations(4, 1, 1, 0, 1, 1),
      ...stays(NO_TIME, duration(56, 22, 90, 112), duration(188, 188, 188, 188)),
    });
    expect(await statistics(`Workers/${cleo}/Statistics`)).toMatchObject({
      cumulative: {
        ...reservations(4, 3, 0, 1),
        ...stays(duration(10, 10, 10, 10), duration(145, 30, 260, 290), NO_TIME),
      },
    });
    expect(await statistics(`Workers/${cleo}/Statistics?TaskChannel=voice`)).toMatchObject({
      cumulative: reservations(),
    });
  });

  test.each([
    ["TaskQueueName=English", 1, reservations(4, 1, 1, 0, 1, 1)],
    ["FriendlyName=cleo", 1, reservations(4, 3, 0, 1)],
    ["FriendlyName=Cleo&TaskQueueName=English", 0, reservations()],
    ["TaskQueueName=Everyone", 3, reservations(8, 4, 1, 1, 1, 1)],
    ["TaskQueueName=Nobody", 0, reservations()],
    [`TaskQueueSid=WQ${"0".repeat(32)}`, 0, reservations()],
  ])("are filtered by %s", async (query, total_workers, cumulative) => {
    const { statistics } = await openStays();
    expect(await statistics(`Workers/Statistics?${query}`)).toMatchObject({ realtime: { total_workers }, cumulative });
  });

  test("are filtered by the SID of a queue", async () => {
    const { statistics, englishSid, inActivities } = await openStays();
    expect(await statistics(`Workers/Statistics?TaskQueueSid=${englishSid}`)).toMatchObject({
      realtime: { total_workers: 1, activity_statistics: inActivities(0, 1, 0) },
      cumulative: reservations(4, 1, 1, 0, 1, 1),
    });
  });

  test("count a deleted worker, unless workers are filtered", async () => {
    const { caller, path, bob, statistics, advance, stays } = await openStays();
    await caller.remove(`${path}/Workers/${bob}`);
    await advance(100);
    // Bob's stay ended at 300; Ann's and Cleo's went on for 100 seconds more.
    const sums = stays(duration(155, 10, 300, 310), duration(150, 90, 260, 602), duration(188, 188, 188, 188));
    expect(await statistics("Workers/CumulativeStatistics")).toMatchObject(sums);
    expect(await statistics("Workers/Statistics")).toMatchObject({ realtime: { total_workers: 2 }, cumulative: sums });
    expect(await statistics("Workers/Statistics?TaskQueueName=Everyone")).toMatchObject({
      cumulative: stays(duration(10, 10, 10, 10)),
    });
  });
});
