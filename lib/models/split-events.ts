/** Takes a stream of server-sent events piece by piece. */
export type EventSplitter = {
  /** The data of the events that this piece completes. */
  push: (piece: string) => string[];
  /** The data of an event that the stream ended in, if there is one. */
  end: () => string[];
};

/**
 * A splitter of server-sent events, wherever the pieces break: lines end in LF, CR or CRLF,
 * a line that begins with a colon is a comment, an empty line ends an event, and several data
 * lines of one event are joined (HTML standard, 9.2.6). Fields other than data are left out.
 */
export function createEventSplitter(): EventSplitter {
  let rest = "";
  let data: string[] = [];
  const takeLine = (line: string): string[] => {
    if (line !== "") {
      if (/^data(:|$)/.test(line)) data.push(line.slice(5).replace(/^ /, ""));
      return [];
    }
    const event = data;
    data = [];
    return event.length > 0 ? [event.join("\n")] : [];
  };
  return {
    push: (piece) => {
      const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? "";
      return lines.flatMap(takeLine);
    },
    end: () => [...takeLine(rest.replace(/\r$/, "")), ...takeLine("")],
  };
}
