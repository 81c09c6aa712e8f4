import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder } from 'flatbuffers';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  BUNDLE_MEMBERS,
  assembleLandmarker,
  describeDetector,
  extractAsset,
  mergeLandmarkOutputs,
  type PackedAssets,
} from '../../../../models/landmarker/assemble.ts';
import refinement from '../../../../models/landmarker/attention-refinement.json' with { type: 'json' };
import { formatCanonicalMesh, parseCanonicalMesh } from '../../../../models/landmarker/canonical-mesh.ts';
import { GIVEN_BUNDLE_VARIABLE, ensureLandmarker } from '../../../../models/landmarker/ensure.ts';
import { readPackedAssets } from '../../../../models/landmarker/face-mesh-package.ts';
import { graftModel } from '../../../../models/landmarker/flatbuffer-graft.ts';
import { packedAsset, parsePackedAssets } from '../../../../models/landmarker/packed-assets.ts';
import { BUNDLE_SHA256 } from '../../../../models/landmarker/pins.ts';
import {
  JOINED_LENGTH,
  REFINED_OUTPUTS,
  landmarkGatherIndex,
} from '../../../../models/landmarker/refinement.ts';
import { sha256 } from '../../../../models/landmarker/sha256.ts';
import { PROJECT_FOLDER } from '../../../../src/cli/terminal/project-folder.ts';
import { readStoredZip, writeStoredZip } from '../../../../src/platform/stored-zip.ts';
import { readTfliteModel, tensorNumber } from '../../../../models/landmarker/tflite-model.ts';

const GEOMETRY = 'geometry_pipeline_metadata_landmarks.binarypb';
const ATTENTION = 'face_landmark_with_attention.tflite';
const DETECTOR = 'face_detection_short_range.tflite';

let packed: PackedAssets;

beforeAll(async () => {
  packed = await readPackedAssets();
});

describe('packed assets', () => {
  const loader =
    'x;\n    loadPackage({"files": [{"filename": "/a/b.bin", "start": 1, "end": 3}], "u": "1"});\n';

  it('reads names and offsets out of the loader', () => {
    expect(parsePackedAssets(loader)).toEqual([{ filename: '/a/b.bin', start: 1, end: 3 }]);
    expect(parsePackedAssets(packed.loaderSource)).toHaveLength(4);
  });

  it('finds an asset by its base name', () => {
    const data = Uint8Array.of(9, 8, 7, 6);
    expect([...packedAsset(data, parsePackedAssets(loader), 'b.bin')]).toEqual([8, 7]);
    expect(() => packedAsset(data, parsePackedAssets(loader), 'c.bin')).toThrow('do not hold c.bin');
    expect(() => packedAsset(data.subarray(0, 2), parsePackedAssets(loader), 'b.bin')).toThrow(
      'end before b.bin',
    );
  });

  it.each(['', 'loadPackage({"files": [{]});', 'loadPackage({"files": [{"filename": 1}]});'])(
    'says that a loader has no list of files: %s',
    (source) => {
      expect(() => parsePackedAssets(source)).toThrow('no readable list of files');
    },
  );

  it.each([ATTENTION, DETECTOR, GEOMETRY] as const)('names %s when one of its bytes differs', (name) => {
    const data = packed.data.slice();
    const asset = parsePackedAssets(packed.loaderSource).find(({ filename }) =>
      filename.endsWith(`/${name}`),
    );
    expect(asset).toBeDefined();
    data[(asset?.start ?? 0) + 100]! ^= 1;
    const altered = { ...packed, data };
    expect(() => assembleLandmarker(altered)).toThrow(
      new RegExp(
        `^The SHA-256 of ${name} in @mediapipe/face_mesh is [0-9a-f]{64}, but [0-9a-f]{64} was expected\\.$`,
      ),
    );
  });
});

