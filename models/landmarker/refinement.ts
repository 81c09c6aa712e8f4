import refinement from './attention-refinement.json' with { type: 'json' };

export const LANDMARKS = 478;
const MESH_LANDMARKS = 468;

/** The outputs that are joined, in this order; refined ones hold x and y of the landmarks named beside them. */
export const REFINED_OUTPUTS = [
  { tensor: 'output_lips', landmarks: refinement.lips },
  { tensor: 'output_left_eye', landmarks: refinement.leftEye },
  { tensor: 'output_right_eye', landmarks: refinement.rightEye },
  { tensor: 'output_left_iris', landmarks: refinement.leftIris },
  { tensor: 'output_right_iris', landmarks: refinement.rightIris },
] as const;
export const MESH_OUTPUT = 'output_mesh_identity';

/** Length of the mesh and the refined outputs joined end to end. */
export const JOINED_LENGTH = REFINED_OUTPUTS.reduce(
  (sum, { landmarks }) => sum + 2 * landmarks.length,
  3 * MESH_LANDMARKS,
);

const MESH_Z = 2;

function useRefinedXY(index: Int32Array): void {
  let from = 3 * MESH_LANDMARKS;
  for (const landmark of REFINED_OUTPUTS.flatMap(({ landmarks }) => landmarks)) {
    index[3 * landmark] = from;
    index[3 * landmark + 1] = from + 1;
    from += 2;
  }
}

/**
 * Where, in the joined outputs, each of the 478 x 3 values comes from: x and y refined where the model
 * refines them, else the mesh's; z the mesh's. An iris has no z of its own: it takes that of the landmark of
 * the eye's contour which is nearest, on the canonical face, to the mean depth of that contour.
 */
export function landmarkGatherIndex(): Int32Array {
  const index = Int32Array.from({ length: 3 * LANDMARKS }, (_, at) => at);
  useRefinedXY(index);
  for (const iris of refinement.leftIris)
    index[3 * iris + 2] = 3 * refinement.irisDepthLandmark.left + MESH_Z;
  for (const iris of refinement.rightIris) {
    index[3 * iris + 2] = 3 * refinement.irisDepthLandmark.right + MESH_Z;
  }
  return index;
}
