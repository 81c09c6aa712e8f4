/**
 * The order of the house, from the ground up: the one list that says what a folder holds, where it may run, and, in
 * the product, which library it alone imports. A file imports from its own folder and from the floors below it; folders of one
 * floor do not know each other; type imports count. Checked by dependency-cruiser (`npm run floors`), by the type
 * check of each realm (src/cli/commands/test.ts), and against the README's table.
 *
 * Realms: `pure` knows the language and nothing else; `headless` also timers and abort signals, as a page, a worker
 * and Node have them; `page` and `worker` are the browser's two sides; `node` is the command line.
 */

/** What people use. Nothing here is there for the laboratory alone. */
export const PRODUCT = [
  [
    {
      folder: 'src/core',
      realm: 'pure',
      holds: 'arithmetic, rings of numbers and byte formats that know nothing of faces',
    },
  ],
  [{ folder: 'src/contracts', realm: 'pure', holds: 'types and names that cross a boundary' }],
  [
    {
      folder: 'src/platform',
      realm: 'page',
      holds: 'what page and worker share of a browser: the commands between them, a probe, a file format',
    },
  ],
  [
    {
      folder: 'src/measure',
      realm: 'pure',
      holds: 'what is measured of a face in one picture: head, crop, motion of skin patches, channels',
    },
    {
      folder: 'src/coach',
      realm: 'pure',
      holds: 'context and its bound, rhythm and budget, all suggestions ([listed](src/coach/WORDING.md))',
    },
  ],
  [
    {
      folder: 'src/spotting',
      realm: 'pure',
      holds:
        'from channels to moments: grid, noise, filters, gates, spotter ([notes](src/spotting/NOTES.md))',
    },
    { folder: 'src/trace', realm: 'headless', holds: 'recorded measurements: file, reader, recorder' },
  ],
  [
    {
      folder: 'src/synthetic',
      realm: 'headless',
      holds: 'the generated face, its traces, and movements laid over measurements',
    },
    {
      folder: 'src/practice',
      realm: 'pure',
      holds: 'the ready scenarios, and the self-test as a run fed with times',
    },
    {
      folder: 'src/exercise/answer',
      realm: 'pure',
      holds:
        'scenes in which a brief movement is to be answered, and the judging of answers ([listed](src/exercise/answer/WORDING.md))',
    },
    {
      folder: 'src/record',
      realm: 'pure',
      holds: "a session's log and record, its files, rest face and tuning",
    },
    {
      folder: 'src/settings',
      realm: 'headless',
      holds: 'what a person chooses, read back with care',
    },
    {
      folder: 'src/benchmark/result',
      realm: 'pure',
      holds: 'what a benchmark found, as data, sentences and files',
    },
  ],
  [
    {
      folder: 'src/exercise/eye',
      realm: 'pure',
      holds: 'training the eye: trials, staircases, what stood on the display, thresholds',
    },
  ],
  [
    {
      folder: 'src/exercise/past',
      realm: 'pure',
      holds: 'what is kept of an exercise if asked: its shape, its file, and the line over weeks',
    },
  ],
  [
    {
      folder: 'models/landmarker',
      realm: 'node',
      holds: 'how the landmark model is put together when you install',
    },
    {
      folder: 'models/movement',
      realm: 'pure',
      holds: "the classifier's weights, manifest and [card](models/movement/CARD.md)",
    },
  ],
  [
    {
      folder: 'workers',
      realm: 'worker',
      holds: 'the perception worker (`perception/entry.ts`) and the service worker',
      libraries: ['@mediapipe/tasks-vision', '@tensorflow/*', 'comlink', 'mediabunny'],
    },
  ],
  [
    {
      folder: 'src/camera',
      realm: 'page',
      holds: 'asking for a camera, following it, and its frames on their way to the worker',
      libraries: ['comlink'],
    },
  ],
  [
    {
      folder: 'src/perception',
      realm: 'page',
      holds: "the page's one owner of the perception worker",
      libraries: ['comlink'],
    },
    {
      folder: 'src/storage',
      realm: 'page',
      holds: 'what is stored in this browser, where, and how it is deleted',
      libraries: ['idb'],
    },
  ],
  [
    {
      folder: 'src/benchmark/run',
      realm: 'page',
      holds: 'measuring a device: the same run for the page and the command line',
    },
  ],
  [
    {
      folder: 'src/session',
      realm: 'headless',
      holds:
        'what runs a practice, a self-test, a workshop, a clip, a benchmark, a review: no views; what it needs of a browser, `*-needs.ts` say',
    },
  ],
  [
    {
      folder: 'src/ui/kit',
      realm: 'page',
      holds: 'elements, scopes and controls that every view is made of',
    },
  ],
  [{ folder: 'src/ui/words', realm: 'page', holds: 'what several screens say, in each language' }],
  [{ folder: 'src/ui/app', realm: 'page', holds: 'what every view is given; the theme' }],
  [{ folder: 'src/ui/mesh', realm: 'page', holds: 'the face as a line drawing' }],
  [
    {
      folder: 'src/ui/cues',
      realm: 'page',
      holds: 'how a cue comes: light at the edge, a tone, a vibration',
    },
  ],
  [{ folder: 'src/ui/parts', realm: 'page', holds: 'pieces that several screens share' }],
  [
    {
      folder: 'src/ui/screens/*',
      realm: 'page',
      holds: 'one screen each; what loads later brings its own words and style',
      libraries: ['uplot'],
    },
  ],
  [{ folder: 'src/ui/styles', realm: 'page', holds: 'the style of what comes with the page, and the font' }],
  [
    {
      folder: 'src/ui',
      realm: 'page',
      holds: 'builds the page (`mount.ts`) and chooses the view of a screen (`view-of.ts`)',
    },
  ],
  [{ folder: 'src', realm: 'page', holds: 'the start (`main.ts`)' }],
  [
    {
      folder: 'src/cli',
      realm: 'node',
      holds: 'the commands, the local site, the browser they drive',
      libraries: ['mrmime', 'playwright-core', 'sirv', 'vite'],
    },
  ],
];

