import { LABORATORY, ONE_PLACE, PRODUCT } from './floors.mjs';

const escaped = (text) => text.replaceAll('.', '\\.').replaceAll('/', '\\/').replaceAll('@', '\\@');
/** Folders that other rooms lie inside of: only the files directly in them are theirs. */
const folders = [...PRODUCT, ...LABORATORY].flat().map(({ folder }) => folder);
const isOuter = (folder) => folders.some((other) => other.startsWith(`${folder}/`));

/** Matches the files of a room. Of `a/*`, each folder in `a` is a room of its own. */
function pathOf({ folder }) {
  if (folder.endsWith('/*')) return `^${escaped(folder.slice(0, -2))}/([^/]+)/`;
  return isOuter(folder) ? `^${escaped(folder)}/[^/]+$` : `^${escaped(folder)}/`;
}

/** Also where it could not be found, as an address of an asset (`?url`). */
const libraryPath = (name) => `^(node_modules/)?${escaped(name).replace('*', '')}`;

function floorRules(floors, below) {
  return floors.flatMap((floor, storey) => {
    const lower = [...below, ...floors.slice(0, storey)].flat().map(pathOf);
    return floor.map((room) => ({
      name: `${room.folder} imports from itself and below`,
      severity: 'error',
      from: { path: pathOf(room) },
      to: {
        path: '^(src|workers|models|bench|tests)/',
        pathNot: [
          room.folder.endsWith('/*') ? pathOf(room).replace('([^/]+)', '$1') : pathOf(room),
          ...lower,
        ],
      },
    }));
  });
}

const rooms = PRODUCT.flat();
const owned = [...new Set(rooms.flatMap(({ libraries = [] }) => libraries))];

/** A library that a room of the product names is imported by no room that does not. */
const libraryRules = owned.map((library) => ({
  name: `${library} has its place`,
  severity: 'error',
  from: {
    path: '^(src|workers)/',
    pathNot: rooms.filter(({ libraries = [] }) => libraries.includes(library)).map(pathOf),
  },
  to: { path: libraryPath(library) },
}));

const onePlaceRules = Object.entries(ONE_PLACE).map(([library, file]) => ({
  name: `${library} is imported in ${file} only`,
  severity: 'error',
  from: { path: '^(src|workers)/', pathNot: [`^${escaped(file)}`] },
  to: { path: libraryPath(library) },
}));

export default {
  forbidden: [
    { name: 'no circle', severity: 'error', from: {}, to: { circular: true } },
    ...floorRules(PRODUCT, []),
    ...floorRules(LABORATORY, PRODUCT),
    ...libraryRules,
    ...onePlaceRules,
    {
      name: 'every file has its floor',
      severity: 'error',
      from: {},
      to: {
        path: '^(src|workers|models|bench|tests)/',
        pathNot: [...PRODUCT, ...LABORATORY].flat().map(pathOf),
      },
    },
    {
      name: 'Node only where the command line runs',
      severity: 'error',
      from: { path: rooms.filter(({ realm }) => realm !== 'node').map(pathOf) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'what ships is a dependency',
      severity: 'error',
      from: { path: '^(src|workers)/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'what is imported is there',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['\\?url$'] },
    },
    {
      name: 'the product knows nothing outside its folders',
      severity: 'error',
      from: { path: '^(src|workers)/', pathNot: '^src/cli/' },
      to: { path: '^[^/]+\\.[a-z]+$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'browser', 'default'],
    },
  },
};
