/** One node as the browser's tools have it; only what is needed of `DOM.Node`. */
export interface DomNode {
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}
