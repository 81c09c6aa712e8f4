import type { Page } from 'playwright-core';
import type { Language } from '../../src/contracts/language.ts';
import type { UnscoredReason, UnscoredSpan } from '../../src/contracts/moment.ts';
import { Random } from '../../src/core/random.ts';
import { TASK_COUNT } from '../../src/practice/self-test/plan.ts';
import { SCENARIOS } from '../../src/practice/scenarios/scenarios.ts';
import { resultToJson } from '../../src/benchmark/result/result-json.ts';
import type { BenchmarkResult } from '../../src/benchmark/result/result.ts';
import { judgedMs } from '../../src/record/judged-time.ts';
import { recordToJson } from '../../src/record/record-json.ts';
import type { ReviewedMoment, SessionRecord } from '../../src/record/session-record.ts';
import { BENCHMARK_WORDS } from '../../src/ui/screens/benchmark/words/words.ts';
import { PREPARE_WORDS } from '../../src/ui/screens/prepare/words/words.ts';
import { REVIEW_WORDS } from '../../src/ui/screens/review/words/words.ts';
import { SELF_TEST_WORDS } from '../../src/ui/screens/self-test/words/words.ts';
import { SETTINGS_WORDS } from '../../src/ui/screens/settings/words/words.ts';
import { WORKSHOP_WORDS } from '../../src/ui/screens/workshop/words/words.ts';
import { WORDS } from '../../src/ui/words/words.ts';
import { resultWith, runWith } from '../unit/benchmark/result.fixture.ts';
import { partTimes } from '../unit/contracts/part-times.fixture.ts';
import { clipOf } from '../unit/record/mesh-clip.fixture.ts';
import { MOMENT, clipWith, recordWith } from '../unit/record/session-record.fixture.ts';
import { press, screenIs } from '../e2e/kit/visit.ts';
import { bringIn, type FileText } from './bring-in.ts';
import { EXERCISE_SCENES } from './exercise-scenes.ts';
import type { Scenes, Stage } from './stage.ts';

const FACE_MS = 4000;

function openPage({ house, language }: Stage): Promise<Page> {
  return house.visit({ locale: language });
}

const START_SCENES = {
  start: async (set) => {
    const page = await openPage(set);
    await page.waitForTimeout(2500);
    await set.shoot(page, 'start', true);
    await page.close();
  },
  settings: async (set) => {
    const page = await openPage(set);
    await press(page, WORDS[set.language].settings);
    await screenIs(page, 'settings');
    await set.shoot(page, 'settings', true);
    await press(page, SETTINGS_WORDS[set.language].deletion.ask);
    await set.shoot(page, 'settings-delete', true);
    await press(page, SETTINGS_WORDS[set.language].deletion.confirm);
    await page.locator('.deletion-proof').waitFor();
    await set.shoot(page, 'settings-deleted', true);
    await page.close();
  },
  prepare: async (set) => {
    const page = await openPage(set);
    const words = PREPARE_WORDS[set.language];
    await press(page, WORDS[set.language].start.practise);
    await screenIs(page, 'prepare');
    await set.shoot(page, 'prepare');
    await page.locator('#scenario').selectOption({ label: words.ownScenario });
    await set.shoot(page, 'prepare-own', true);
    await page.locator('#scenario').selectOption(SCENARIOS[set.language][0]!.id);
    await set.shoot(page, 'prepare-ready', true);
    await page.close();
  },
  problem: async (set) => {
    const page = await openPage(set);
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('In use', 'NotReadableError'));
    });
    await begin(page, set.language);
    await screenIs(page, 'problem');
    await set.shoot(page, 'problem');
    await page.close();
  },
  asking: async (set) => {
    const page = await openPage(set);
    await page.evaluate(() => (navigator.mediaDevices.getUserMedia = () => new Promise(() => undefined)));
    await begin(page, set.language);
    await page.waitForTimeout(6500);
    await set.shoot(page, 'asking');
    await page.close();
  },
} satisfies Scenes;

