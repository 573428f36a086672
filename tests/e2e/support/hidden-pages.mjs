/** Ways to hide a paragraph from readers. */
const STYLES = [
  "display:none",
  "visibility:hidden",
  "opacity:0",
  "font-size:0",
  "position:absolute;left:-9999px",
  "color:#fff;background:#fff",
  "clip-path:inset(100%)",
  "height:0;overflow:hidden",
  "text-indent:-9999px",
  "transform:scale(0)",
];

/** Each way as it is written: on the paragraph, by a sheet for it, by a sheet for what is around. */
export const hiddenWays = STYLES.flatMap((style, index) => [
  { name: `inline ${style}`, sheet: "", own: `style="${style}"`, around: "" },
  { name: `sheet ${style}`, sheet: `.a${index}{${style}}`, own: `class="a${index}"`, around: "" },
  { name: `around ${style}`, sheet: `.b${index}{${style}}`, own: "", around: `class="b${index}"` },
]);

const STORY = [
  "Warga Desa Rawit merayakan pembukaan jembatan gantung yang dibangun selama enam bulan.",
  "Kepala desa Ani Sari mengatakan jembatan itu memangkas waktu tempuh ke pasar.",
  "Sebelumnya warga harus memutar sejauh sebelas kilometer untuk sampai ke kota.",
  "Biaya pembangunan jembatan itu berasal dari dana desa dan sumbangan para perantau.",
];

/** An article with a paragraph hidden in each of the ways, every one about KANARI and its number. */
export function toHiddenPage(ways) {
  const hidden = ways.map(({ own, around }, index) => {
    const canary = `KANARI-${index} memenangkan pemilihan, kata KANARI-${index} kepada wartawan. `;
    return `<div ${around}><p ${own}>${canary.repeat(3)}</p></div>`;
  });
  const paragraphs = STORY.map((text) => `<p>${text} ${text}</p>`);
  return `<!doctype html><html lang="id"><head><meta charset="utf-8">
    <title>Jembatan Desa Rawit Dibuka</title><style>${ways.map(({ sheet }) => sheet).join("")}</style>
    </head><body><article><h1>Jembatan Desa Rawit Dibuka</h1>${paragraphs[0]}${hidden.join("")}
    ${paragraphs.slice(1).join("")}</article></body></html>`;
}
