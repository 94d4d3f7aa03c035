import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";

const root = join(__dirname, "../..");
const lines = readFileSync(join(root, "Dockerfile"), "utf8").replaceAll("\\\n", " ").split("\n");
const instructions = lines.flatMap((line) => {
  const [, name, rest] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
  return name === undefined || rest === undefined ? [] : [{ name, rest }];
});
const lastOf = (name: string) => instructions.filter((one) => one.name === name).at(-1)?.rest ?? "";
const listOf = (text: string) => JSON.parse(text.slice(text.indexOf("["))) as string[];

/** Tests run without Docker, so they check everything that works without it. */
describe("the Dockerfile", () => {
  test("copies existing files, including everything that the build needs", () => {
    const sources = instructions
      .filter(({ name, rest }) => name === "COPY" && !rest.startsWith("--from"))
      .flatMap(({ rest }) => rest.split(/\s+/).slice(0, -1));
    for (const source of sources) expect(existsSync(join(root, source)), source).toBe(true);
    const { include } = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8")) as { include: string[] };
    expect(sources).toEqual(expect.arrayContaining([...include, "tsconfig.json", "scripts", "package.json"]));
    const ignored = readFileSync(join(root, ".dockerignore"), "utf8").split("\n");
    for (const source of sources) expect(ignored).not.toContain(source);
  });

  test("runs as an unprivileged user, on the port that it exposes", () => {
    expect(instructions.map(({ name }) => name).lastIndexOf("USER")).toBeGreaterThan(0);
    expect(lastOf("USER")).toBe("node");
    expect(lastOf("EXPOSE")).toBe("4010");
    expect(lastOf("FROM")).toBe("node:20-slim");
  });

  test("starts an emulator that passes its health check", async () => {
    const [program, ...args] = listOf(lastOf("ENTRYPOINT"));
    expect(program).toBe("node");
    expect(args).toContain("0.0.0.0");
    const child = spawn(process.execPath, [...args, "--port", "0"], { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    const line = await new Promise<string>((resolve, reject) => {
      child.stdout.setEncoding("utf8").once("data", resolve);
      child.once("exit", (code) => reject(new Error(`the emulator ended with exit code ${code}: is dist/ built?`)));
    });
    const port = /:(\d+)\n$/.exec(line)?.[1] ?? "";
    const [, ...check] = listOf(lastOf("HEALTHCHECK"));
    const run = (to: string) =>
      execFileSync(
        process.execPath,
        check.map((arg) => arg.replace("4010", to)),
        { timeout: 120_000, stdio: "ignore" },
      );
    run(port);
    expect(() => run("1")).toThrow();
    const ended = once(child, "close");
    child.kill("SIGTERM");
    await ended;
  });
});
