/** The names of the generated SDKs. They are in the programs of users, so they never change. */
export declare const nodePackage = "pulumi-taskrouter-sdk";
export declare const pythonPackage = "pulumi_taskrouter";
export declare const goModule = "example.com/pulumi-taskrouter/sdk/go";
export declare const goPackage = "example.com/pulumi-taskrouter/sdk/go/taskrouter";
export declare const csharpNamespace = "Pulumi.Taskrouter";
