import { Builder } from 'flatbuffers';

/** What MediaPipe must know of a model that takes one RGB image: pixels become (value - mean) / std. */
export interface ImageModelMetadata {
  name: string;
  mean: number;
  std: number;
  /** One name per output tensor, in the order of the model's outputs. */
  outputNames: readonly string[];
}

const FILE_IDENTIFIER = 'M001';
const MIN_PARSER_VERSION = '1.0.0';

/** Members of the unions and enums of TensorFlow Lite's metadata_schema.fbs. */
const FEATURE_PROPERTIES = 1;
const IMAGE_PROPERTIES = 2;
const COLOR_SPACE_RGB = 1;
const NORMALIZATION_OPTIONS = 1;

/** Slots of the tables of metadata_schema.fbs that are written here, and the number of slots each has. */
const MODEL = { slots: 8, name: 0, subgraphs: 3, minParserVersion: 7 };
const SUBGRAPH = { slots: 4, inputs: 2, outputs: 3 };
const TENSOR = { slots: 6, name: 0, content: 3, processUnits: 4 };
const CONTENT = { slots: 2, type: 0, properties: 1 };
const PROCESS_UNIT = { slots: 2, type: 0, options: 1 };
const NORMALIZATION = { slots: 2, mean: 0, std: 1 };

function offsetVector(builder: Builder, offsets: readonly number[]): number {
  builder.startVector(4, offsets.length, 4);
  for (const offset of offsets.toReversed()) builder.addOffset(offset);
  return builder.endVector();
}

function floatVector(builder: Builder, value: number): number {
  builder.startVector(4, 1, 4);
  builder.addFloat32(value);
  return builder.endVector();
}

function content(builder: Builder, type: number, properties: number): number {
  builder.startObject(CONTENT.slots);
  builder.addFieldInt8(CONTENT.type, type, 0);
  builder.addFieldOffset(CONTENT.properties, properties, 0);
  return builder.endObject();
}

function imageContent(builder: Builder): number {
  builder.startObject(1);
  builder.addFieldInt8(0, COLOR_SPACE_RGB, 0);
  return content(builder, IMAGE_PROPERTIES, builder.endObject());
}

function featureContent(builder: Builder): number {
  builder.startObject(0);
  return content(builder, FEATURE_PROPERTIES, builder.endObject());
}

function normalization(builder: Builder, mean: number, std: number): number {
  const means = floatVector(builder, mean);
  const stds = floatVector(builder, std);
  builder.startObject(NORMALIZATION.slots);
  builder.addFieldOffset(NORMALIZATION.mean, means, 0);
  builder.addFieldOffset(NORMALIZATION.std, stds, 0);
  const options = builder.endObject();
  builder.startObject(PROCESS_UNIT.slots);
  builder.addFieldInt8(PROCESS_UNIT.type, NORMALIZATION_OPTIONS, 0);
  builder.addFieldOffset(PROCESS_UNIT.options, options, 0);
  return builder.endObject();
}

function tensor(
  builder: Builder,
  name: string,
  contentTable: number,
  processUnits: readonly number[],
): number {
  const nameString = builder.createString(name);
  const units = processUnits.length > 0 ? offsetVector(builder, processUnits) : 0;
  builder.startObject(TENSOR.slots);
  builder.addFieldOffset(TENSOR.name, nameString, 0);
  builder.addFieldOffset(TENSOR.content, contentTable, 0);
  builder.addFieldOffset(TENSOR.processUnits, units, 0);
  return builder.endObject();
}

function subgraph(builder: Builder, { mean, std, outputNames }: ImageModelMetadata): number {
  const image = tensor(builder, 'image', imageContent(builder), [normalization(builder, mean, std)]);
  const outputs = outputNames.map((name) => tensor(builder, name, featureContent(builder), []));
  const inputVector = offsetVector(builder, [image]);
  const outputVector = offsetVector(builder, outputs);
  builder.startObject(SUBGRAPH.slots);
  builder.addFieldOffset(SUBGRAPH.inputs, inputVector, 0);
  builder.addFieldOffset(SUBGRAPH.outputs, outputVector, 0);
  return builder.endObject();
}

/** The contents of a model's `TFLITE_METADATA` buffer, a flatbuffer of its own. */
export function writeImageModelMetadata(metadata: ImageModelMetadata): Uint8Array {
  const builder = new Builder(1024);
  const name = builder.createString(metadata.name);
  const version = builder.createString(MIN_PARSER_VERSION);
  const subgraphs = offsetVector(builder, [subgraph(builder, metadata)]);
  builder.startObject(MODEL.slots);
  builder.addFieldOffset(MODEL.name, name, 0);
  builder.addFieldOffset(MODEL.subgraphs, subgraphs, 0);
  builder.addFieldOffset(MODEL.minParserVersion, version, 0);
  builder.finish(builder.endObject(), FILE_IDENTIFIER);
  return builder.asUint8Array();
}
