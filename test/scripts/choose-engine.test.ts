import { describe, expect, test } from "vitest";
import { chooseEngine, EngineError, type Outcome } from "../../scripts/engine/choose.mjs";

const engine = (how: string) => ({ pulumi: "/x/pulumi", path: "/x", version: "v3.250.0", how });
const works = (how: string) => async (): Promise<Outcome> => ({ found: engine(how) });
const fails = (why: string) => async (): Promise<Outcome> => ({ why });
const throws = (message: string) => async (): Promise<Outcome> => {
  throw new Error(message);
};
const untouched = async (): Promise<Outcome> => {
  throw new Error("a later way was tried although an earlier one works");
};

describe("choosing an engine", () => {
  test.each([
    ["the one on PATH before all others", [works("path"), untouched, untouched, untouched], "path"],
    ["a cached one before a download", [fails("old"), works("cache"), untouched, untouched], "cache"],
    ["the installer before a build", [fails("old"), fails("none"), works("installer"), untouched], "installer"],
    ["a build where nothing else works", [fails("old"), fails("none"), fails("no network"), works("go")], "go"],
    ["a build where the installer breaks", [fails("old"), fails("none"), throws("half a download"), works("go")], "go"],
  ])("takes %s", async (_, [path, cache, installer, go], expected) => {
    const ways = [path, cache, installer, go].map((get, index) => ({ name: `way ${index}`, get: get ?? untouched }));
    expect((await chooseEngine(ways)).how).toBe(expected);
  });

  test("lists every way with its reason if none works, except the cache", async () => {
    const ways = [
      { name: "`pulumi` on PATH", get: fails("it is v3.100.0") },
      { get: fails("not in the cache") },
      { name: "the official installer", get: fails("the host cannot be reached (ENOTFOUND)") },
      { name: "a build with Go", get: throws("`go build` failed:\nno space left") },
    ];
    const error = await chooseEngine(ways).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EngineError);
    expect((error as Error).message.split("\n")).toEqual([
      "no Pulumi engine is available. Tried:",
      "  1. `pulumi` on PATH: it is v3.100.0",
      "  2. the official installer: the host cannot be reached (ENOTFOUND)",
      "  3. a build with Go: `go build` failed:",
      "     no space left",
      "To continue, do one of these: install the Pulumi CLI and put it on PATH, allow the download, or install Go.",
    ]);
  });
});
