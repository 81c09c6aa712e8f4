import type { Page } from '../../session/page-needs.ts';
import { clipAspect } from '../kit/clip-aspect.ts';

/** This page, but for how a cue is given. */
export function browserPage(deliver: Page['deliver']): Page {
  return {
    deliver,
    isHidden: () => document.visibilityState === 'hidden',
    onVisibilityChange: (callback) => {
      document.addEventListener('visibilitychange', callback);
      return () => document.removeEventListener('visibilitychange', callback);
    },
    aspectOf: clipAspect,
  };
}
