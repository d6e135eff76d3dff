import type { Definition, Nodes } from 'mdast';

/** What the text of one file is turned into an article’s body with. */
export interface BodyOptions {
  /** A first heading that says the same is not repeated. */
  readonly title: string;
  /** Path of the file inside the folder: links are relative to it. */
  readonly path: string;
  /** Lines of front matter above the text. */
  readonly firstLine: number;
  /** Paths that become articles, and the names these get. */
  readonly articles: ReadonlyMap<string, string>;
}

export interface BodyNotice {
  readonly line: number;
  readonly notice: string;
  readonly detail: string;
}

/** What the parts of one body share. */
export interface BodyContext extends BodyOptions {
  readonly notice: (node: Nodes, notice: string, detail?: string) => void;
  readonly definitions: ReadonlyMap<string, Definition>;
}
