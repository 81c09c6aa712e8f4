interface Point {
  readonly title: string;
  readonly text: string;
}

/** What the workshop says to the one in front of the camera, and to whoever leads it. */
export interface WorkshopWords {
  readonly consent: {
    readonly heading: string;
    readonly lead: string;
    readonly points: readonly Point[];
    readonly agree: string;
    readonly mayStop: string;
    readonly begin: string;
    readonly beginNote: string;
  };
  readonly lead: {
    readonly heading: string;
    readonly text: string;
  };
  readonly offline: {
    readonly heading: string;
    readonly what: string;
    readonly make: string;
    readonly making: string;
    readonly amount: (loaded: string, total: string) => string;
    readonly ready: string;
    readonly remove: string;
    readonly removed: string;
    readonly failed: string;
    readonly unsupported: string;
  };
  readonly view: {
    readonly heading: string;
    readonly mesh: string;
    readonly cueHint: string;
    readonly lastMovement: string;
    readonly next: string;
  };
}
