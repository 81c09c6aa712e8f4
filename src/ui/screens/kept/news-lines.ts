import { KEPT_FAILURES, type KeptFailureCode } from '../../../storage/kept-failure.ts';
import { h } from '../../kit/dom.ts';
import type { BringInFailure } from '../../../session/kept/bring-in.ts';
import type { News } from '../../../session/kept/shelf.ts';
import type { KeptWords } from './words/words-type.ts';

/** What happened, a line each. */
export function newsLines(news: News | null, words: KeptWords): readonly HTMLElement[] {
  if (!news) return [];
  switch (news.name) {
    case 'gone':
      return [h('p', {}, words.gone)];
    case 'failed':
      return [h('p', {}, words.failures[news.code])];
    case 'brought-in': {
      const done = [
        news.sessions > 0 ? [h('p', {}, words.bringIn.done(news.sessions))] : [],
        news.exercises > 0 ? [h('p', {}, words.bringIn.exercisesDone(news.exercises))] : [],
      ].flat();
      const failed = news.failures.map(({ file, failure }) =>
        h('p', {}, h('strong', {}, file), ` ${sentence(failure, words)}`),
      );
      return [...done, ...failed];
    }
  }
}

function sentence(failure: BringInFailure | KeptFailureCode, words: KeptWords): string {
  return isKeptFailure(failure) ? words.failures[failure] : words.bringIn.failures[failure];
}

function isKeptFailure(failure: BringInFailure | KeptFailureCode): failure is KeptFailureCode {
  return (KEPT_FAILURES as readonly string[]).includes(failure);
}
