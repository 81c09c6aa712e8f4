/**
 * Brief movements a minute that a confidence is meant for. Chosen, about what is labelled in published long videos (SAMM Long
 * Videos, arXiv 1911.01519: 159 in 147 videos of about half a minute, of people who were made to move; CAS(ME)2 has about a
 * fifth of that). Planted clips hold some ten times as many: what comes true in them is no measure as it stands.
 */
export const NATURAL_PER_MINUTE = 2;
