/** Collects the page's tasks of over 50 ms, where the browser tells of them. */
export class LongTasks {
  readonly #observer: PerformanceObserver | null;
  #durationsMs: number[] = [];

  constructor() {
    this.#observer = PerformanceObserver.supportedEntryTypes.includes('longtask')
      ? new PerformanceObserver((list) => this.#add(list))
      : null;
    this.#observer?.observe({ type: 'longtask' });
  }

  get durationsMs(): readonly number[] {
    return this.#durationsMs;
  }

  restart(): void {
    this.#observer?.takeRecords();
    this.#durationsMs = [];
  }

  stop(): void {
    this.#observer?.disconnect();
  }

  #add(list: PerformanceObserverEntryList): void {
    for (const { duration } of list.getEntries()) this.#durationsMs.push(duration);
  }
}