const PRACTICE_SCENES = {
  live: async (set) => {
    const { watching } = WORDS[set.language];
    const page = await openPage(set);
    await begin(page, set.language, async () => {
      await page.locator('#scenario').selectOption(SCENARIOS[set.language][0]!.id);
      await page.locator('input[name=timer][value="5"]').check({ force: true });
    });
    await screenIs(page, 'watching');
    await page.waitForTimeout(FACE_MS);
    await set.shoot(page, 'live');
    await page.locator('summary').click();
    await set.shoot(page, 'live-details');
    await page.locator('summary').click();
    await page.keyboard.press('?');
    await set.shoot(page, 'help');
    await page.keyboard.press('Escape');
    await press(page, watching.pause);
    await set.shoot(page, 'paused');
    await press(page, watching.end);
    await screenIs(page, 'review');
    await set.shoot(page, 'review-camera', true);
    await page.close();
  },
  cue: async (set) => {
    const page = await openPage(set);
    await begin(page, set.language);
    await screenIs(page, 'watching');
    await page.waitForTimeout(FACE_MS);
    await holdCue(page, 'Maybe pause a moment', '');
    await set.shoot(page, 'live-cue');
    await holdCue(page, 'Share your impression, lightly', 'Be ready to let it go.');
    await set.shoot(page, 'live-cue-long');
    await holdCue(page, '', '');
    await set.shoot(page, 'live-glow');
    await page.close();
  },
  'self-test': async (set) => {
    const { intro, view } = SELF_TEST_WORDS[set.language];
    const page = await openPage(set);
    await press(page, WORDS[set.language].start.selfTest);
    await screenIs(page, 'self-test');
    await set.shoot(page, 'self-test', true);
    await press(page, intro.begin);
    await screenIs(page, 'watching');
    await page.waitForTimeout(FACE_MS);
    const progress = (number: number) => page.getByText(view.progress(number, TASK_COUNT), { exact: true });
    await progress(1).waitFor();
    await set.shoot(page, 'self-test-running');
    for (let number = 4; number <= TASK_COUNT; number++) {
      await progress(number).waitFor();
      await press(page, view.skip);
    }
    await screenIs(page, 'self-test');
    await set.shoot(page, 'self-test-result', true);
    await page.close();
  },
  workshop: async (set) => {
    const { consent } = WORKSHOP_WORDS[set.language];
    const page = await openPage(set);
    await press(page, WORDS[set.language].start.workshop);
    await screenIs(page, 'workshop');
    await set.shoot(page, 'workshop', true);
    await page.getByLabel(consent.agree).check();
    await page.getByLabel(consent.mayStop).check();
    await press(page, consent.begin);
    await screenIs(page, 'watching');
    await page.waitForTimeout(FACE_MS);
    await set.shoot(page, 'workshop-running');
    await page.close();
  },
} satisfies Scenes;

const REVIEW_SCENES = {
  trace: async (set) => {
    const page = await openPage(set);
    const { moment, rating, timeline, keep } = REVIEW_WORDS[set.language];
    await press(page, WORDS[set.language].start.watchTrace);
    await screenIs(page, 'watching');
    await page.waitForTimeout(15_000);
    await set.shoot(page, 'trace');
    await screenIs(page, 'review');
    await toThePeak(page);
    await set.shoot(page, 'review', true);
    await page.getByRole('radio', { name: moment.sizes['4'] }).check({ force: true });
    await press(page, timeline.zoomIn);
    await press(page, timeline.zoomIn);
    await page.getByRole('radio', { name: rating.answers.yes, exact: true }).check({ force: true });
    await press(page, keep.keep);
    await page.locator('#technical').check({ force: true });
    await toThePeak(page);
    await set.shoot(page, 'review-closer', true);
    await page.close();
  },
  kept: async (set) => {
    const page = await openPage(set);
    await press(page, WORDS[set.language].start.kept);
    await screenIs(page, 'kept');
    await set.shoot(page, 'kept-empty', true);
    await bringIn(page, { name: 'notes.json', text: '{"title":' });
    await set.shoot(page, 'kept-failed', true);
    await bringIn(page, ...KEPT_SESSIONS.map(fileOf));
    await page.locator('.shelf li').nth(1).waitFor();
    await set.shoot(page, 'kept', true);
    await page.locator('.shelf li').first().getByRole('button').first().click();
    await screenIs(page, 'review');
    await set.shoot(page, 'review-nothing', true);
    await page.close();
  },
  talk: async (set) => {
    const page = await openPage(set);
    await press(page, WORDS[set.language].start.kept);
    await screenIs(page, 'kept');
    await bringIn(page, fileOf(TALK));
    await page.locator('.shelf li').first().getByRole('button').first().click();
    await screenIs(page, 'review');
    await toThePeak(page);
    await set.shoot(page, 'review-talk', true);
    await page.locator('.unscored-times summary').click();
    await set.shoot(page, 'review-talk-tables', true);
    await page.close();
  },
} satisfies Scenes;

