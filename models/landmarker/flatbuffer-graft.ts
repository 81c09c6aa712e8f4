import { Builder } from 'flatbuffers';
import {
  METADATA,
  MODEL,
  MODEL_IDENTIFIER,
  OPERATOR,
  OPERATOR_CODE,
  SUBGRAPH,
  TENSOR,
  readTfliteModel,
  type TfliteModel,
} from './tflite-model.ts';

/** Numbers of the schema's TensorType, BuiltinOperator and BuiltinOptions. */
export const TENSOR_TYPE = { float32: 0, int32: 2 } as const;
const BUILTIN = {
  concatenation: { code: 2, optionsType: 10, optionsSlots: 2 },
  gather: { code: 36, optionsType: 23, optionsSlots: 1 },
} as const;
const AXIS_SLOT = 0;
const METADATA_NAME = 'TFLITE_METADATA';
/** The schema's force_align of buffer data, in bytes. */
const BUFFER_ALIGNMENT = 16;
/** Room for the new tables and vectors in front of the old bytes; the builder grows if it is too small. */
const HEADROOM_BYTES = 65_536;

export interface AppendedTensor {
  name: string;
  shape: readonly number[];
  type: (typeof TENSOR_TYPE)[keyof typeof TENSOR_TYPE];
  /** Constant contents; absent for a computed tensor. */
  data?: Uint8Array;
}

export interface AppendedOperator {
  kind: keyof typeof BUILTIN;
  axis: number;
  /** Tensor numbers; appended tensors count on from the model's own. */
  inputs: readonly number[];
  output: number;
}

/** What is added to a model. */
export interface Graft {
  tensors: readonly AppendedTensor[];
  operators: readonly AppendedOperator[];
  /** Tensor numbers of the model's outputs, in order. */
  outputs: readonly number[];
  /** Contents of the `TFLITE_METADATA` buffer. */
  metadata: Uint8Array;
}

/**
 * A flatbuffer is written from its end to its start and every reference in it points forward, so the old
 * file goes in first, whole, and the new tables in front refer to the old ones behind them.
 */
class Grafter {
  readonly #builder: Builder;
  readonly #oldStart: number;

  readonly #model: TfliteModel;
  readonly #graft: Graft;

  constructor(modelBytes: Uint8Array, model: TfliteModel, graft: Graft) {
    this.#model = model;
    this.#graft = graft;
    this.#builder = new Builder(modelBytes.length + HEADROOM_BYTES);
    // Pads the end so that the old bytes start at a multiple of the alignment, as they did in their file.
    this.#builder.prep(BUFFER_ALIGNMENT, modelBytes.length);
    this.#oldStart = this.#builder.createByteVector(modelBytes) - 4;
  }

  write(): Uint8Array {
    const builder = this.#builder;
    const { buffers, bufferNumbers, metadataBuffer } = this.#buffers();
    const operatorCodes = this.#operatorCodes();
    const subgraphs = this.#offsets([this.#subgraph(bufferNumbers)]);
    const metadata = this.#metadata(metadataBuffer);
    builder.startObject(MODEL.slots);
    builder.addFieldInt32(MODEL.version, this.#model.version, 0);
    builder.addFieldOffset(MODEL.operatorCodes, operatorCodes, 0);
    builder.addFieldOffset(MODEL.subgraphs, subgraphs, 0);
    builder.addFieldOffset(MODEL.description, this.#old(this.#model.description), 0);
    builder.addFieldOffset(MODEL.buffers, buffers, 0);
    builder.addFieldOffset(MODEL.metadata, metadata, 0);
    builder.finish(builder.endObject(), MODEL_IDENTIFIER);
    return builder.asUint8Array();
  }

  /** The builder counts from the end of the file; 0 stays 0, for "not there". */
  #old(position: number): number {
    return position === 0 ? 0 : this.#oldStart - position;
  }

  #offsets(offsets: readonly number[]): number {
    this.#builder.startVector(4, offsets.length, 4);
    for (const offset of offsets.toReversed()) this.#builder.addOffset(offset);
    return this.#builder.endVector();
  }

