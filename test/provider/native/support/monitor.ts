import { ResourceMonitorService } from "@pulumi/pulumi/proto/resource_grpc_pb.js";
import * as resources from "@pulumi/pulumi/proto/resource_pb.js";
import { onTestFinished } from "vitest";
import type { JsonObject } from "../../../../language/index.js";
import { Empty, grpc } from "../../../../provider/native/protocol/stubs.js";
import { readProperties, writeProperties } from "../../../../provider/native/protocol/values.js";

/** A registration, as the engine receives it. */
export interface Registered {
  readonly type: string;
  readonly name: string;
  readonly parent: string;
  readonly provider: string;
  readonly inputs: JsonObject;
  readonly secrets: readonly string[];
  readonly dependencies: readonly string[];
  /** Names of the properties with dependencies of their own. */
  readonly properties: readonly string[];
  readonly aliases: readonly string[];
  readonly ignoreChanges: readonly string[];
  readonly isProtected: boolean;
}

/** Outputs, or why a registration failed. */
type Result = { id: string; outputs?: JsonObject } | string;

/** The answer to a registration. */
type Answer = (registered: Registered) => Result | Promise<Result>;

/** The side of the engine that programs register resources with. It answers a turn later, or when the answer is known. */
export async function startMonitor(answer: Answer) {
  const registered: Registered[] = [];
  const finished: JsonObject[] = [];
  const server = new grpc.Server();
  server.addService(ResourceMonitorService, {
    registerResource: ({ request }, callback) => {
      const found = toRegistered(request as resources.RegisterResourceRequest);
      registered.push(found);
      const given = found.type.endsWith(":TaskRouter") ? { id: "" } : answer(found);
      setImmediate(async () => {
        const result = await given;
        if (typeof result === "string") return callback({ code: grpc.status.UNKNOWN, details: result });
        const response = new resources.RegisterResourceResponse();
        response.setUrn(toUrn(found));
        response.setId(result.id);
        response.setObject(writeProperties(result.outputs ?? {}));
        callback(null, response);
      });
    },
    registerResourceOutputs: ({ request }, callback) => {
      finished.push(readProperties((request as resources.RegisterResourceOutputsRequest).getOutputs()).values);
      callback(null, new Empty());
    },
  });
  const port = await new Promise<number>((resolve) => {
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (_, found) => resolve(found));
  });
  onTestFinished(() => server.forceShutdown());
  return { registered, finished, address: `127.0.0.1:${port}` };
}

export const COMPONENT = "urn:pulumi:dev::project::taskrouter:index:TaskRouter::cc";

function toUrn({ type, name }: Registered): string {
  return type.endsWith(":TaskRouter")
    ? COMPONENT
    : `urn:pulumi:dev::project::taskrouter:index:TaskRouter$${type}::${name}`;
}

function toRegistered(request: resources.RegisterResourceRequest): Registered {
  const { values, secrets } = readProperties(request.getObject());
  return {
    type: request.getType(),
    name: request.getName(),
    parent: request.getParent(),
    provider: request.getProvider(),
    inputs: values,
    secrets: [...secrets],
    dependencies: request.getDependenciesList().map((urn) => urn.replace(/^.*::/, "")),
    properties: [...request.getPropertydependenciesMap().keys()],
    aliases: request.getAliasesList().map((alias) => alias.getSpec()?.getName() ?? alias.getUrn()),
    ignoreChanges: request.getIgnorechangesList(),
    isProtected: request.getProtect() === true,
  };
}
