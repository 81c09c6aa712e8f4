import type { PublishedSet } from './published-set.ts';
import { CAS3 } from './sets/cas3.ts';
import { CASME_SQ } from './sets/casme-sq.ts';
import { CASME2 } from './sets/casme2.ts';
import { SAMM_LV } from './sets/samm-lv.ts';
import { SMIC_HS } from './sets/smic-hs.ts';

/** The sets whose layout is known. To add one: a file in `sets/`, and a line here. */
export const SETS: readonly PublishedSet[] = [CASME_SQ, SAMM_LV, CAS3, CASME2, SMIC_HS];
