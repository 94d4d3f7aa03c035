// npm run test:sdks: generates the SDKs, and compiles those of Go and C# with every example of the schema. It takes minutes
// the first time, because Pulumi's own SDKs are compiled too. Tests run the SDKs of Node and Python (test/e2e/native).
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { GENERATOR_VERSION } from "./engine/versions.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { runMain } from "./lib/main.mjs";
import { root, workFolder } from "./lib/paths.mjs";
import { lastLines, run } from "./lib/run.mjs";
import { say } from "./lib/terminal.mjs";
import { generateSdks } from "./sdks.mjs";

const folder = join(workFolder, "sdks");
const LIMIT_MS = 20 * 60_000;

const GO_MOD = `module examples

go 1.24

require (
	example.com/pulumi-taskrouter/sdk/go v0.0.0
	github.com/pulumi/pulumi/sdk/v3 v${GENERATOR_VERSION}
)

replace example.com/pulumi-taskrouter/sdk/go => ../go
`;

const CSPROJ = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net8.0</TargetFramework>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup><ProjectReference Include="../../dotnet/Pulumi.Taskrouter.csproj" /></ItemGroup>
</Project>
`;

/** The examples of a language by the name of their resource or function. @param {string} language @returns {[string, string][]} */
function listExamples(language) {
  const schema = JSON.parse(readFileSync(join(root, "dist", "provider", "native", "schema.json"), "utf8"));
  return Object.entries({ ...schema.resources, ...schema.functions }).flatMap(([token, { description }]) => {
    const [, code] = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "s").exec(description) ?? [];
    return code === undefined ? [] : [[token.replace("taskrouter:index:", ""), code]];
  });
}

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** @param {string} command @param {readonly string[]} args @param {string} cwd */
async function compile(command, args, cwd) {
  const env = { ...process.env, GOWORK: "off", GOFLAGS: "-mod=mod" };
  const result = await run(command, args, { cwd: join(folder, cwd), env, timeout: LIMIT_MS });
  if (result.code !== 0) say(lastLines(result, 40));
  return result.code === 0;
}

async function compileGo() {
  const examples = listExamples("go");
  write("go-examples/go.mod", GO_MOD);
  write("go-examples/go.sum", readFileSync(join(root, "scripts/engine/sdk-generator/go.sum"), "utf8"));
  for (const [name, code] of examples) write(`go-examples/${name}/main.go`, code);
  const isGood = await compile("go", ["build", "-o", "/dev/null", "./..."], "go-examples");
  say(`Go: ${isGood ? "compiles" : "does not compile"}, with ${examples.length} examples`);
  return isGood;
}

/** @returns {Promise<boolean | undefined>} undefined if this machine cannot compile C# */
async function compileCsharp() {
  if ((await run("dotnet", ["--version"], { timeout: 60_000 })).code !== 0) {
    say("C#: not compiled, because `dotnet` is not on PATH");
    return undefined;
  }
  let isGood = true;
  for (const [name, code] of listExamples("csharp")) {
    write(`csharp-examples/${name}/${name}.csproj`, CSPROJ);
    write(`csharp-examples/${name}/Program.cs`, code);
    isGood = (await compile("dotnet", ["build", "--nologo", "-v", "quiet"], `csharp-examples/${name}`)) && isGood;
  }
  say(`C#: ${isGood ? "compiles" : "does not compile"}`);
  return isGood;
}

await runMain(async () => {
  await ensureInstalled();
  await ensureBuilt();
  rmSync(folder, { recursive: true, force: true });
  await generateSdks(folder);
  const results = [await compileGo(), await compileCsharp()];
  const count = (/** @type {boolean | undefined} */ wanted) => results.filter((result) => result === wanted).length;
  say(`${count(true)} passed, ${count(false)} failed, ${count(undefined)} skipped`);
  if (count(false) > 0) process.exitCode = 1;
});
