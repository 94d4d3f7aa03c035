// Checks the settings of Pulumi Deployments on standard input, as `pulumi deployment settings edit` checks its own: with the types of
// Pulumi's SDK, and no unknown member.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/pulumi/pulumi/sdk/v3/go/common/apitype"
)

func main() {
	decoder := json.NewDecoder(os.Stdin)
	decoder.DisallowUnknownFields()
	var settings apitype.DeploymentSettings
	if err := decoder.Decode(&settings); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
