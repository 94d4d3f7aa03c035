import type { Files, managers } from "./install.js";

/** A way to set up a project. Paths are relative to the folder in which the package manager runs. */
export interface Way {
  readonly name: string;
  readonly manager: keyof typeof managers;
  /** The folder of `Pulumi.yaml`; default: where the package manager runs. */
  readonly project?: string;
  /** Packages in addition to this one and Pulumi's SDK. */
  readonly packages?: Readonly<Record<string, string>>;
  /** More of `package.json`. */
  readonly manifest?: object;
  readonly files: Files;
}

export const yaml = `workspace: { friendlyName: Contact Center }
taskQueues: { everyone: { friendlyName: Everyone } }
workflows:
  support: { friendlyName: Support, defaultFilter: { queue: everyone } }
`;

const javascript = "name: project\nruntime: { name: nodejs, options: { typescript: false } }\n";
const typescript = "name: project\nruntime: nodejs\n";

const commonJs = `const { TaskRouter } = require("pulumi-taskrouter");
const support = new TaskRouter("support", { files: "taskrouter" });
exports.workflowSid = support.workflow("support").id;
`;
/** As in the README. */
const esm = `import { TaskRouter } from "pulumi-taskrouter";

const support = new TaskRouter("support", { files: "taskrouter" });
export const workflowSid = support.workflow("support").id;
`;

const compilers = { typescript: "~5.9.3", "@types/node": "^20" };
const tsconfig = (options: object) =>
  JSON.stringify({ compilerOptions: { strict: true, target: "es2020", ...options }, files: ["index.ts"] });
const beforeMarch2026 = { module: "commonjs", moduleResolution: "node", outDir: "bin", sourceMap: true };
const today = { module: "nodenext", moduleResolution: "nodenext", outDir: "bin" };

const program = (path: string): Files => ({
  [`${path}Pulumi.yaml`]: javascript,
  [`${path}index.js`]: commonJs,
  [`${path}taskrouter/a.yaml`]: yaml,
});
const noProgram = (path: string, modules: string): Files => ({
  [`${path}Pulumi.yaml`]: `${javascript}main: ${modules}/pulumi-taskrouter/dist/sdk/program.js\n`,
  [`${path}taskrouter/a.yaml`]: yaml,
});
const inTypeScript = (options?: object): Files => ({
  "Pulumi.yaml": typescript,
  "index.ts": esm,
  "taskrouter/a.yaml": yaml,
  ...(options === undefined ? {} : { "tsconfig.json": tsconfig(options) }),
});

/** pnpm 10 and later wants each package with an install script to be allowed or not; protobufjs needs none. */
const pnpmSettings: Files = { "pnpm-workspace.yaml": "allowBuilds: { protobufjs: false }\n" };
const yarnSettings: Files = { ".yarnrc.yml": "nodeLinker: node-modules\nenableTelemetry: false\n", "yarn.lock": "" };
/** A workspace with the project in `contact-center`; its packages are hoisted to the root. */
const workspaces = { workspaces: ["contact-center"] };
const member = (dependencies: string): Files => ({ "contact-center/package.json": dependencies });

export function listWays(tarball: string, sdk: string): Way[] {
  const dependencies = { "pulumi-taskrouter": `file:${tarball}`, "@pulumi/pulumi": sdk };
  const child = member(JSON.stringify({ name: "contact-center", version: "1.0.0", private: true, dependencies }));
  const project = "contact-center";
  return [
    { name: "npm, JavaScript", manager: "npm", files: program("") },
    {
      name: "npm, JavaScript as an ES module",
      manager: "npm",
      manifest: { type: "module" },
      files: { ...program(""), "index.js": esm },
    },
    { name: "npm, TypeScript without a tsconfig", manager: "npm", files: inTypeScript() },
    {
      name: "npm, TypeScript of the template before March 2026",
      manager: "npm",
      packages: compilers,
      files: inTypeScript(beforeMarch2026),
    },
    { name: "npm, TypeScript of today's template", manager: "npm", packages: compilers, files: inTypeScript(today) },
    { name: "npm, no program", manager: "npm", files: noProgram("", "node_modules") },
    {
      name: "npm workspaces, a program",
      manager: "npm",
      project,
      manifest: workspaces,
      files: { ...child, ...program("contact-center/") },
    },
    {
      name: "npm workspaces, no program",
      manager: "npm",
      project,
      manifest: workspaces,
      files: { ...child, ...noProgram("contact-center/", "../node_modules") },
    },
    {
      name: "npm workspaces, the program of one line",
      manager: "npm",
      project,
      manifest: workspaces,
      files: {
        ...child,
        ...program("contact-center/"),
        "contact-center/index.js": 'module.exports = require("pulumi-taskrouter/program");\n',
      },
    },
    { name: "pnpm, JavaScript", manager: "pnpm", files: { ...program(""), ...pnpmSettings } },
    { name: "pnpm, no program", manager: "pnpm", files: { ...noProgram("", "node_modules"), ...pnpmSettings } },
    { name: "yarn 1, JavaScript", manager: "yarn1", files: program("") },
    { name: "yarn 4, JavaScript", manager: "yarn4", files: { ...program(""), ...yarnSettings } },
    {
      name: "yarn 4 workspaces, no program",
      manager: "yarn4",
      project,
      manifest: workspaces,
      files: { ...child, ...noProgram("contact-center/", "../node_modules"), ...yarnSettings },
    },
  ];
}
