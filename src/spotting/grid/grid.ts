/** Everything after the measuring works on a fixed grid, whatever the camera's rate. */
export const GRID_HZ = 30;
export const GRID_STEP_MS = 1000 / GRID_HZ;
