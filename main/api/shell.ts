/** What only the Electron window can do; `window.nightlamp` is absent in the browser host. Types only. */
export interface ShellInfo {
  version: string;
  platform: 'win32' | 'darwin' | 'linux';
  electron: string;
  chrome: string;
  packaged: boolean;
}

/** The languages of the interface. */
export const shellLanguages = ['en', 'fr', 'es', 'ar'] as const;
export type ShellLanguage = (typeof shellLanguages)[number];

/** What became of a request that opens a dialog: `cancelled` is not a failure. */
export type ShellOutcome<Value> =
  | { status: 'done'; value: Value }
  | { status: 'cancelled' }
  | { status: 'failed'; message: string; hint: string };

/** Events the shell sends to the page: the application menu and the desktop ask for an action by its name. */
export type ShellEvent =
  { type: 'action'; action: string } | { type: 'navigate'; path: string } | { type: 'library-changed' };

/** The whole bridge. Every call is answered with a value; none throws across the process boundary. */
export interface ShellBridge {
  info(): Promise<ShellInfo>;
  /** Lets the user choose a pack file and opens it. */
  openPackFile(): Promise<ShellOutcome<{ pack: string; title: string }>>;
  /** Lets the user choose a folder, such as a stick, and says where it is. */
  chooseFolder(): Promise<ShellOutcome<{ folder: string }>>;
  /** Saves the page as it would print. `name` is the suggested file name, without an extension. */
  savePdf(options: { name: string; pageSize: 'A4' | 'Letter' }): Promise<ShellOutcome<{ file: string }>>;
  /** Saves a text where the user says. `name` is the suggested file name, without an extension; `kind` is the extension. */
  saveText(options: {
    name: string;
    kind: 'json' | 'csv' | 'txt';
    content: string;
  }): Promise<ShellOutcome<{ file: string }>>;
  /** Tells the shell which language the reader reads, for its menu. */
  speak(options: { language: ShellLanguage }): Promise<void>;
  /** Forgets everything the window holds of a session on a shared workstation, and the clipboard if something was copied. */
  endSession(options: { clearClipboard: boolean }): Promise<void>;
  quit(): Promise<void>;
  /** Calls back for each event; returns the function that stops it. */
  onEvent(listener: (event: ShellEvent) => void): () => void;
}
