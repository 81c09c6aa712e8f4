/** The face at rest that MediaPipe's geometry pipeline fits to: irises are not part of it. */
export interface CanonicalMesh {
  source: string;
  /** 468 x, y, z in centimetres: x right, y up, z toward the camera. */
  verticesCm: number[];
  /** Corners of 898 triangles, three landmark numbers each. */
  triangles: number[];
}

const CANONICAL_MESH_SOURCE =
  'Apache-2.0, @mediapipe/face_mesh 0.4.1657299874, geometry_pipeline_metadata_landmarks.binarypb';

const MESH_VERTICES = 468;
/** A vertex of the file is x, y, z and two texture coordinates. */
const FLOATS_PER_VERTEX = 5;
const DECIMALS = 4;

/** Field numbers of GeometryPipelineMetadata and Mesh3d (face_geometry.proto, mesh_3d.proto). */
const CANONICAL_MESH_FIELD = 1;
const VERTEX_BUFFER_FIELD = 3;
const INDEX_BUFFER_FIELD = 4;

interface ProtobufField {
  number: number;
  /** A varint's value, or a 32-bit float's. */
  value: number;
  /** The contents of a length-delimited field; empty for the others. */
  bytes: Uint8Array;
}

class ProtobufReader {
  readonly #view: DataView;
  #at = 0;

  readonly #message: Uint8Array;

  constructor(message: Uint8Array) {
    this.#message = message;
    this.#view = new DataView(message.buffer, message.byteOffset, message.byteLength);
  }

  *fields(): Generator<ProtobufField> {
    while (this.#at < this.#message.length) {
      const tag = this.#varint();
      yield { number: tag >>> 3, ...this.#content(tag & 7) };
    }
  }

  #content(wireType: number): { value: number; bytes: Uint8Array } {
    const bytes = new Uint8Array();
    switch (wireType) {
      case 0:
        return { value: this.#varint(), bytes };
      case 2: {
        const length = this.#varint();
        this.#at += length;
        return { value: 0, bytes: this.#message.subarray(this.#at - length, this.#at) };
      }
      case 5:
        this.#at += 4;
        return { value: this.#view.getFloat32(this.#at - 4, true), bytes };
      default:
        throw new Error(`The geometry metadata holds wire type ${wireType}, which it should not.`);
    }
  }

  #varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#view.getUint8(this.#at++);
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }
}

function fieldsNumbered(message: Uint8Array, number: number): ProtobufField[] {
  return [...new ProtobufReader(message).fields()].filter((field) => field.number === number);
}

/**
 * The canonical face out of `geometry_pipeline_metadata_landmarks.binarypb`, rounded to a micrometre.
 * @throws Error when the file does not hold 468 vertices.
 */
export function parseCanonicalMesh(geometryMetadata: Uint8Array): CanonicalMesh {
  const mesh = fieldsNumbered(geometryMetadata, CANONICAL_MESH_FIELD)[0]?.bytes ?? new Uint8Array();
  const floats = fieldsNumbered(mesh, VERTEX_BUFFER_FIELD).map(({ value }) => value);
  if (floats.length !== MESH_VERTICES * FLOATS_PER_VERTEX) {
    throw new Error(`The canonical face holds ${floats.length} numbers, not ${MESH_VERTICES} vertices.`);
  }
  return {
    source: CANONICAL_MESH_SOURCE,
    verticesCm: floats
      .filter((_, index) => index % FLOATS_PER_VERTEX < 3)
      .map((value) => Number(value.toFixed(DECIMALS))),
    triangles: fieldsNumbered(mesh, INDEX_BUFFER_FIELD).map(({ value }) => value),
  };
}

/** The text of `src/measure/head/canonical-mesh.json`. */
export function formatCanonicalMesh(mesh: CanonicalMesh): string {
  const lines = Object.entries(mesh).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
