import { drawPayloads, type PayloadReport } from "./draw-payloads";

/* The script of a page that is put beside the built extension's own, under its own policy. */

type PayloadTest = {
  draw: (payloads: string[]) => PayloadReport;
  violations: string[];
  dialogs: number;
};

declare global {
  var ringkasTest: PayloadTest;
  var __pwned: number | undefined;
}

globalThis.ringkasTest = {
  draw: (payloads) => drawPayloads(document, payloads),
  violations: [],
  dialogs: 0,
};
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  globalThis.ringkasTest.violations.push(`${violatedDirective} ${blockedURI}`),
);
for (const name of ["alert", "confirm", "prompt", "print"] as const)
  Object.assign(window, { [name]: () => (globalThis.ringkasTest.dialogs += 1) });
document.body.append(document.createElement("main"));
