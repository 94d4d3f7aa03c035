/** The names of the generated SDKs. They are in the programs of users, so they never change. */
export const nodePackage = "pulumi-taskrouter-sdk";
export const pythonPackage = "pulumi_taskrouter";
export const goModule = "example.com/pulumi-taskrouter/sdk/go";
export const goPackage = `${goModule}/taskrouter`;
export const csharpNamespace = "Pulumi.Taskrouter";
