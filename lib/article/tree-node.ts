/** The attributes of an element that reading asks for, by name; class and id stand apart. */
export type Attributes = Readonly<Record<string, string>>;

/** A node of the page's copy: what its classes know of each other. */
export type TreeNode = TreeElement | TreeText;

type Linked = {
  /** Its place in the page's tree, -1 for none. */
  readonly index: number;
  parentNode: TreeElement | null;
  previousSibling: TreeNode | null;
  nextSibling: TreeNode | null;
  /** The node that followed it in the page. */
  nextOwn: TreeNode | null;
  remove: () => void;
};

export type TreeText = Linked & {
  readonly nodeType: 3;
  readonly localName: "";
  readonly firstChild: null;
  readonly textContent: string;
};

export type TreeElement = Linked & {
  readonly nodeType: 1;
  localName: string;
  tagName: string;
  className: string;
  id: string;
  readonly given: Attributes;
  firstChild: TreeNode | null;
  lastChild: TreeNode | null;
  /** The first node inside, as it was in the page. */
  firstOwn: TreeNode | null;
  readonly textContent: string;
  /** The text as Readability counts it, and how many of its characters are links. */
  readonly foldedText: string;
  readonly linkedChars: number;
  readonly nextElementSibling: TreeElement | null;
  getElementsByTagName: (name: string) => TreeElement[];
  /** Adds a new node as the page has it. */
  append: (node: TreeNode) => void;
  appendChild: <Own extends TreeNode>(node: Own) => Own;
  /** Forgets a node that went; the others inside stay known. */
  forget: (node: TreeNode) => void;
  /** Forgets the text in it and around it. */
  forgetText: () => void;
};