describe('stored zip', () => {
  const members = [
    { name: 'b.bin', bytes: Uint8Array.of(1, 2, 3) },
    { name: 'a.bin', bytes: new TextEncoder().encode('123456789') },
  ];

  it('gives back its members in order, aligned to 16 bytes', () => {
    const zip = writeStoredZip(members);
    const read = readStoredZip(zip);
    expect(read).toEqual(members);
    for (const { bytes } of read) expect((bytes.byteOffset - zip.byteOffset) % 16).toBe(0);
  });

  it('holds the CRC-32 check value of "123456789"', () => {
    const zip = writeStoredZip(members.slice(1));
    expect(new DataView(zip.buffer).getUint32(14, true)).toBe(0xcbf43926);
  });

  it('refuses what is damaged, compressed, or no zip', () => {
    const damaged = writeStoredZip(members);
    damaged[readStoredZip(damaged)[0]!.bytes.byteOffset]! ^= 1;
    expect(() => readStoredZip(damaged)).toThrow('b.bin is damaged');
    const compressed = writeStoredZip(members.slice(0, 1));
    const central = new DataView(compressed.buffer).getUint32(compressed.length - 6, true);
    compressed[central + 10] = 8;
    expect(() => readStoredZip(compressed)).toThrow('b.bin is compressed');
    expect(() => readStoredZip(new Uint8Array(100))).toThrow('not a zip');
  });
});

/** A model of one float tensor [1, 1, 1, 2], its input and output. */
function tinyModel(): Uint8Array {
  const builder = new Builder(256);
  const vector = (offsets: readonly number[]): number => {
    builder.startVector(4, offsets.length, 4);
    for (const offset of offsets.toReversed()) builder.addOffset(offset);
    return builder.endVector();
  };
  const int32s = (values: readonly number[]): number => {
    builder.startVector(4, values.length, 4);
    for (const value of values.toReversed()) builder.addInt32(value);
    return builder.endVector();
  };
  const [name, shape, inputs, outputs] = [
    builder.createString('in'),
    int32s([1, 1, 1, 2]),
    int32s([0]),
    int32s([0]),
  ];
  builder.startObject(6);
  builder.addFieldOffset(0, shape, 0);
  builder.addFieldOffset(3, name, 0);
  const tensors = vector([builder.endObject()]);
  builder.startObject(5);
  builder.addFieldOffset(0, tensors, 0);
  builder.addFieldOffset(1, inputs, 0);
  builder.addFieldOffset(2, outputs, 0);
  const subgraphs = vector([builder.endObject()]);
  builder.startObject(1);
  const buffers = vector([builder.endObject()]);
  builder.startObject(8);
  builder.addFieldInt32(0, 3, 0);
  builder.addFieldOffset(2, subgraphs, 0);
  builder.addFieldOffset(4, buffers, 0);
  builder.finish(builder.endObject(), 'TFL3');
  return builder.asUint8Array();
}

describe('grafted models', () => {
  it('gives the landmark model exactly two outputs: 478 x 3 values and one', () => {
    const model = readTfliteModel(mergeLandmarkOutputs(extractAsset(packed, ATTENTION)));
    expect(model.outputs.map((output) => model.tensors[output]!.shape)).toEqual([
      [1, 1, 1, 478 * 3],
      [1, 1, 1, 1],
    ]);
    expect(model.tensors[tensorNumber(model, 'joined_outputs')]!.shape).toEqual([1, 1, 1, 1868]);
    expect(model.metadataNames).toEqual(['TFLITE_METADATA']);
  });

  it('adds three tensors, two operators and two buffers to the landmark model', () => {
    const original = extractAsset(packed, ATTENTION);
    const before = readTfliteModel(original);
    const after = readTfliteModel(mergeLandmarkOutputs(original));
    expect(after.tensors.slice(0, before.tensors.length)).toEqual(before.tensors);
    expect(after.tensors).toHaveLength(before.tensors.length + 3);
    expect(after.operators).toHaveLength(before.operators.length + 2);
    expect(after.operatorCodes).toHaveLength(before.operatorCodes.length + 2);
    expect(after.buffers).toHaveLength(before.buffers.length + 2);
  });

  it('leaves the tensors and outputs of the detector as they were', () => {
    const original = extractAsset(packed, DETECTOR);
    const [before, after] = [readTfliteModel(original), readTfliteModel(describeDetector(original))];
    expect(before.metadataNames).toEqual([]);
    expect(after.metadataNames).toEqual(['TFLITE_METADATA']);
    expect(after.tensors).toEqual(before.tensors);
    expect(after.outputs).toEqual(before.outputs);
  });

  it('keeps the old bytes whole, at a multiple of 16', () => {
    const original = tinyModel();
    const grafted = graftModel(original, {
      tensors: [{ name: 'constant', shape: [1], type: 2, data: Uint8Array.of(1, 2, 3, 4) }],
      operators: [{ kind: 'gather', axis: 3, inputs: [0, 1], output: 2 }],
      outputs: [1],
      metadata: Uint8Array.of(5),
    });
    const at = Buffer.from(grafted).indexOf(original);
    expect(at).toBeGreaterThan(0);
    expect(at % 16).toBe(0);
    expect(readTfliteModel(grafted)).toMatchObject({
      version: 3,
      outputs: [1],
      tensors: [
        { name: 'in', shape: [1, 1, 1, 2] },
        { name: 'constant', shape: [1] },
      ],
    });
  });

  it('refuses bytes that are no model, and names a tensor that is not there', () => {
    expect(() => readTfliteModel(new Uint8Array(64))).toThrow('not a TensorFlow Lite model');
    expect(() => tensorNumber(readTfliteModel(tinyModel()), 'lips')).toThrow('no tensor called lips');
  });
});

