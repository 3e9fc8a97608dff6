/** One of the portals' ways to draw. Markup and classes differ; what a person can do does not. */
export interface Toolkit {
  readonly name: "ko" | "fluent";
  commandBar(items: readonly CommandSpec[]): HTMLElement;
  tabs(items: readonly TabSpec[]): HTMLElement;
  essentials(title: string, items: readonly EssentialSpec[]): HTMLElement;
  grid(spec: GridSpec): HTMLElement;
  textBox(spec: TextBoxSpec): HTMLElement;
  searchBox(spec: TextBoxSpec): HTMLElement;
  dropdown(spec: ChoiceSpec): HTMLElement;
  radios(spec: ChoiceSpec): HTMLElement;
  button(spec: ButtonSpec): HTMLElement;
  link(text: string, act: () => void, truth?: string): HTMLElement;
  info(text: string): HTMLElement;
  tiles(items: readonly TileSpec[]): HTMLElement;
  permissions(spec: PermissionsSpec): HTMLElement;
  copyable(value: string, truth: string, words: CopyWords): HTMLElement;
  pane(spec: PaneSpec): HTMLElement;
  dialog(spec: DialogSpec): HTMLElement;
  menu(spec: MenuSpec): HTMLElement;
  skeleton(text: string): HTMLElement;
}

export interface CommandSpec {
  readonly text: string;
  readonly icon: string;
  readonly act?: () => void;
  readonly disabled?: boolean;
  readonly truth?: string;
}
export interface TabSpec {
  readonly text: string;
  readonly selected: boolean;
  readonly act: () => void;
  readonly truth?: string;
}
export interface EssentialSpec {
  readonly label: string;
  readonly value: string;
  /** What its link does; plain text without it. */
  readonly act?: () => void;
  /** A copy button; Knockout shows none without hovering (portals-34) and so has none. */
  readonly copy?: CopyWords;
  readonly truth?: string;
}
export interface GridSpec {
  readonly truth?: string;
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
  readonly empty: string;
}
export interface GridRow {
  readonly truth?: string;
  readonly cells: readonly GridCell[];
  /** A line that names a group of rows. */
  readonly group?: boolean;
}
export interface GridCell {
  readonly text: string;
  readonly truth?: string;
  readonly act?: () => void;
  /** A copy button beside the text. */
  readonly copy?: CopyWords;
  /** Shown shortened, whole in the title. */
  readonly shortened?: boolean;
  /** An icon button: delete. */
  readonly remove?: { readonly text: string; readonly act: () => void };
}
export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly truth?: string;
}
export interface TextBoxSpec {
  readonly truth: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly value: string;
  readonly input: (value: string) => void;
}
export interface ChoiceSpec {
  readonly truth: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly value: string;
  readonly choose: (value: string) => void;
}
export interface ButtonSpec {
  readonly text: string;
  readonly act: () => void;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly truth: string;
  /** Name of the control in the page's code, where the facts give one ("savePermissionsButton"). */
  readonly control?: string;
}
export interface TileSpec {
  readonly title: string;
  readonly text: string;
  readonly act: () => void;
  readonly selected?: boolean;
  readonly truth: string;
}
export interface PermissionsSpec {
  readonly expandText: string;
  readonly expand: () => void;
  readonly columns: readonly [string, string];
  readonly groups: readonly {
    /** The same in every language. */
    readonly key: string;
    readonly name: string;
    readonly open: boolean;
    readonly toggle: () => void;
    readonly permissions: readonly {
      readonly name: string;
      readonly description: string;
      readonly admin: string;
      readonly selected: boolean;
      readonly toggle: () => void;
    }[];
  }[];
}
export interface PaneSpec {
  readonly title: string;
  readonly closeText: string;
  readonly close: () => void;
  readonly body: readonly HTMLElement[];
  readonly footer: readonly HTMLElement[];
  readonly truth: string;
}
export interface DialogSpec {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly ButtonSpec[];
}
export interface MenuSpec {
  readonly label: string;
  readonly searchText: string;
  readonly items: readonly MenuItem[];
}
export interface MenuItem {
  readonly text: string;
  /** Stable name in the portal's telemetry: "Credentials". */
  readonly name: string;
  readonly selected?: boolean;
  readonly act?: () => void;
  readonly truth?: string;
  /** A group that opens and closes. */
  readonly items?: readonly MenuItem[];
  readonly open?: boolean;
}
