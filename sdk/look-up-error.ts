import * as pulumi from "@pulumi/pulumi";

/**
 * A look-up that failed, for the program to end with. Many outputs may hang on a look-up, and on its way through each of
 * them the SDK writes the property's name before the message, and here and there prints the stack: both stay what they
 * were, so that the user reads one sentence, once. *observed*
 */
export class LookUpError extends pulumi.RunError {
  constructor(text: string) {
    super(text);
    Object.defineProperties(this, {
      message: { get: () => text, set: () => undefined },
      stack: { get: () => text, set: () => undefined },
    });
  }
}
