/** All that the page's script ever says: that the page moved. Which page, the browser tells. */
export type MovedMessage = { kind: "page-moved" };

/** The message of a page that moved; apart from the contract, so that the page's script is small. */
export const toMovedMessage = (): MovedMessage => ({ kind: "page-moved" });
