//go:build tools

// Package tools pins the last language host that lives inside Pulumi's SDK module.
package tools

import _ "github.com/pulumi/pulumi/sdk/v3/nodejs/cmd/pulumi-language-nodejs"
