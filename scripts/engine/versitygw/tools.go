//go:build tools

// Package tools pins a server of the S3 protocol, in which the tests keep state.
package tools

import _ "github.com/versity/versitygw/cmd/versitygw"
