import { drawPayloads, type PayloadReport } from "./draw-payloads";

/* The script of a page that is put beside the built extension's own, under its own policy. */

declare global {
  interface Window {
    ringkasTest: {
      draw: (payloads: string[]) => PayloadReport;
      violations: string[];
      dialogs: number;
    };
    __pwned?: number;
  }
}

window.ringkasTest = {
  draw: (payloads) => drawPayloads(document, payloads),
  violations: [],
  dialogs: 0,
};
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  window.ringkasTest.violations.push(`${violatedDirective} ${blockedURI}`),
);
for (const name of ["alert", "confirm", "prompt", "print"] as const)
  Object.assign(window, { [name]: () => (window.ringkasTest.dialogs += 1) });
document.body.append(document.createElement("main"));
