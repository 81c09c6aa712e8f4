/** A page in a real browser, whatever drives it. */
export interface Tab {
  open(url: string): Promise<void>;
  /** Runs a function in the page, which knows nothing but its argument. */
  evaluate<Given, Found>(inPage: (given: Given) => Found | Promise<Found>, given: Given): Promise<Found>;
  /** Ends the browser too. */
  close(): Promise<void>;
}

/** A function and its argument, as the body of a script that WebDriver runs. */
export function scriptOf(inPage: (given: never) => unknown): string {
  return `return (${inPage.toString()})(arguments[0]);`;
}