  /** The old tables at `positions`, followed by new ones. */
  #extended(positions: readonly number[], added: readonly number[]): number {
    return this.#offsets([...positions.map((position) => this.#old(position)), ...added]);
  }

  #int32s(values: readonly number[]): number {
    this.#builder.startVector(4, values.length, 4);
    for (const value of values.toReversed()) this.#builder.addInt32(value);
    return this.#builder.endVector();
  }

  #buffer(data: Uint8Array): number {
    const builder = this.#builder;
    builder.prep(BUFFER_ALIGNMENT, data.length);
    const vector = builder.createByteVector(data);
    builder.startObject(1);
    builder.addFieldOffset(0, vector, 0);
    return builder.endObject();
  }

  #buffers(): { buffers: number; bufferNumbers: Map<AppendedTensor, number>; metadataBuffer: number } {
    const bufferNumbers = new Map<AppendedTensor, number>();
    const added: number[] = [];
    for (const tensor of this.#graft.tensors) {
      if (!tensor.data) continue;
      bufferNumbers.set(tensor, this.#model.buffers.length + added.length);
      added.push(this.#buffer(tensor.data));
    }
    const metadataBuffer = this.#model.buffers.length + added.length;
    added.push(this.#buffer(this.#graft.metadata));
    return { buffers: this.#extended(this.#model.buffers, added), bufferNumbers, metadataBuffer };
  }

  #operatorCodes(): number {
    const added = this.#graft.operators.map(({ kind }) => {
      this.#builder.startObject(OPERATOR_CODE.slots);
      this.#builder.addFieldInt8(OPERATOR_CODE.deprecatedBuiltin, BUILTIN[kind].code, 0);
      this.#builder.addFieldInt32(OPERATOR_CODE.version, 1, 1);
      this.#builder.addFieldInt32(OPERATOR_CODE.builtin, BUILTIN[kind].code, 0);
      return this.#builder.endObject();
    });
    return this.#extended(this.#model.operatorCodes, added);
  }

  #tensor({ name, shape, type }: AppendedTensor, bufferNumber: number): number {
    const builder = this.#builder;
    const nameString = builder.createString(name);
    const shapeVector = this.#int32s(shape);
    builder.startObject(TENSOR.slots);
    builder.addFieldOffset(TENSOR.shape, shapeVector, 0);
    builder.addFieldInt8(TENSOR.type, type, 0);
    builder.addFieldInt32(TENSOR.buffer, bufferNumber, 0);
    builder.addFieldOffset(TENSOR.name, nameString, 0);
    return builder.endObject();
  }

  #operator({ kind, axis, inputs, output }: AppendedOperator, index: number): number {
    const builder = this.#builder;
    const inputVector = this.#int32s(inputs);
    const outputVector = this.#int32s([output]);
    builder.startObject(BUILTIN[kind].optionsSlots);
    builder.addFieldInt32(AXIS_SLOT, axis, 0);
    const options = builder.endObject();
    builder.startObject(OPERATOR.slots);
    builder.addFieldInt32(OPERATOR.opcodeIndex, this.#model.operatorCodes.length + index, 0);
    builder.addFieldOffset(OPERATOR.inputs, inputVector, 0);
    builder.addFieldOffset(OPERATOR.outputs, outputVector, 0);
    builder.addFieldInt8(OPERATOR.optionsType, BUILTIN[kind].optionsType, 0);
    builder.addFieldOffset(OPERATOR.options, options, 0);
    return builder.endObject();
  }

  #subgraph(bufferNumbers: ReadonlyMap<AppendedTensor, number>): number {
    const graft = this.#graft;
    const model = this.#model;
    const addedTensors = graft.tensors.map((tensor) => this.#tensor(tensor, bufferNumbers.get(tensor) ?? 0));
    const addedOperators = graft.operators.map((operator, index) => this.#operator(operator, index));
    const tensors = this.#extended(model.tensorTables, addedTensors);
    const operators = this.#extended(model.operators, addedOperators);
    const outputs = this.#int32s(graft.outputs);
    const builder = this.#builder;
    builder.startObject(SUBGRAPH.slots);
    builder.addFieldOffset(SUBGRAPH.tensors, tensors, 0);
    builder.addFieldOffset(SUBGRAPH.inputs, this.#old(model.inputsVector), 0);
    builder.addFieldOffset(SUBGRAPH.outputs, outputs, 0);
    builder.addFieldOffset(SUBGRAPH.operators, operators, 0);
    builder.addFieldOffset(SUBGRAPH.name, this.#old(model.subgraphName), 0);
    return builder.endObject();
  }

  #metadata(bufferNumber: number): number {
    const builder = this.#builder;
    const name = builder.createString(METADATA_NAME);
    builder.startObject(METADATA.slots);
    builder.addFieldOffset(METADATA.name, name, 0);
    builder.addFieldInt32(METADATA.buffer, bufferNumber, 0);
    return this.#offsets([builder.endObject()]);
  }
}

/**
 * The model with tensors, operators and metadata added and its outputs replaced.
 * @throws Error when `modelBytes` is no TensorFlow Lite model with one subgraph.
 */
export function graftModel(modelBytes: Uint8Array, graft: Graft): Uint8Array {
  return new Grafter(modelBytes, readTfliteModel(modelBytes), graft).write();
}
