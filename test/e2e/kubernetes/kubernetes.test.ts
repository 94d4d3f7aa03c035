import { beforeAll, expect, test } from "vitest";
import { taskrouter } from "../../cli/support.js";
import { type Check, files, loadCheck, type Manifest, manifests, readManifests } from "./manifests.js";

let check: Check;

beforeAll(async () => {
  check = await loadCheck();
});

test.each(manifests.map((one) => [`${one.kind} ${one.metadata.name}`, one] as const))(
  "the schema of its kind accepts %s, without an unknown field",
  (_, manifest) => {
    expect(check(manifest)).toEqual([]);
  },
);

test.each([
  ["stack.yaml", "projectRepo:", "projectRepository:", "projectRepository"],
  ["stack.yaml", "  stack: production\n", "", "'stack'"],
  ["stack.yaml", "secret: { name: taskrouter-state, key: PGPASSWORD }", "secret: { name: a }", "'key'"],
  ["stack.yaml", "volumeMounts: [{ name: history, mountPath: /history }]", "volumeMounts: [{}]", "'mountPath'"],
  ["stack.yaml", "claimName:", "claim:", '"claim"'],
  ["program.yaml", "      type: taskrouter:Workspace\n", "", "'type'"],
  ["checks.yaml", "concurrencyPolicy: Forbid", "concurrency: Forbid", '"concurrency"'],
  ["checks.yaml", "backoffLimit: 0", "backoffLimit: none", "integer"],
])("the schemas refuse %s with %j changed to %j", (file, from, to, problem) => {
  const text = `${files[file]}`;
  expect(text).toContain(from);
  const found = readManifests(text.replace(from, to)).flatMap(check);
  expect(found.join("\n")).toContain(problem);
});

/** All objects inside a value that have a member of this name. */
function listWith(value: unknown, name: string): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  const own = name in value ? [value as Record<string, unknown>] : [];
  return [...own, ...Object.values(value).flatMap((member) => listWith(member, name))];
}

const ofKind = (kind: string): Manifest[] => manifests.filter((one) => one.kind === kind);

test("pods have the least rights: no user root, no capability, no writable root, no token of Kubernetes", () => {
  const pods = ofKind("CronJob").flatMap((job) => listWith(job, "containers"));
  expect(pods).toHaveLength(2);
  for (const pod of pods) {
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
    });
    for (const container of pod.containers as object[])
      expect(container).toMatchObject({
        securityContext: {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ["ALL"] },
        },
      });
  }
  for (const stack of ofKind("Stack"))
    expect(stack.spec).toMatchObject({ workspaceTemplate: { spec: { securityProfile: "restricted" } } });
  // the only right in the cluster is to ask who a caller is, which the operator needs
  const roles = ofKind("ClusterRoleBinding").map(({ roleRef }) => (roleRef as { name: string }).name);
  expect(roles).toEqual(["system:auth-delegator"]);
  expect(ofKind("RoleBinding")).toEqual([]);
});

test("no file has a secret: each comes from a Secret of the cluster", () => {
  expect(ofKind("Secret")).toEqual([]);
  const isSecret = (name: string) => /PASS|SECRET|KEY|TOKEN|ACCOUNT/.test(name);
  const variables = ofKind("CronJob").flatMap((job) => listWith(job, "env").flatMap(({ env }) => env as object[]));
  const named = variables as { name: string; value?: string; valueFrom?: object }[];
  expect(named.filter(({ name }) => isSecret(name)).length).toBeGreaterThan(8);
  for (const one of named) if (isSecret(one.name)) expect(one.valueFrom, one.name).toHaveProperty("secretKeyRef");
  for (const refs of ofKind("Stack").flatMap((stack) => listWith(stack, "envRefs")))
    for (const [name, ref] of Object.entries(refs.envRefs as object))
      if (isSecret(name)) expect(ref, name).toMatchObject({ type: "Secret" });
  // addresses of backends have no password
  for (const text of Object.values(files)) expect(text).not.toMatch(/:\/\/[^\s/@]*:[^\s/@]*@/);
});

test("each command in the manifests and in the image exists, with its options", async () => {
  const inPods = ofKind("CronJob").flatMap((job) => listWith(job, "command").map(({ command }) => command as string[]));
  const inImage = [...`${files.Dockerfile}`.matchAll(/npx (taskrouter [a-z -]+)/g)].map(([, line]) =>
    `${line}`.split(" "),
  );
  const commands = [...inPods, ...inImage];
  expect(commands).toHaveLength(3);
  for (const [program, ...words] of commands) {
    expect(program).toMatch(/^(node_modules\/\.bin\/)?taskrouter$/);
    const names = words.filter((word, at) => at < 2 && /^[a-z]/.test(word) && words[0]?.startsWith("-") === false);
    const { code, out } = await taskrouter([...names, "--help"]);
    expect(code, names.join(" ")).toBe(0);
    expect(out).toContain(`taskrouter ${names.join(" ")}`);
    for (const option of words.filter((word) => word.startsWith("--"))) expect(out).toContain(` ${option}`);
  }
});
