// sdk-generator SCHEMA FOLDER: writes the SDKs of a package into FOLDER, with the generators of Pulumi's CLI. The schema is
// bound first, as the CLI does, and every problem ends the program.
//
// It is one program because the generators of `pulumi package gen-sdk` are in language hosts, whose modules are not all
// available where this project is built.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"

	"github.com/pulumi/pulumi/pkg/v3/codegen/dotnet"
	gogen "github.com/pulumi/pulumi/pkg/v3/codegen/go"
	"github.com/pulumi/pulumi/pkg/v3/codegen/nodejs"
	"github.com/pulumi/pulumi/pkg/v3/codegen/python"
	"github.com/pulumi/pulumi/pkg/v3/codegen/schema"
)

const tool = "pulumi"

type files = map[string][]byte

// The generators change what they bind, so each gets a package of its own.
var generators = map[string]func(*schema.Package) (files, error){
	"nodejs": func(pkg *schema.Package) (files, error) {
		made, err := nodejs.GeneratePackage(tool, pkg, nil, nil, true, nil)
		return withPathsToRoot(made), err
	},
	"python": func(pkg *schema.Package) (files, error) { return python.GeneratePackage(tool, pkg, nil, nil) },
	"go":     func(pkg *schema.Package) (files, error) { return gogen.GeneratePackage(tool, pkg, nil) },
	"dotnet": func(pkg *schema.Package) (files, error) { return dotnet.GeneratePackage(tool, pkg, nil, nil) },
}

// withPathsToRoot repairs imports in folders. The generator relies on filepath.Rel("types", "") being "../.", as it is in older
// releases of Go; in 1.26 it is "..".
func withPathsToRoot(made files) files {
	for name, text := range made {
		if filepath.Dir(name) != "." {
			for _, target := range []string{"utilities", "types/input", "types/output"} {
				text = bytes.ReplaceAll(text, []byte(`from "./`+target+`"`), []byte(`from "../`+target+`"`))
			}
			made[name] = text
		}
	}
	return made
}

// noNetwork answers every request with an empty file: the C# generator downloads a picture for the package.
type noNetwork struct{}

func (noNetwork) RoundTrip(request *http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: http.StatusOK, Body: io.NopCloser(bytes.NewReader(nil)), Request: request}, nil
}

func main() {
	http.DefaultTransport = noNetwork{}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(schemaFile, folder string) error {
	text, err := os.ReadFile(schemaFile)
	if err != nil {
		return err
	}
	for language, generate := range generators {
		pkg, err := bind(text)
		if err != nil {
			return err
		}
		made, err := generate(pkg)
		if err != nil {
			return fmt.Errorf("%s: %w", language, err)
		}
		if err := write(filepath.Join(folder, language), made); err != nil {
			return err
		}
	}
	return nil
}

// bind reads a schema as Pulumi does. Warnings are errors here: they are mistakes of the schema too.
func bind(text []byte) (*schema.Package, error) {
	var spec schema.PackageSpec
	if err := json.Unmarshal(text, &spec); err != nil {
		return nil, err
	}
	pkg, diagnostics, err := schema.BindSpec(spec, nil, schema.ValidationOptions{})
	if err != nil {
		return nil, err
	}
	if len(diagnostics) > 0 {
		return nil, diagnostics
	}
	return pkg, nil
}

func write(folder string, made files) error {
	for name, text := range made {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, text, 0o644); err != nil {
			return err
		}
	}
	return nil
}
