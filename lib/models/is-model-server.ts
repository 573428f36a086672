import { toEndpoint, type EndpointSetting } from "./to-endpoint";

/**
 * True for an address, or the pattern of a site, on the host of the reader's model: that it may be
 * asked makes it no site whose pages are read without a click.
 */
export function isModelServer(address: string, setting: EndpointSetting): boolean {
  const decision = toEndpoint(setting);
  if (decision.kind === "refused" || !URL.canParse(address)) return false;
  return new URL(address).hostname === new URL(decision.endpoint.url).hostname;
}
