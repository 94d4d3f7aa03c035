import * as pulumi from "@pulumi/pulumi";
import { vi } from "vitest";

/** A resource as the program registered it. */
export interface Registration {
  readonly type: string;
  readonly name: string;
  readonly inputs: Record<string, unknown>;
}

/** Replaces the engine. Returns the registrations of all resources, in order, without components. */
export function mockEngine(found: Record<string, unknown> = {}, isPreview = false): Registration[] {
  const registrations: Registration[] = [];
  void pulumi.runtime.setMocks(
    {
      call: ({ inputs }) => inputs,
      newResource: ({ type, name, inputs, id }) => {
        const { __provider: _, ...rest } = inputs as Record<string, unknown>;
        if (type.startsWith("pulumi-nodejs:dynamic")) registrations.push({ type, name, inputs: rest });
        return { id: id || `id-of-${name}`, state: { ...rest, found } };
      },
    },
    "project",
    "dev",
    isPreview,
  );
  return registrations;
}

/** Collects what the program logs: `warn: text`, `info: text`. */
export function collectLogs(): string[] {
  const logs: string[] = [];
  for (const level of ["warn", "info"] as const) {
    vi.spyOn(pulumi.log, level).mockImplementation(async (text) => {
      logs.push(`${level}: ${text}`);
    });
  }
  return logs;
}

/** The value of an output. */
export async function awaitValue<T>(output: pulumi.Output<T>): Promise<T> {
  return await new Promise((resolve) => output.apply((value) => resolve(value as T)));
}
