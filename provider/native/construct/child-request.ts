import { Alias } from "@pulumi/pulumi/proto/alias_pb.js";
import type { JsonObject } from "../../../language/index.js";
import type { PlannedResource } from "../../../sdk/plan/index.js";
import { writeProperties } from "../protocol/values.js";
import { nativeType } from "../resource/urn.js";
import { resources } from "./monitor.js";

/** The place of a child: in its component, and among the other resources. */
export interface ChildPlace {
  /** URN of the component. */
  readonly parent: string;
  /** `urn::id` of the provider resource that answers; undefined for the default one. */
  readonly provider: string | undefined;
  /** URNs of the resources that it refers to. */
  readonly dependencies: readonly string[];
}

/** The request that registers a planned resource. @param inputs with SIDs in place of references */
export function toChildRequest(planned: PlannedResource, inputs: JsonObject, place: ChildPlace) {
  const { kind, name, secrets, aliases, ignoreChanges, protect } = planned;
  const request = new resources.RegisterResourceRequest();
  request.setType(nativeType(kind));
  request.setName(name);
  request.setCustom(true);
  request.setParent(place.parent);
  if (place.provider !== undefined) request.setProvider(place.provider);
  request.setObject(writeProperties(inputs, new Set(secrets)));
  request.setDependenciesList([...place.dependencies]);
  // without any entry the engine would repeat all dependencies for each property
  request
    .getPropertydependenciesMap()
    .set("workspaceSid", new resources.RegisterResourceRequest.PropertyDependencies());
  request.setAliasesList(aliases.map(toAlias));
  request.setAliasspecs(true);
  request.setIgnorechangesList([...ignoreChanges]);
  if (protect === true) request.setProtect(true);
  return answerFully(request);
}

/** Answers come with secrets marked, and with values that are not known yet. */
export function answerFully(request: resources.RegisterResourceRequest): resources.RegisterResourceRequest {
  request.setAcceptsecrets(true);
  request.setSupportspartialvalues(true);
  return request;
}

function toAlias(name: string): Alias {
  const spec = new Alias.Spec();
  spec.setName(name);
  const alias = new Alias();
  alias.setSpec(spec);
  return alias;
}
