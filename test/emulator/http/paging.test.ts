import { describe, expect, test } from "vitest";
import { type Answer, type Caller, openWorkspace } from "../support.js";

interface Meta {
  page: number;
  page_size: number;
  first_page_url: string;
  previous_page_url: string | null;
  url: string;
  next_page_url: string | null;
  key: string;
}

const metaOf = (answer: Answer) => answer.body.meta as Meta;
const namesOf = (answer: Answer) =>
  (answer.body[metaOf(answer).key] as { friendly_name: string }[]).map((item) => item.friendly_name);

const sidsOf = (answer?: Answer) =>
  (answer?.body.task_queues as { sid: string }[] | undefined)?.map(({ sid }) => sid) ?? [];

async function openQueues(count: number) {
  const workspace = await openWorkspace();
  for (let number = 1; number < count; number += 1) {
    await workspace.caller.post(workspace.queues, {
      FriendlyName: number % 2 === 0 ? `even ${number}` : `odd ${number}`,
    });
  }
  return workspace;
}

async function walk(caller: Caller, start: string): Promise<Answer[]> {
  const pages: Answer[] = [];
  for (let url: string | null = start; url !== null; ) {
    const page: Answer = await caller.get(url);
    pages.push(page);
    url = metaOf(page).next_page_url;
  }
  return pages;
}

describe("a list of 120 objects", () => {
  test("is returned in pages of 50, in the order of creation, each with its meta", async () => {
    const { caller, queues, emulator } = await openQueues(120);
    const pages = await walk(caller, queues);
    expect(pages.map((page) => namesOf(page).length)).toEqual([50, 50, 20]);
    const names = pages.flatMap(namesOf);
    expect(new Set(names).size).toBe(120);
    expect(names.slice(0, 3)).toEqual(["English", "odd 1", "even 2"]);
    const base = `${emulator.url}${queues}?PageSize=50`;
    const lastSid = sidsOf(pages[0]).at(-1);
    const firstSid = sidsOf(pages[1])[0];
    expect(pages[0]?.body.meta).toEqual({
      page: 0,
      page_size: 50,
      first_page_url: `${base}&Page=0`,
      previous_page_url: null,
      url: `${base}&Page=0`,
      next_page_url: `${base}&Page=1&PageToken=PA${lastSid}`,
      key: "task_queues",
    });
    expect(pages[1]?.body.meta).toMatchObject({
      page: 1,
      url: `${base}&Page=1&PageToken=PA${lastSid}`,
      previous_page_url: `${base}&Page=0&PageToken=PB${firstSid}`,
    });
    expect(pages[2]?.body.meta).toMatchObject({ page: 2, next_page_url: null });
  });

  test("can be read backward by previous_page_url", async () => {
    const { caller, queues } = await openQueues(120);
    const pages = await walk(caller, `${queues}?PageSize=50`);
    const back = await caller.get(metaOf(pages[2] as Answer).previous_page_url ?? "");
    expect(namesOf(back)).toEqual(namesOf(pages[1] as Answer));
    const first = await caller.get(metaOf(back).previous_page_url ?? "");
    expect(namesOf(first)).toEqual(namesOf(pages[0] as Answer));
    expect(metaOf(first)).toMatchObject({ page: 0, previous_page_url: null });
    expect(namesOf(await caller.get(metaOf(first).next_page_url ?? ""))).toEqual(namesOf(back));
  });

  test("ends without an empty page if the last one is full", async () => {
    const { caller, queues } = await openQueues(20);
    const pages = await walk(caller, `${queues}?PageSize=10`);
    expect(pages.map((page) => namesOf(page).length)).toEqual([10, 10]);
  });

  test("keeps its order and position over pages", async () => {
    const { caller, queues } = await openQueues(25);
    const pages = await walk(caller, `${queues}?Ordering=DateUpdated:desc&PageSize=10`);
    expect(new Set(pages.flatMap(namesOf)).size).toBe(25);
    expect(metaOf(pages[0] as Answer).next_page_url).toContain(
      "?Ordering=DateUpdated%3Adesc&PageSize=10&Page=1&PageToken=PAWQ",
    );
  });

  test("continues from a token whose object was deleted meanwhile", async () => {
    const { caller, queues } = await openQueues(30);
    const all = await caller.get(queues);
    const first = await caller.get(`${queues}?PageSize=10`);
    const last = (first.body.task_queues as { sid: string }[]).at(-1)?.sid;
    await caller.remove(`${queues}/${last}`);
    const second = await caller.get(metaOf(first).next_page_url ?? "");
    expect(namesOf(second)).toEqual(namesOf(all).slice(10, 20));
  });

  test("accepts 1,000 per page, and clamps larger sizes only by choice", async () => {
    const refusing = await openWorkspace();
    const clamping = await openWorkspace({ pageSizeAboveLimit: "clamp" });
    expect(metaOf(await refusing.caller.get(`${refusing.queues}?PageSize=1000`)).page_size).toBe(1000);
    expect((await refusing.caller.get(`${refusing.queues}?PageSize=1001`)).status).toBe(400);
    expect(metaOf(await clamping.caller.get(`${clamping.queues}?PageSize=5000`)).page_size).toBe(1000);
  });

  test("puts its filters, encoded, before the other parameters", async () => {
    const { caller, queues, emulator } = await openWorkspace();
    const answer = await caller.get(`${queues}?PageSize=5&FriendlyName=a%26b`);
    expect(metaOf(answer).url).toBe(`${emulator.url}${queues}?FriendlyName=a%26b&PageSize=5&Page=0`);
    expect(namesOf(answer)).toEqual([]);
  });
});