/** What measures and makes the product. It may import the product; never the other way. */
export const LABORATORY = [
  [
    {
      folder: 'models/version',
      realm: 'node',
      holds: 'the version of the pipeline, from what it really imports: caches and figures carry it',
    },
    {
      folder: 'models/footage',
      realm: 'node',
      holds:
        'what is measured of film of many people, as numbers ([sources](models/footage/SOURCES.md)), and its reader',
    },
  ],
  [
    {
      folder: 'models/generator',
      realm: 'node',
      holds: 'generated sessions that the classifier learns from',
    },
  ],
  [
    {
      folder: 'models/training',
      realm: 'node',
      holds: 'the network, its training and its export',
    },
  ],
  [{ folder: 'models/evaluation', realm: 'node', holds: "the one scorer, statistics, and the model's card" }],
  [{ folder: 'models', realm: 'node', holds: 'the commands that train and judge' }],
  [
    {
      folder: 'bench/kit',
      realm: 'node',
      holds: 'what every bench needs: options, machine, versions, results',
    },
  ],
  [{ folder: 'bench/planting', realm: 'node', holds: 'movements planted into the pixels of film' }],
  [
    {
      folder: 'bench/accuracy',
      realm: 'node',
      holds:
        'what is found on people left out, by any detector ([protocol](bench/accuracy/PROTOCOL.md)); what is no movement',
    },
    { folder: 'bench/dataset', realm: 'node', holds: 'the same on published, licensed sets' },
    { folder: 'bench/peers', realm: 'node', holds: 'speed beside other libraries' },
  ],
  [
    {
      folder: 'bench/speed',
      realm: 'node',
      holds: "speed: the page's benchmark, peers and endurance in one report",
    },
  ],
  [
    { folder: 'bench/results', realm: 'node', holds: 'what was measured, as data and as tables' },
    { folder: 'bench', realm: 'page', holds: 'the address `/bench/`: the page, opened at its benchmark' },
  ],
  [
    {
      folder: 'tests',
      realm: 'node',
      holds: 'unit tests mirror the tree; `browser` and `e2e` run the real thing',
    },
  ],
];

/** Libraries that only one place in the product may import: their quirks are met there. */
export const ONE_PLACE = {
  '@mediapipe/tasks-vision': 'workers/perception/landmarks/landmarker.ts',
  '@tensorflow/*': 'workers/perception/classifier/',
};
