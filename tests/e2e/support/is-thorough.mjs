/** True when the tests may take minutes more: `RINGKAS_THOROUGH=1 npm run e2e`. */
export const isThorough = Boolean(process.env.RINGKAS_THOROUGH);