describe('landmark index', () => {
  const Z = 2;

  /** Joined outputs in which every value says where it is from: mesh 3 i + axis, refined -(2 i + axis) - 1. */
  function taggedOutputs(): Int32Array {
    const mesh = Array.from({ length: 468 * 3 }, (_, value) => value);
    const refined = REFINED_OUTPUTS.flatMap(({ landmarks }) =>
      landmarks.flatMap((landmark) => [-(2 * landmark) - 1, -(2 * landmark + 1) - 1]),
    );
    return Int32Array.from([...mesh, ...refined]);
  }

  it('takes x and y of lips, eyes and irises from their own outputs, the rest from the mesh', () => {
    const joined = taggedOutputs();
    expect(joined).toHaveLength(JOINED_LENGTH);
    const values = landmarkGatherIndex().map((from) => joined[from]!);
    const refined = new Set(REFINED_OUTPUTS.flatMap(({ landmarks }) => landmarks));
    for (let landmark = 0; landmark < 468; landmark++) {
      const xy = refined.has(landmark)
        ? [-(2 * landmark) - 1, -(2 * landmark + 1) - 1]
        : [3 * landmark, 3 * landmark + 1];
      expect([...values.slice(3 * landmark, 3 * landmark + 3)]).toEqual([...xy, 3 * landmark + Z]);
    }
  });

  it('takes the depth of an iris from one landmark of its eye', () => {
    const index = landmarkGatherIndex();
    const depth = (landmark: number): number => index[3 * landmark + Z]!;
    expect(refinement.leftIris.map(depth)).toEqual(Array(5).fill(3 * refinement.irisDepthLandmark.left + Z));
    expect(refinement.rightIris.map(depth)).toEqual(
      Array(5).fill(3 * refinement.irisDepthLandmark.right + Z),
    );
  });

  it.each(['left', 'right'] as const)('takes the landmark nearest the mean depth of the %s eye', (side) => {
    const { verticesCm } = parseCanonicalMesh(extractAsset(packed, GEOMETRY));
    const contour = refinement.eyeContour[side];
    const depthCm = (landmark: number): number => verticesCm[3 * landmark + Z]!;
    const meanCm = contour.reduce((sum, landmark) => sum + depthCm(landmark), 0) / contour.length;
    const offCm = (landmark: number): number => Math.abs(depthCm(landmark) - meanCm);
    const nearest = contour.toSorted((a, b) => offCm(a) - offCm(b))[0];
    expect(refinement.irisDepthLandmark[side]).toBe(nearest);
  });
});

describe('the bundle', () => {
  it('is the same every time and holds the expected members in order', () => {
    const bundle = assembleLandmarker(packed);
    expect(sha256(bundle)).toBe(BUNDLE_SHA256);
    expect(sha256(assembleLandmarker(packed))).toBe(BUNDLE_SHA256);
    expect(readStoredZip(bundle).map(({ name }) => name)).toEqual([...BUNDLE_MEMBERS]);
  });
});