const BENCHMARK_SCENES = {
  'benchmark-set-up': async (set) => {
    const page = await openBenchmark(set);
    await set.shoot(page, 'benchmark-set-up', true);
    await page.locator('#bench-source-camera').check();
    await page.locator('#bench-backend-wasm').check();
    await set.shoot(page, 'benchmark-set-up-camera', true);
    await page.locator('#bench-source-clip').check();
    await press(page, BENCHMARK_WORDS[set.language].start);
    await set.shoot(page, 'benchmark-set-up-clip', true);
    await page.close();
  },
  benchmark: async (set) => {
    const page = await openBenchmark(set);
    const { start, running } = BENCHMARK_WORDS[set.language];
    await press(page, start);
    await page.getByText(running.parts.latency).waitFor();
    await page.waitForTimeout(FACE_MS);
    await set.shoot(page, 'benchmark-running');
    await benchmarkIs(page, 'result');
    await set.shoot(page, 'benchmark-result', true);
    await page.close();
  },
  'benchmark-camera': async (set) => {
    const page = await openBenchmark(set);
    await page.locator('#bench-source-camera').check();
    await press(page, BENCHMARK_WORDS[set.language].start);
    await page.waitForTimeout(2 * FACE_MS);
    await set.shoot(page, 'benchmark-camera-running');
    await benchmarkIs(page, 'result');
    await set.shoot(page, 'benchmark-camera-result', true);
    await page.close();
  },
  'benchmark-saved': async (set) => {
    const page = await openBenchmark(set);
    await openResult(page, 'laptop.json', resultWith());
    await benchmarkIs(page, 'result');
    await set.shoot(page, 'benchmark-saved', true);
    await openResult(page, 'phone-2026-02-11-in-the-evening.json', resultWith({ runs: [runWith({}, 1.8)] }));
    await page.locator('.bench-two').waitFor();
    await set.shoot(page, 'benchmark-beside', true);
    await page.close();
  },
  'benchmark-failed': async (set) => {
    const page = await openBenchmark(set);
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('In use', 'NotReadableError'));
    });
    await page.locator('#bench-source-camera').check();
    await press(page, BENCHMARK_WORDS[set.language].start);
    await benchmarkIs(page, 'failed');
    await set.shoot(page, 'benchmark-failed');
    await page.close();
  },
} satisfies Scenes;

/** Every screen and state. */
export const SCENES: Scenes = {
  ...START_SCENES,
  ...PRACTICE_SCENES,
  ...REVIEW_SCENES,
  ...BENCHMARK_SCENES,
  ...EXERCISE_SCENES,
};

const KEPT_SESSIONS: readonly SessionRecord[] = [
  recordWith({
    id: 'raise',
    scenario: 'Ask for a raise',
    moments: [{ moment: MOMENT, clip: clipWith(30), rating: 'yes' }],
  }),
  recordWith({
    id: 'friend',
    startedAt: '2025-04-02T08:00:00.000Z',
    scenario: 'Listen to a friend',
    moments: [],
  }),
];

const TALK_MS = 180_000;

/** Spans at random, from a least to a most length and as far apart. */
function spansOf(
  random: Random,
  reason: UnscoredReason,
  [least, most]: readonly [number, number],
  [apart, farApart]: readonly [number, number],
): readonly UnscoredSpan[] {
  const spans: UnscoredSpan[] = [];
  for (let fromMs = random.between(apart, farApart); fromMs < TALK_MS;) {
    const toMs = Math.min(TALK_MS, fromMs + random.between(least, most));
    spans.push({ reason, fromMs, toMs });
    fromMs = toMs + random.between(apart, farApart);
  }
  return spans;
}

