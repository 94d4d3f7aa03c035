import { describe, expect, test } from "vitest";
import { ACCOUNT, openWorkspace, refusal, TIME } from "../support.js";

describe("an activity", () => {
  test("is returned with all its members", async () => {
    const { caller, activities, workspace, emulator } = await openWorkspace({ clock: () => TIME });
    const { status, body } = await caller.post(activities, { FriendlyName: "Lunch" });
    expect(status).toBe(201);
    expect(body).toEqual({
      account_sid: ACCOUNT,
      available: false,
      date_created: "2026-03-04T05:06:07Z",
      date_updated: "2026-03-04T05:06:07Z",
      friendly_name: "Lunch",
      sid: expect.stringMatching(/^WA[0-9a-f]{32}$/),
      workspace_sid: workspace.sid,
      url: `${emulator.url}${activities}/${body.sid}`,
      links: { workspace: workspace.url },
    });
    expect((await caller.get(`${activities}/${body.sid}`)).body).toEqual(body);
  });

  test.each([
    ["true", true],
    ["True", true],
    ["1", true],
    ["yes", true],
    ["false", false],
    ["on", false],
    ["", false],
  ])("sent with Available=%s is available: %s", async (text, available) => {
    const { caller, activities } = await openWorkspace();
    expect((await caller.post(activities, { FriendlyName: "x", Available: text })).body.available).toBe(available);
  });

  test("never changes its availability, nor its date by an attempt", async () => {
    const time = { now: TIME };
    const { caller, activities } = await openWorkspace({ clock: () => time.now });
    const { body } = await caller.post(activities, { FriendlyName: "Lunch" });
    time.now += 60_000;
    const answer = await caller.post(`${activities}/${body.sid}`, { Available: true });
    expect(answer).toMatchObject({ status: 200, body });
    const renamed = await caller.post(`${activities}/${body.sid}`, { FriendlyName: "Break" });
    expect(renamed.body).toMatchObject({ friendly_name: "Break", date_updated: "2026-03-04T05:07:07Z" });
  });

  test("is filtered by name and by availability", async () => {
    const { caller, activities } = await openWorkspace();
    await caller.post(activities, { FriendlyName: "Available" });
    const namesFor = async (query: string) => {
      const { body } = await caller.get(`${activities}?${query}`);
      return (body.activities as { friendly_name: string; available: boolean }[]).map(
        (activity) => `${activity.friendly_name} ${activity.available}`,
      );
    };
    expect(await namesFor("FriendlyName=Available")).toEqual(["Available true", "Available false"]);
    expect(await namesFor("Available=yes")).toEqual(["Available true"]);
    expect(await namesFor("Available=no")).toEqual(["Offline false", "Unavailable false", "Available false"]);
    expect(await namesFor("Available=false&FriendlyName=Available")).toEqual(["Available false"]);
    expect(await namesFor("FriendlyName=Nobody")).toEqual([]);
  });

  test("can be deleted unless the workspace or a queue needs it", async () => {
    const { caller, path, activities, queues, workspace } = await openWorkspace();
    const sidOf = async (name: string) => String((await caller.post(activities, { FriendlyName: name })).body.sid);
    const [free, timeout, reserved] = [await sidOf("Free"), await sidOf("Timeout"), await sidOf("Reserved")];
    await caller.post(path, { TimeoutActivitySid: timeout });
    const queue = await caller.post(queues, { FriendlyName: "Q", AssignmentActivitySid: reserved });
    const uses = [
      [String(workspace.default_activity_sid), `the default activity of workspace ${workspace.sid}`],
      [timeout, `the timeout activity of workspace ${workspace.sid}`],
      [reserved, `used by TaskQueue ${queue.body.sid}`],
    ] as const;
    for (const [sid, use] of uses) {
      const answer = await caller.remove(`${activities}/${sid}`);
      expect(answer.body).toEqual(refusal(400, 20001, `Cannot delete activity ${sid} because it is ${use}`));
    }
    expect((await caller.remove(`${activities}/${free}`)).status).toBe(204);
    expect((await caller.get(`${activities}/${free}`)).status).toBe(404);
  });
});
