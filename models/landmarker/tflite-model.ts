import { ByteBuffer } from 'flatbuffers';

/** Slots of the tables of TensorFlow Lite's schema.fbs that are read or written here. */
export const MODEL = {
  slots: 8,
  version: 0,
  operatorCodes: 1,
  subgraphs: 2,
  description: 3,
  buffers: 4,
  metadata: 6,
} as const;
export const SUBGRAPH = { slots: 5, tensors: 0, inputs: 1, outputs: 2, operators: 3, name: 4 } as const;
export const TENSOR = { slots: 6, shape: 0, type: 1, buffer: 2, name: 3 } as const;
export const OPERATOR_CODE = { slots: 4, deprecatedBuiltin: 0, version: 2, builtin: 3 } as const;
export const OPERATOR = {
  slots: 5,
  opcodeIndex: 0,
  inputs: 1,
  outputs: 2,
  optionsType: 3,
  options: 4,
} as const;
export const METADATA = { slots: 2, name: 0, buffer: 1 } as const;
export const MODEL_IDENTIFIER = 'TFL3';

interface TfliteTensor {
  name: string;
  shape: number[];
}

/** Where the tables of a model with one subgraph lie in its file, as byte positions, and what is read of them. */
export interface TfliteModel {
  version: number;
  operatorCodes: number[];
  buffers: number[];
  operators: number[];
  tensorTables: number[];
  tensors: TfliteTensor[];
  /** Tensor numbers. */
  outputs: number[];
  /** Positions of a vector or string to refer to again; 0 where the file has none. */
  inputsVector: number;
  description: number;
  subgraphName: number;
  /** Names of the metadata entries. */
  metadataNames: string[];
}

class Table {
  readonly #bytes: ByteBuffer;

  constructor(
    bytes: ByteBuffer,
    readonly position: number,
  ) {
    this.#bytes = bytes;
  }

  #field(slot: number): number {
    const offset = this.#bytes.__offset(this.position, 4 + 2 * slot);
    return offset === 0 ? 0 : this.position + offset;
  }

  int32(slot: number): number {
    const field = this.#field(slot);
    return field === 0 ? 0 : this.#bytes.readInt32(field);
  }

  /** Position of the vector, string or table that the slot points to; 0 where it is empty. */
  target(slot: number): number {
    const field = this.#field(slot);
    return field === 0 ? 0 : this.#bytes.__indirect(field);
  }

  string(slot: number): string {
    const field = this.#field(slot);
    return field === 0 ? '' : String(this.#bytes.__string(field));
  }

  #elements(slot: number): number[] {
    const vector = this.target(slot);
    if (vector === 0) return [];
    return Array.from({ length: this.#bytes.readInt32(vector) }, (_, index) => vector + 4 + 4 * index);
  }

  int32s(slot: number): number[] {
    return this.#elements(slot).map((at) => this.#bytes.readInt32(at));
  }

  tables(slot: number): Table[] {
    return this.#elements(slot).map((at) => new Table(this.#bytes, this.#bytes.__indirect(at)));
  }
}

const positions = (tables: readonly Table[]): number[] => tables.map(({ position }) => position);

/**
 * Reads the positions of a TensorFlow Lite model's tables.
 * @throws Error when the bytes are no TFL3 model with exactly one subgraph.
 */
export function readTfliteModel(model: Uint8Array): TfliteModel {
  const bytes = new ByteBuffer(model);
  if (model.length < 8 || !bytes.__has_identifier(MODEL_IDENTIFIER)) {
    throw new Error('The bytes are not a TensorFlow Lite model.');
  }
  const root = new Table(bytes, bytes.readInt32(0));
  const [subgraph, ...others] = root.tables(MODEL.subgraphs);
  if (subgraph === undefined) throw new Error('The TensorFlow Lite model has no subgraph.');
  if (others.length > 0) throw new Error('The TensorFlow Lite model has more than one subgraph.');
  const tensors = subgraph.tables(SUBGRAPH.tensors);
  return {
    version: root.int32(MODEL.version),
    operatorCodes: positions(root.tables(MODEL.operatorCodes)),
    buffers: positions(root.tables(MODEL.buffers)),
    operators: positions(subgraph.tables(SUBGRAPH.operators)),
    tensorTables: positions(tensors),
    tensors: tensors.map((table) => ({ name: table.string(TENSOR.name), shape: table.int32s(TENSOR.shape) })),
    outputs: subgraph.int32s(SUBGRAPH.outputs),
    inputsVector: subgraph.target(SUBGRAPH.inputs),
    description: root.target(MODEL.description),
    subgraphName: subgraph.target(SUBGRAPH.name),
    metadataNames: root.tables(MODEL.metadata).map((table) => table.string(METADATA.name)),
  };
}

/** The number of the tensor called `name`. @throws Error when there is none. */
export function tensorNumber(model: TfliteModel, name: string): number {
  const number = model.tensors.findIndex((tensor) => tensor.name === name);
  if (number < 0) throw new Error(`The model has no tensor called ${name}.`);
  return number;
}
