import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { describeFailure, findGoProblem } from "../../scripts/engine/go-build.mjs";
import { getFromCache } from "../../scripts/engine/in-cache.mjs";
import { findOnPath, getFromPath } from "../../scripts/engine/on-path.mjs";
import { isAtLeast } from "../../scripts/engine/versions.mjs";
import { TIMED_OUT } from "../../scripts/lib/run.mjs";

const ALL = ["pulumi", "pulumi-language-nodejs", "pulumi-resource-pulumi-nodejs"];

describe("the engine on PATH", () => {
  test.each([
    ["nothing there", [], undefined, "`pulumi` is not on PATH"],
    ["one that does not run", ALL, undefined, "/bin/pulumi does not run"],
    ["one too old", ALL, "v3.215.9", "/bin/pulumi is v3.215.9, and 3.216.0 or newer is needed: upgrade it"],
    [
      "no language host",
      ["pulumi", ALL[2]],
      "v3.250.0",
      "/bin/pulumi is v3.250.0, but pulumi-language-nodejs is not on PATH",
    ],
    [
      "the CLI alone",
      ["pulumi"],
      "v3.250.0",
      "/bin/pulumi is v3.250.0, but pulumi-language-nodejs and pulumi-resource-pulumi-nodejs are not on PATH",
    ],
  ])("is refused: %s", async (_, present, version, why) => {
    const find = (name: string) => (present.includes(name) ? `/bin/${name}` : undefined);
    expect(await getFromPath({ find, readVersion: async () => version })).toEqual({ why });
  });

  test.each(["v3.216.0", "v3.250.0", "3.300.1-dev", "v4.0.0"])(
    "is used with version %s and all other programs",
    async (version) => {
      const outcome = await getFromPath({ find: (name) => `/bin/${name}`, readVersion: async () => version });
      expect(outcome).toEqual({ found: { pulumi: "/bin/pulumi", path: "/bin", version, how: "found on PATH" } });
    },
  );
});

describe("versions", () => {
  test.each([
    ["go1.24", "1.24", true],
    ["go1.26.8", "1.24", true],
    ["go1.23.9", "1.24", false],
    ["go2.0", "1.24", true],
    ["v3.216.0", "3.216.0", true],
    ["v3.99.9", "3.216.0", false],
    ["devel", "1.24", false],
  ])("%s is at least %s: %s", (version, minimum, expected) => {
    expect(isAtLeast(version, minimum)).toBe(expected);
  });
});

describe("a build with Go", () => {
  test.each([
    [undefined, "`go` is not on PATH"],
    ["go1.22.1", "go1.22.1 is too old: 1.24 or newer is needed"],
    ["go1.25.0", undefined],
  ])("is judged by the version %s", async (version, why) => {
    expect(await findGoProblem(async () => version)).toBe(why);
  });
});

describe("an engine in the cache", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "engine-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function put(name: string) {
    mkdirSync(join(folder, "bin"), { recursive: true });
    writeFileSync(join(folder, "bin", name), "#!/bin/sh\n");
    chmodSync(join(folder, "bin", name), 0o755);
  }

  test("is used if it has all programs", async () => {
    for (const name of ALL) put(name);
    const outcome = await getFromCache(folder, "built", async () => "v3.250.0");
    expect(outcome).toMatchObject({ found: { path: join(folder, "bin"), version: "v3.250.0", how: "built" } });
  });

  test("is rejected if a program is missing or does not run", async () => {
    put("pulumi");
    put("pulumi-language-nodejs");
    expect(await getFromCache(folder, "built")).toEqual({ why: `${folder} lacks pulumi-resource-pulumi-nodejs` });
    put("pulumi-resource-pulumi-nodejs");
    const broken = await getFromCache(folder, "built", async () => undefined);
    expect(broken).toEqual({ why: `${join(folder, "bin", "pulumi")} does not run` });
  });

  test("is searched under its final name only, so that an unfinished one is ignored", async () => {
    expect(await getFromCache(`${folder}.finished`, "built")).toEqual({ why: "not in the cache" });
  });

  test("is found on PATH only as an executable file", () => {
    mkdirSync(join(folder, "bin", "pulumi"), { recursive: true });
    expect(findOnPath("pulumi", { PATH: join(folder, "bin") })).toBeUndefined();
    writeFileSync(join(folder, "bin", "other"), "", { mode: 0o644 });
    expect(findOnPath("other", { PATH: join(folder, "bin") })).toBeUndefined();
    put("real");
    expect(findOnPath("real", { PATH: `:/nowhere:${join(folder, "bin")}` })).toBe(join(folder, "bin", "real"));
  });
});

describe("a build with Go that fails", () => {
  const progress = "go: downloading github.com/spf13/cobra v1.8.0\ngithub.com/spf13/cobra\ngo.opentelemetry.io/otel\n";

  test("says that it took too long, and that it goes on from there", () => {
    expect(describeFailure("pulumi", { code: TIMED_OUT, stdout: "", stderr: progress })).toBe(
      "`go build` of pulumi did not finish in 120 minutes: run the same command again, which goes on from there",
    );
  });

  test("shows the compiler's errors without the packages that it compiled before", () => {
    const stderr = `${progress}# gopkg.in/yaml.v3\nyaml.go:1:1: expected 'package'\n${progress}`;
    expect(describeFailure("pulumi", { code: 1, stdout: "", stderr })).toMatch(
      /^`go build` of pulumi failed:\n\s*# gopkg.in\/yaml.v3\n\s*yaml.go:1:1: expected 'package'$/,
    );
  });
});
