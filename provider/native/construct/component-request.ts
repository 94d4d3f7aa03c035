import { COMPONENT_TYPE } from "../../../model/index.js";
import type { Message } from "../protocol/messages.js";
import { answerFully } from "./child-request.js";
import { resources } from "./monitor.js";

/**
 * The request that registers the component itself, with the options that the program gave it. It has no inputs, like that of
 * the SDK: everything that they declare is in the children. Options without an effect on a component are left out: the engine
 * has warned about them.
 */
export function toComponentRequest(construct: Message<"ConstructRequest">): resources.RegisterResourceRequest {
  const request = new resources.RegisterResourceRequest();
  request.setType(COMPONENT_TYPE);
  request.setName(construct.getName());
  request.setParent(construct.getParent());
  request.setAliasesList(construct.getAliasesList());
  request.setAliasspecs(true);
  request.setDependenciesList(listDependencies(construct));
  const protect = construct.getProtect();
  if (protect !== undefined && construct.hasProtect()) request.setProtect(protect);
  const retain = construct.getRetainondelete();
  if (retain !== undefined && construct.hasRetainondelete()) request.setRetainondelete(retain);
  request.setDeletedwith(construct.getDeletedwith());
  request.setReplaceWithList(construct.getReplaceWithList());
  for (const [name, provider] of construct.getProvidersMap().entries()) request.getProvidersMap().set(name, provider);
  return answerFully(request);
}

/** The children are inside the component, so they are deleted before everything that its arguments come from. */
function listDependencies(construct: Message<"ConstructRequest">): string[] {
  const ofInputs = [...construct.getInputdependenciesMap().entries()].flatMap(([, urns]) => urns.getUrnsList());
  return [...new Set([...construct.getDependenciesList(), ...ofInputs])];
}
