/**
 * A finding is half believed when it is believed by so much less than what comes once a minute in untouched film: it is hardly
 * ever told, and there are enough of them to say within half a minute how much a person moves.
 */
export const HALF_BELIEVED = { from: -3.5, to: -1.5 } as const;