/** The left lid moves by little in a face whose smile grows. */
function lidInSmile(onsetMs: number): ReviewedMoment {
  const lid = { name: 'upper-lid-up', side: 'left' } as const;
  const smile = { name: 'lip-corner-up', side: 'both' } as const;
  const planned = [
    { ...lid, amplitude: 0.014, onsetMs, riseMs: 140, plateauMs: 0, fallMs: 160 },
    { ...smile, amplitude: 0.1, onsetMs: onsetMs - 500, riseMs: 900, plateauMs: 5000, fallMs: 500 },
  ];
  const moment = {
    ...MOMENT,
    amplitude: 0.014,
    movements: [{ ...lid, score: 0.8 }],
    onsetMs,
    apexMs: onsetMs + 140,
    offsetMs: onsetMs + 300,
    judgedParts: ['brows', 'lids', 'mid-face'] as const,
  };
  return { moment, clip: clipOf({ planned, startMs: onsetMs - 600, noisePx: 0.1 }), rating: null };
}

/** Three minutes of somebody who talks, blinks, and turns away at times. */
function talk(random: Random): SessionRecord {
  const away = [
    { reason: 'settling', fromMs: 0, toMs: 1500 } as const,
    ...spansOf(random, 'turned-away', [1500, 6000], [20_000, 45_000]),
  ];
  const only = {
    mouth: spansOf(random, 'speech-lower-face', [1500, 7000], [800, 3000]),
    lids: spansOf(random, 'blink-lids', [250, 400], [2500, 6000]),
  };
  const moments = [22, 47, 51, 96, 130, 171].map((second) => lidInSmile(second * 1000));
  const parts = partTimes(TALK_MS, away, only);
  const unscored = [...away, ...only.mouth, ...only.lids].sort((a, b) => a.fromMs - b.fromMs);
  const facts = { durationMs: TALK_MS, judgedMs: judgedMs(TALK_MS, parts), parts, unscored };
  return recordWith({ id: 'talk', scenario: 'Say no to a friend', moments, ...facts });
}

const TALK = talk(new Random(7));

async function openBenchmark(set: Stage): Promise<Page> {
  const page = await openPage(set);
  await press(page, WORDS[set.language].start.benchmark);
  await page.locator('.bench h1').waitFor();
  return page;
}

async function benchmarkIs(page: Page, stage: string): Promise<void> {
  await page.locator(`.bench[data-stage='${stage}']`).waitFor();
}

/** Opens a saved result: alone, or beside the one that is shown. */
async function openResult(page: Page, name: string, result: BenchmarkResult): Promise<void> {
  const buffer = Buffer.from(resultToJson(result));
  await page
    .locator(".bench input[type=file][accept*='json']")
    .setInputFiles({ name, mimeType: 'application/json', buffer });
}

function fileOf(record: SessionRecord): FileText {
  return { name: `${record.id}.json`, text: recordToJson(record) };
}

/** Through the questions to the camera. */
async function begin(
  page: Page,
  language: Language,
  answer = (): Promise<void> => Promise.resolve(),
): Promise<void> {
  await press(page, WORDS[language].start.practise);
  await screenIs(page, 'prepare');
  await answer();
  await press(page, PREPARE_WORDS[language].begin);
}

/** The middle of the movement, where it is largest. */
export async function toThePeak(page: Page): Promise<void> {
  const place = page.locator('.replay-place');
  const { onset, duration } = await place.evaluate(({ style }) => ({
    onset: Number(style.getPropertyValue('--onset')),
    duration: Number(style.getPropertyValue('--duration')),
  }));
  const slider = place.locator('input');
  const length = Number(await slider.getAttribute('max'));
  await slider.fill(String(Math.round((onset + duration / 2) * length)));
}

/** Keeps the cue on screen for its portrait. */
async function holdCue(page: Page, text: string, more: string): Promise<void> {
  await page.evaluate(
    ([words, second]) => {
      const cue = document.querySelector<HTMLElement>('.cue')!;
      cue.querySelector('.cue-text')!.textContent = words!;
      cue.querySelector('.cue-more')!.textContent = second!;
      cue.dataset['phase'] = 'here';
    },
    [text, more],
  );
}
