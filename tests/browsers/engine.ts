/** How a browser is opened. */
export interface EngineOptions {
  /** The scheme of colours that its system asks for. */
  scheme: 'light' | 'dark';
}

/** A browser with one window, which does what a reader's hands do. All engines of the tests do it alike. */
export interface Engine {
  /** Its name and version. */
  readonly name: string;
  /** Loads a page, to its end. */
  open(address: string): Promise<void>;
  /** Sets the size of the window, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** What an expression is in the page; it may be a promise, and is told as JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses the main button of the mouse at a point of the window. */
  click(x: number, y: number): Promise<void>;
  /** Types a text, or presses a key by its name. */
  type(text: string): Promise<void>;
  press(key: keyof typeof keys): Promise<void>;
  /** The window as a PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Opens a browser of one kind. */
export type OpenEngine = (options: EngineOptions) => Promise<Engine>;

/** Keys that have no letter, as WebDriver numbers them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const keys = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', End: '\uE010' };
