//go:build tools

// Package tools pins Pulumi's CLI, so that it can be built from Go modules alone.
package tools

import _ "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi"
