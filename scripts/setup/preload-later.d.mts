type Tag = { tag: string; attrs: { href: string }; injectTo: "head" };
type Chunk = { fileName: string; imports: string[]; dynamicImports: string[] };
type Context = { bundle?: object; chunk?: Chunk };

/** The Vite plugin that names in a document what its script imports later. */
export const preloadedLater: {
  name: string;
  transformIndexHtml: {
    order: "post";
    handler: (html: string, context: Context) => string | Tag[];
  };
};
