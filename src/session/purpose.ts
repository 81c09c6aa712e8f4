/** What the camera is watched for. */
export type Purpose = 'practice' | 'self-test' | 'workshop';
