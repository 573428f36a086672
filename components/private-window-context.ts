import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** True in a window of which nothing is to be kept, for every component below. */
export const PrivateWindowContext = createContext(false);

/** True in a window of which nothing is to be kept. */
export const useIsPrivateWindow = (): boolean => useContext(PrivateWindowContext);
