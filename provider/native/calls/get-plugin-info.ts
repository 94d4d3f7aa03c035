import * as plugin from "@pulumi/pulumi/proto/plugin_pb.js";
import { readVersion } from "../../package.js";

/** The version of the plugin is that of the package. */
export function getPluginInfo() {
  const info = new plugin.PluginInfo();
  info.setVersion(readVersion());
  return info;
}
