/** Whether a camera that is watched sends nothing new: no frame, or the same picture all the time. */
export type Standing = 'no' | 'yes' | 'for-long';