describe('ensureLandmarker', () => {
  let folder: string;
  let outputPath: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sotto-landmarker-'));
    outputPath = join(folder, 'face_landmarker.task');
    vi.stubEnv(GIVEN_BUNDLE_VARIABLE, '');
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });

  async function writeGiven(names: readonly string[]): Promise<string> {
    const path = join(folder, 'given.task');
    await writeFile(path, writeStoredZip(names.map((name) => ({ name, bytes: Uint8Array.of(1) }))));
    return path;
  }

  it('assembles once, and leaves a bundle that is up to date alone', async () => {
    expect(await ensureLandmarker({ outputPath })).toEqual({
      path: outputPath,
      sha256: BUNDLE_SHA256,
      assembled: true,
    });
    const { mtimeMs } = await stat(outputPath);
    expect(await ensureLandmarker({ outputPath })).toMatchObject({ sha256: BUNDLE_SHA256, assembled: false });
    expect((await stat(outputPath)).mtimeMs).toBe(mtimeMs);
    expect(await readdir(folder)).toEqual(['face_landmarker.task']);
  });

  it('replaces a damaged bundle', async () => {
    await writeFile(outputPath, 'half a file');
    expect(await ensureLandmarker({ outputPath })).toMatchObject({ assembled: true });
    expect(sha256(await readFile(outputPath))).toBe(BUNDLE_SHA256);
  });

  it('copies the bundle that SOTTO_LANDMARKER names, and assembles again when it names none', async () => {
    const given = await writeGiven([...BUNDLE_MEMBERS, 'face_blendshapes.tflite']);
    const givenSha256 = sha256(await readFile(given));
    vi.stubEnv(GIVEN_BUNDLE_VARIABLE, given);
    expect(await ensureLandmarker({ outputPath })).toMatchObject({ sha256: givenSha256, assembled: false });
    expect(sha256(await readFile(outputPath))).toBe(givenSha256);
    vi.stubEnv(GIVEN_BUNDLE_VARIABLE, '');
    expect(await ensureLandmarker({ outputPath })).toMatchObject({ sha256: BUNDLE_SHA256, assembled: true });
  });

  it('says that SOTTO_LANDMARKER names a file that cannot be read', async () => {
    const givenPath = join(folder, 'absent.task');
    await expect(ensureLandmarker({ outputPath, givenPath })).rejects.toThrow(
      `SOTTO_LANDMARKER names ${givenPath}, which cannot be read.`,
    );
  });

  it('says that SOTTO_LANDMARKER names something else than a bundle', async () => {
    const text = join(folder, 'text.task');
    await writeFile(text, 'not a zip, and long enough to look');
    await expect(ensureLandmarker({ outputPath, givenPath: text })).rejects.toThrow(
      'not a landmarker bundle',
    );
    const givenPath = await writeGiven(BUNDLE_MEMBERS.slice(1));
    await expect(ensureLandmarker({ outputPath, givenPath })).rejects.toThrow(
      'does not hold face_detector.tflite.',
    );
  });

  it('says that the package lacks its assets', async () => {
    await expect(ensureLandmarker({ outputPath, packageFolder: folder })).rejects.toThrow('run npm install');
  });

  it('says that the output cannot be written, and leaves nothing behind', async () => {
    await mkdir(join(outputPath, 'occupied'), { recursive: true });
    await expect(ensureLandmarker({ outputPath })).rejects.toThrow(
      `The landmark model cannot be written to ${outputPath}.`,
    );
    expect(await readdir(folder)).toEqual(['face_landmarker.task']);
  });
});

describe('canonical face', () => {
  it('is what the committed file holds', async () => {
    const committed = await readFile(join(PROJECT_FOLDER, 'src/measure/head/canonical-mesh.json'), 'utf8');
    expect(committed).toBe(formatCanonicalMesh(parseCanonicalMesh(extractAsset(packed, GEOMETRY))));
  });

  it('has 468 vertices and 898 triangles, x to the right, y up and the nose toward the camera', () => {
    const { verticesCm, triangles } = parseCanonicalMesh(extractAsset(packed, GEOMETRY));
    expect(verticesCm).toHaveLength(468 * 3);
    expect(triangles).toHaveLength(898 * 3);
    expect(Math.max(...triangles)).toBe(467);
    const vertex = (landmark: number): number[] => verticesCm.slice(3 * landmark, 3 * landmark + 3);
    const [noseTip, forehead, chin] = [vertex(1), vertex(10), vertex(152)];
    const [outerEyeLeft, outerEyeRight] = [vertex(33), vertex(263)];
    expect(outerEyeLeft[0]).toBeLessThan(outerEyeRight[0]!);
    expect(chin[1]).toBeLessThan(forehead[1]!);
    expect(noseTip[2]).toBeGreaterThan(outerEyeLeft[2]!);
  });
});
