import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { createWording, type Wording } from "../lib/wording/create-wording";

/** The wording of the interface, for every component below. */
export const WordingContext = createContext<Wording>(createWording({}, "id"));

/** The wording of the interface. */
export const useWording = (): Wording => useContext(WordingContext);
