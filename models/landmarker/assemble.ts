import { TENSOR_TYPE, graftModel, type AppendedOperator, type AppendedTensor } from './flatbuffer-graft.ts';
import { packedAsset, parsePackedAssets } from './packed-assets.ts';
import { ASSET_SHA256, BUNDLE_SHA256, type AssetName } from './pins.ts';
import { JOINED_LENGTH, LANDMARKS, MESH_OUTPUT, REFINED_OUTPUTS, landmarkGatherIndex } from './refinement.ts';
import { checkSha256 } from './sha256.ts';
import { writeStoredZip } from '../../src/platform/stored-zip.ts';
import { writeImageModelMetadata } from './tflite-metadata.ts';
import { readTfliteModel, tensorNumber } from './tflite-model.ts';

/** The two files of `@mediapipe/face_mesh` that its models are packed in. */
export interface PackedAssets {
  loaderSource: string;
  data: Uint8Array;
}

/** The members a landmarker bundle must have, in the order written. */
export const BUNDLE_MEMBERS = [
  'face_detector.tflite',
  'face_landmarks_detector.tflite',
  'geometry_pipeline_metadata_landmarks.binarypb',
] as const;

const PRESENCE_OUTPUT = 'conv_faceflag';
/** The last axis of the [1, 1, 1, n] outputs. */
const VALUES_AXIS = 3;

/**
 * One asset out of the pack, checked.
 * @throws Error when it is missing or its SHA-256 is not the pinned one.
 */
export function extractAsset(packed: PackedAssets, name: AssetName): Uint8Array {
  const bytes = packedAsset(packed.data, parsePackedAssets(packed.loaderSource), name);
  checkSha256(`${name} in @mediapipe/face_mesh`, bytes, ASSET_SHA256[name]);
  return bytes;
}

function littleEndianBytes(values: Int32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.byteLength));
  values.forEach((value, index) => view.setInt32(4 * index, value, true));
  return new Uint8Array(view.buffer);
}

/**
 * The attention model with its six landmark outputs merged into one of 478 x 3 values (x, y, z in pixels of
 * its input), as the landmarker graph of MediaPipe Tasks reads it, beside the presence logit.
 */
export function mergeLandmarkOutputs(attentionModel: Uint8Array): Uint8Array {
  const model = readTfliteModel(attentionModel);
  const joined = model.tensors.length;
  const index = joined + 1;
  const landmarks = joined + 2;
  const parts = [MESH_OUTPUT, ...REFINED_OUTPUTS.map(({ tensor }) => tensor)];
  const tensors: AppendedTensor[] = [
    { name: 'joined_outputs', shape: [1, 1, 1, JOINED_LENGTH], type: TENSOR_TYPE.float32 },
    {
      name: 'landmark_index',
      shape: [3 * LANDMARKS],
      type: TENSOR_TYPE.int32,
      data: littleEndianBytes(landmarkGatherIndex()),
    },
    { name: 'landmarks', shape: [1, 1, 1, 3 * LANDMARKS], type: TENSOR_TYPE.float32 },
  ];
  const operators: AppendedOperator[] = [
    {
      kind: 'concatenation',
      axis: VALUES_AXIS,
      inputs: parts.map((name) => tensorNumber(model, name)),
      output: joined,
    },
    { kind: 'gather', axis: VALUES_AXIS, inputs: [joined, index], output: landmarks },
  ];
  const metadata = writeImageModelMetadata({
    name: 'Face landmarks with attention',
    mean: 0,
    std: 255,
    outputNames: ['landmarks', 'presence'],
  });
  const outputs = [landmarks, tensorNumber(model, PRESENCE_OUTPUT)];
  return graftModel(attentionModel, { tensors, operators, outputs, metadata });
}

/** The face detector with the metadata that MediaPipe Tasks asks for. */
export function describeDetector(detector: Uint8Array): Uint8Array {
  const metadata = writeImageModelMetadata({
    name: 'Short-range face detection',
    mean: 127.5,
    std: 127.5,
    outputNames: ['boxes', 'scores'],
  });
  return graftModel(detector, {
    tensors: [],
    operators: [],
    outputs: readTfliteModel(detector).outputs,
    metadata,
  });
}

/**
 * A `face_landmarker.task` for @mediapipe/tasks-vision 0.10.35, the same bytes every time.
 * @throws Error, one sentence, when an input or the result differs from its pinned SHA-256.
 */
export function assembleLandmarker(packed: PackedAssets): Uint8Array {
  const contents = [
    describeDetector(extractAsset(packed, 'face_detection_short_range.tflite')),
    mergeLandmarkOutputs(extractAsset(packed, 'face_landmark_with_attention.tflite')),
    extractAsset(packed, 'geometry_pipeline_metadata_landmarks.binarypb'),
  ];
  const bundle = writeStoredZip(BUNDLE_MEMBERS.map((name, index) => ({ name, bytes: contents[index]! })));
  checkSha256('the assembled face_landmarker.task', bundle, BUNDLE_SHA256);
  return bundle;
}
