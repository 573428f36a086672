import {
  COLUMN_BREAK,
  COLUMNS,
  type BuiltTable,
  type PackedTable,
} from "../../lib/sources/built-table";
import { packText } from "../weights/pack-text";

/** The table in the form it is carried in, for `unpackTable`. */
export function packTable(built: BuiltTable): PackedTable {
  const columns = COLUMNS.map((column) => built[column]).join(COLUMN_BREAK);
  return { references: built.references, columns: packText(columns) };
}
