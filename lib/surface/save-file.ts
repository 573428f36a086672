/** Offers text to the reader as a file, by the browser's own download. */
export function saveFile(document: Document, name: string, content: string | Blob): void {
  const blob = typeof content === "string" ? new Blob([content]) : content;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
