import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { completeLock, listMissing } from "../../scripts/lib/complete-lock.mjs";
import { isInstallCurrent } from "../../scripts/lib/install.mjs";
import { findLockAddresses } from "../../scripts/lib/lock-addresses.mjs";
import { checkNode } from "../../scripts/lib/main.mjs";
import { formatTally, tally } from "../../scripts/lib/tally.mjs";

const root = join(__dirname, "..", "..");

describe("the lock file", () => {
  test("contains no address that only one network can reach", () => {
    expect(findLockAddresses(readFileSync(join(root, "package-lock.json"), "utf8"))).toEqual([]);
  });

  test("is rejected if it contains one", () => {
    const lock = { packages: { "node_modules/a": { resolved: "https://mirror.example/a.tgz" }, "node_modules/b": {} } };
    expect(findLockAddresses(JSON.stringify(lock))).toEqual([
      "node_modules/a names an address: https://mirror.example/a.tgz",
    ]);
  });
});

describe("a lock file written where the registry lacks packages for other platforms", () => {
  const lock = {
    packages: {
      "node_modules/tool": {
        version: "2.0.0",
        dev: true,
        optionalDependencies: {
          "@tool/linux-x64": "2.0.0",
          "@tool/darwin-arm64": "2.0.0",
          "@tool/linux-arm64-musl": "2.0.0",
        },
      },
      "node_modules/@tool/linux-x64": { version: "2.0.0", optional: true },
    },
  };

  test("is reported as incomplete", () => {
    expect(listMissing(lock).map(({ path }) => path)).toEqual([
      "node_modules/@tool/darwin-arm64",
      "node_modules/@tool/linux-arm64-musl",
    ]);
  });

  test("is completed with the platforms in their names", () => {
    const { packages } = completeLock(lock);
    expect(listMissing({ packages })).toEqual([]);
    const common = { version: "2.0.0", dev: true, optional: true };
    expect(packages["node_modules/@tool/darwin-arm64"]).toEqual({ ...common, os: ["darwin"], cpu: ["arm64"] });
    expect(packages["node_modules/@tool/linux-arm64-musl"]).toEqual({
      ...common,
      os: ["linux"],
      cpu: ["arm64"],
      libc: ["musl"],
    });
    expect(packages["node_modules/@tool/linux-x64"]).toEqual(lock.packages["node_modules/@tool/linux-x64"]);
  });

  test("is not the one of this project", () => {
    expect(listMissing(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")))).toEqual([]);
  });
});

describe("an installation", () => {
  const lock = {
    packages: {
      "": { version: "1.0.0" },
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b": { version: "2.0.0", optional: true },
    },
  };

  test.each([
    ["nothing is installed", undefined, false],
    ["npm was interrupted before it wrote its record", {}, false],
    ["everything is installed", { a: "1.0.0", b: "2.0.0" }, true],
    ["a package for another platform is missing", { a: "1.0.0" }, true],
    ["a package is missing", { b: "2.0.0" }, false],
    ["a package has another version", { a: "1.0.1" }, false],
    ["an optional package has another version", { a: "1.0.0", b: "1.0.0" }, false],
  ])("is judged by npm's own record: %s", (_, installed, expected) => {
    const packages = Object.entries(installed ?? {}).map(([name, version]) => [`node_modules/${name}`, { version }]);
    const record = installed === undefined ? undefined : { packages: Object.fromEntries(packages) };
    expect(isInstallCurrent(lock, record)).toBe(expected);
  });
});

describe("Node's version", () => {
  test.each(["20.18.1", "20.19.0", "21.0.0", "24.9.0"])("%s is accepted", (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  test.each(["20.18.0", "20.9.0", "18.20.4"])("%s is refused", (version) => {
    expect(() => checkNode(version)).toThrow(`Node ${version} is too old: 20.18.1 or newer is needed`);
  });
});

describe("the closing line", () => {
  const result = (status: string) => ({ fullName: `a ${status} test`, status });
  const file = (status: string, ...assertionResults: ReturnType<typeof result>[]) => ({
    name: "x.test.ts",
    status,
    assertionResults,
  });

  test("adds up runs, and names skipped tests", () => {
    const unit = { testResults: [file("passed", result("passed"), result("passed"), result("skipped"))] };
    const endToEnd = { testResults: [file("failed", result("failed"), result("passed"))] };
    const total = tally([unit, endToEnd]);
    expect(total.skipped).toEqual(["x.test.ts: a skipped test"]);
    expect(formatTally(total)).toBe("3 passed, 1 failed, 1 skipped");
  });

  test("counts a file that cannot be loaded as a failure", () => {
    expect(formatTally(tally([{ testResults: [file("failed"), file("passed", result("passed"))] }]))).toBe(
      "1 passed, 1 failed",
    );
  });

  test("counts a file as a failure if its hook failed after successful tests", () => {
    expect(formatTally(tally([{ testResults: [file("failed", result("passed"))] }]))).toBe("1 passed, 1 failed");
  });

  test("names each failure with the first line of its reason", () => {
    const failed = { ...result("failed"), failureMessages: ["Error: 1 is not 2\n    at x.test.ts:1:2"] };
    const testResults = [
      file("failed", result("passed"), failed),
      file("failed", result("failed")),
      { ...file("failed"), message: "Cannot find module './y.js'\nRequire stack:" },
      { ...file("failed"), message: "" },
    ];
    expect(tally([{ testResults }]).failures).toEqual([
      "x.test.ts: a failed test: Error: 1 is not 2",
      "x.test.ts: a failed test",
      "x.test.ts: Cannot find module './y.js'",
      "x.test.ts: could not be loaded",
    ]);
  });

  test("reports that no test ran", () => {
    expect(formatTally(tally([]))).toBe("0 passed, 0 failed");
  });
});
