import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { type ApiObject, createLists, TwilioError } from "../../../provider/twilio/index.js";
import { createListIndex } from "../../../provider/twilio/lists/list-index.js";
import { createDeferred } from "./support/deferred.js";

const PATH = "/v1/Workspaces/WS1/Workflows";
const object = (sid: string, name: string, more: ApiObject = {}): ApiObject => ({ sid, friendly_name: name, ...more });
const a = object("WW1", "a");
const b = object("WW2", "b");

test("fetches a list once for concurrent and later calls", async () => {
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

test("keeps lists of different paths apart", async () => {
  const lists = createLists({ list: async (path) => [object(path, "a")] });
  expect(await lists.all("/v1/1", "x")).toEqual([object("/v1/1", "a")]);
  expect(await lists.all("/v1/2", "x")).toEqual([object("/v1/2", "a")]);
});

test("reports a failed fetch to all callers, and does not keep it", async () => {
  const list = vi.fn(async () => [a]).mockRejectedValueOnce(new Error("broken"));
  const lists = createLists({ list });
  const [one, two] = await Promise.allSettled([lists.all(PATH, "workflows"), lists.get(PATH, "workflows", "WW1")]);
  expect([one.status, two.status]).toEqual(["rejected", "rejected"]);
  await expect(lists.all(PATH, "workflows")).resolves.toEqual([a]);
  expect(list).toHaveBeenCalledTimes(2);
});

test("updates a list by our own writes without another fetch", async () => {
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

test("keeps writes that happen during the fetch", async () => {
  const { promise, resolve } = createDeferred<ApiObject[]>();
  const lists = createLists({ list: () => promise });
  const early = lists.all(PATH, "workflows");
  lists.put(PATH, object("WW3", "new"));
  lists.put(PATH, object("WW1", "renamed"));
  lists.remove(PATH, "WW2");
  resolve([a, b]);
  await expect(early).resolves.toEqual([object("WW1", "renamed"), object("WW3", "new")]);
});

test("ignores a write to a list that was not fetched yet", async () => {
  const list = vi.fn(async () => [a]);
  const lists = createLists({ list });
  lists.put(PATH, b);
  expect(list).not.toHaveBeenCalled();
  await expect(lists.all(PATH, "workflows")).resolves.toEqual([a]);
});

test("fetches a dropped list again, and discards a running fetch", async () => {
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

test("keeps the next fetch if a dropped one fails", async () => {
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

test("does not share its list with callers", async () => {
  const lists = createLists({ list: async () => [a, b] });
  (await lists.all(PATH, "workflows")).pop();
  (await lists.find(PATH, "workflows", "a")).pop();
  expect(await lists.all(PATH, "workflows")).toEqual([a, b]);
  expect(await lists.find(PATH, "workflows", "a")).toEqual([a]);
});

test("agrees with a plain search over the same writes", () => {
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

test("leaves out objects without a SID, and finds one without a name by its SID", () => {
  const index = createListIndex([
    { friendly_name: "a" },
    { sid: 7 },
    { sid: "WW1" },
    { sid: "WW2", friendly_name: null },
  ]);
  expect(index.all()).toEqual([{ sid: "WW1" }, { sid: "WW2", friendly_name: null }]);
  expect(index.get("WW1")).toEqual({ sid: "WW1" });
});

test("looks up ten thousand objects in a list of ten thousand quickly", async () => {
  const objects = Array.from({ length: 10_000 }, (_, i) => object(`WW${i}`, `flow ${i}`));
  const lists = createLists({ list: async () => objects });
  const started = performance.now();
  for (let i = 0; i < 10_000; i++) {
    await lists.get(PATH, "workflows", `WW${i}`);
    await lists.find(PATH, "workflows", `flow ${i}`);
  }
  expect(performance.now() - started).toBeLessThan(2_000);
});

test("gives refused credentials in full to the first caller of a shared fetch, and in short to the others", async () => {
  const refused = { method: "GET", path: PATH, outcome: "refused", status: 401, reason: "status" } as const;
  const list = async () => {
    throw new TwilioError("HTTP 401: set a new token", refused);
  };
  const lists = createLists({ list });
  const failures = await Promise.all([1, 2].map(() => lists.all(PATH, "workflows").catch((error: unknown) => error)));
  expect(failures.map((error) => (error instanceof TwilioError ? error.message : ""))).toEqual([
    "HTTP 401: set a new token",
    `HTTP 401 on GET ${PATH}: the credentials are refused, as another message of this run explains`,
  ]);
  expect(failures[1]).toMatchObject(refused);
});
