import * as plugin from "@pulumi/pulumi/proto/plugin_pb.js";
/** The version of the plugin is that of the package. */
export declare function getPluginInfo(): plugin.PluginInfo;
