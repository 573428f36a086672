export type NotesProps = { notes: string[] };

/** What was not read, said where the gist stands. */
export function Notes({ notes }: NotesProps) {
  if (notes.length === 0) return null;
  return (
    <ul class="notes" data-part="notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
