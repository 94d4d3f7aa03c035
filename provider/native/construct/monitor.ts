import { ResourceMonitorClient } from "@pulumi/pulumi/proto/resource_grpc_pb.js";
import * as resources from "@pulumi/pulumi/proto/resource_pb.js";
import type { JsonObject } from "../../../language/index.js";
import { StandaloneError } from "../../twilio/index.js";
import { LIMITS } from "../protocol/limits.js";
import { grpc } from "../protocol/stubs.js";
import { readProperties, writeProperties } from "../protocol/values.js";

/** The messages with which a program registers resources. */
export { resources };

/** A resource after its registration. */
export interface Registration {
  readonly urn: string;
  /** Blank in a preview of a resource that does not exist yet, and for a component. */
  readonly id: string;
  readonly outputs: JsonObject;
}

/** The engine's service that programs register resources with. */
export interface Monitor {
  /** Ends when the resource has been created, changed or found unchanged. */
  register(request: resources.RegisterResourceRequest): Promise<Registration>;
  /** Sets the outputs of a component, which ends it. */
  finish(urn: string, outputs: JsonObject): Promise<void>;
  close(): void;
}

/**
 * The engine has reported what went wrong with a resource, and answers only that something did; without `--continue-on-error`
 * it answers nothing, ends, and adds "the client connection is closing" to its report. *observed* with 3.250
 */
function toError(details: string, name: string): StandaloneError {
  return new StandaloneError(
    details === "resource registration failed"
      ? "not all of its resources could be registered: the errors of these resources say why"
      : `${name} could not be registered: ${details}`,
  );
}

/** Connects to the engine. @param address `127.0.0.1:43210`, from the request of a component */
export function connectMonitor(address: string): Monitor {
  const client = new ResourceMonitorClient(address, grpc.credentials.createInsecure(), LIMITS);
  return {
    register: async (request) =>
      await new Promise((resolve, reject) => {
        client.registerResource(request, (error, response) => {
          if (error !== null) reject(toError(error.details, request.getName()));
          else
            resolve({
              urn: response.getUrn(),
              id: response.getId(),
              outputs: readProperties(response.getObject()).values,
            });
        });
      }),
    finish: async (urn, outputs) => {
      const request = new resources.RegisterResourceOutputsRequest();
      request.setUrn(urn);
      request.setOutputs(writeProperties(outputs));
      await new Promise<void>((resolve, reject) => {
        client.registerResourceOutputs(request, (error) => (error === null ? resolve() : reject(error)));
      });
    },
    close: () => client.close(),
  };
}
