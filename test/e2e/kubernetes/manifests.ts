import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import { parseAllDocuments } from "yaml";
import { getKubernetesSchema } from "../../../scripts/kubernetes-schema.mjs";
import { readExample } from "../../examples/support.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** An object of a manifest. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly [key: string]: unknown;
}

export const files = readExample("kubernetes");

/** The objects in a YAML file. */
export function readManifests(text: string): Manifest[] {
  return parseAllDocuments(text).map((document) => {
    if (document.errors.length > 0) throw document.errors[0];
    return document.toJS() as Manifest;
  });
}

/** All objects of the example. */
export const manifests = Object.entries(files)
  .filter(([path]) => path.endsWith(".yaml"))
  .flatMap(([, text]) => readManifests(text));

/** Definitions in Kubernetes' own schema, by the version and kind of an object. */
const BUILT_IN: Readonly<Record<string, string>> = {
  "v1 ServiceAccount": "io.k8s.api.core.v1.ServiceAccount",
  "v1 PersistentVolumeClaim": "io.k8s.api.core.v1.PersistentVolumeClaim",
  "rbac.authorization.k8s.io/v1 ClusterRoleBinding": "io.k8s.api.rbac.v1.ClusterRoleBinding",
  "batch/v1 CronJob": "io.k8s.api.batch.v1.CronJob",
};
const POD = "io.k8s.api.core.v1.PodSpec";
const METADATA = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";
const DEFINITIONS = "kubernetes";

/** Lists what is wrong with an object, as an API server with strict validation does. */
export type Check = (manifest: Manifest) => string[];

/** Loads the schemas of Kubernetes and of Pulumi's operator. */
export async function loadCheck(): Promise<Check> {
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  const { $defs } = await getKubernetesSchema();
  ajv.addSchema({ $defs }, DEFINITIONS);
  const { kinds } = JSON.parse(readFileSync(join(__dirname, "operator-schemas.json"), "utf8")) as {
    kinds: Record<string, Json>;
  };
  const own = Object.entries(kinds).map(([kind, schema]) => [kind, ajv.compile(toStrict(schema) as object)] as const);
  const operator = new Map(own);
  const run = (validate: ValidateFunction | undefined, value: unknown, at = ""): string[] => {
    if (validate === undefined) return ["unknown kind"];
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      `${at}${instancePath} ${message} ${JSON.stringify(params)}`.trim(),
    );
  };
  const get = (name: string | undefined) => ajv.getSchema(`${DEFINITIONS}#/$defs/${name}`);
  return (manifest) => {
    const kind = `${manifest.apiVersion} ${manifest.kind}`;
    const validate = operator.get(kind);
    if (validate === undefined) return run(get(BUILT_IN[kind]), manifest);
    const pod = podOf(manifest);
    return [
      ...run(validate, manifest),
      ...run(get(METADATA), manifest.metadata, "/metadata"),
      ...(pod === undefined ? [] : run(get(POD), pod, "/spec/workspaceTemplate/spec/podTemplate/spec")),
    ];
  };
}

/** The part of a `Stack` that is merged into the pod of its workspace. */
function podOf({ spec }: Manifest): unknown {
  const { workspaceTemplate } = (spec ?? {}) as { workspaceTemplate?: { spec?: { podTemplate?: { spec?: unknown } } } };
  return workspaceTemplate?.spec?.podTemplate?.spec;
}

/** Refuses unknown fields of a structural schema, and reads its own keywords. */
function toStrict(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(toStrict);
  if (typeof schema !== "object" || schema === null) return schema;
  const { "x-kubernetes-int-or-string": isEither, ...rest } = schema;
  const members = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, toStrict(value)]));
  const isClosed = "properties" in schema && typeof schema.properties === "object" && "type" in schema;
  const isOpen = schema["x-kubernetes-preserve-unknown-fields"] === true || "additionalProperties" in schema;
  return {
    ...members,
    ...(isEither === true && { anyOf: [{ type: "integer" }, { type: "string" }] }),
    ...(isClosed && !isOpen && { additionalProperties: false }),
  };
}
