import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { type ApiObject, createLists } from "../../../provider/twilio/index.js";
import { createListIndex } from "../../../provider/twilio/lists/list-index.js";
import { createDeferred } from "./support/deferred.js";

const PATH = "/v1/Workspaces/WS1/Workflows";
const object = (sid: string, name: string, more: ApiObject = {}): ApiObject => ({ sid, friendly_name: name, ...more });
const a = object("WW1", "a");
const b = object("WW2", "b");

test("a list is fetched once, however many ask at a time and later", async () => {
  const list = vi.fn(async () => [a, b]);
  const lists = createLists({ list });
  const answers = await Promise.all([
    lists.all(PATH, "workflows"),
    lists.find(PATH, "workflows", "b"),
    lists.get(PATH, "workflows", "WW1"),
    lists.get(PATH, "workflows", "WW9"),
    lists.find(PATH, "workflows", "c"),
  ]);
  expect(answers).toEqual([[a, b], [b], a, undefined, []]);
  await lists.all(PATH, "workflows");
  expect(list).toHaveBeenCalledExactlyOnceWith(PATH, "workflows");
});

test("lists of different paths are apart", async () => {
  const lists = createLists({ list: async (path) => [object(path, "a")] });
  expect(await lists.all("/v1/1", "x")).toEqual([object("/v1/1", "a")]);
  expect(await lists.all("/v1/2", "x")).toEqual([object("/v1/2", "a")]);
});

test("a fetch that fails reaches all who asked, and is not kept", async () => {
  const list = vi.fn(async () => [a]).mockRejectedValueOnce(new Error("broken"));
  const lists = createLists({ list });
  const [one, two] = await Promise.allSettled([lists.all(PATH, "workflows"), lists.get(PATH, "workflows", "WW1")]);
  expect([one.status, two.status]).toEqual(["rejected", "rejected"]);
  await expect(lists.all(PATH, "workflows")).resolves.toEqual([a]);
  expect(list).toHaveBeenCalledTimes(2);
});

test("our own writes keep a list in step without another fetch", async () => {
  const list = vi.fn(async () => [a, b]);
  const lists = createLists({ list });
  await lists.all(PATH, "workflows");
  lists.put(PATH, object("WW3", "b"));
  lists.put(PATH, object("WW1", "renamed"));
  lists.remove(PATH, "WW2");
  lists.remove(PATH, "WW9");
  expect(await lists.all(PATH, "workflows")).toEqual([object("WW1", "renamed"), object("WW3", "b")]);
  expect(await lists.find(PATH, "workflows", "a")).toEqual([]);
  expect(await lists.find(PATH, "workflows", "b")).toEqual([object("WW3", "b")]);
  expect(await lists.find(PATH, "workflows", "renamed")).toEqual([object("WW1", "renamed")]);
  expect(list).toHaveBeenCalledTimes(1);
});

test("what is written while the list is on its way is not lost", async () => {
  const { promise, resolve } = createDeferred<ApiObject[]>();
  const lists = createLists({ list: () => promise });
  const early = lists.all(PATH, "workflows");
  lists.put(PATH, object("WW3", "new"));
  lists.put(PATH, object("WW1", "renamed"));
  lists.remove(PATH, "WW2");
  resolve([a, b]);
  await expect(early).resolves.toEqual([object("WW1", "renamed"), object("WW3", "new")]);
});

test("a write to a list nobody asked for waits for the fetch that will show it", async () => {
  const list = vi.fn(async () => [a]);
  const lists = createLists({ list });
  lists.put(PATH, b);
  expect(list).not.toHaveBeenCalled();
  await expect(lists.all(PATH, "workflows")).resolves.toEqual([a]);
});

test("a dropped list is fetched again, and a fetch under way then comes too late for it", async () => {
  const first = createDeferred<ApiObject[]>();
  const list = vi.fn<() => Promise<ApiObject[]>>().mockReturnValueOnce(first.promise).mockResolvedValue([b]);
  const lists = createLists({ list });
  const early = lists.all(PATH, "workflows");
  lists.drop(PATH);
  await expect(lists.all(PATH, "workflows")).resolves.toEqual([b]);
  first.resolve([a]);
  await expect(early).resolves.toEqual([a]);
  await expect(lists.all(PATH, "workflows")).resolves.toEqual([b]);
  lists.drop(PATH);
  lists.drop("/v1/unknown");
  await lists.all(PATH, "workflows");
  expect(list).toHaveBeenCalledTimes(3);
});

test("a dropped fetch that fails does not take its follower with it", async () => {
  const first = createDeferred<ApiObject[]>();
  const list = vi.fn<() => Promise<ApiObject[]>>().mockReturnValueOnce(first.promise).mockResolvedValue([b]);
  const lists = createLists({ list });
  const early = lists.all(PATH, "workflows");
  lists.drop(PATH);
  await lists.all(PATH, "workflows");
  first.reject(new Error("broken"));
  await expect(early).rejects.toThrow("broken");
  await expect(lists.all(PATH, "workflows")).resolves.toEqual([b]);
  expect(list).toHaveBeenCalledTimes(2);
});

test("changing an answer does not change the list", async () => {
  const lists = createLists({ list: async () => [a, b] });
  (await lists.all(PATH, "workflows")).pop();
  (await lists.find(PATH, "workflows", "a")).pop();
  expect(await lists.all(PATH, "workflows")).toEqual([a, b]);
  expect(await lists.find(PATH, "workflows", "a")).toEqual([a]);
});

test("an index answers as a plain search over the same writes does", () => {
  const sids = fc.constantFrom("1", "2", "3", "4");
  const names = fc.constantFrom("a", "b", "__proto__", "");
  const change = fc.oneof(
    fc.record({ put: fc.record({ sid: sids, friendly_name: names, n: fc.nat() }) }),
    fc.record({ remove: sids }),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ sid: sids, friendly_name: names })), fc.array(change), (start, changes) => {
      const index = createListIndex(start);
      const model = new Map<string, ApiObject>(start.map((item) => [item.sid, item]));
      for (const step of changes) {
        if ("put" in step) {
          index.put(step.put);
          model.set(step.put.sid, step.put);
        } else {
          index.remove(step.remove);
          model.delete(step.remove);
        }
      }
      expect(index.all()).toEqual([...model.values()]);
      for (const name of ["a", "b", "__proto__", "", "c"]) {
        const expected = [...model.values()].filter((item) => item.friendly_name === name);
        expect(new Set(index.find(name))).toEqual(new Set(expected));
      }
      for (const sid of ["1", "2", "3", "4", "5"]) expect(index.get(sid)).toBe(model.get(sid));
    }),
  );
});

test("objects without a SID are left out, and one without a name is found by its SID", () => {
  const index = createListIndex([
    { friendly_name: "a" },
    { sid: 7 },
    { sid: "WW1" },
    { sid: "WW2", friendly_name: null },
  ]);
  expect(index.all()).toEqual([{ sid: "WW1" }, { sid: "WW2", friendly_name: null }]);
  expect(index.get("WW1")).toEqual({ sid: "WW1" });
});

test("ten thousand look-ups in a list of ten thousand take no time", async () => {
  const objects = Array.from({ length: 10_000 }, (_, i) => object(`WW${i}`, `flow ${i}`));
  const lists = createLists({ list: async () => objects });
  const started = performance.now();
  for (let i = 0; i < 10_000; i++) {
    await lists.get(PATH, "workflows", `WW${i}`);
    await lists.find(PATH, "workflows", `flow ${i}`);
  }
  expect(performance.now() - started).toBeLessThan(2_000);
});
