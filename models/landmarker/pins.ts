/** SHA-256 of the files taken out of @mediapipe/face_mesh 0.4.1657299874, by their names there. */
export const ASSET_SHA256 = {
  'face_landmark_with_attention.tflite': '883b7411747bac657c30c462d305d312e9dec6adbf8b85e2f5d8d722fca9455d',
  'face_detection_short_range.tflite': '3bc182eb9f33925d9e58b5c8d59308a760f4adea8f282370e428c51212c26633',
  'geometry_pipeline_metadata_landmarks.binarypb':
    'bdbcda96dfcb7da883da124aaa2c55dee49770d934f0fcc71747f8c21bdc75b4',
} as const;

export type AssetName = keyof typeof ASSET_SHA256;

/** SHA-256 of the assembled `face_landmarker.task`. */
export const BUNDLE_SHA256 = '01dc172ce7c33eb5dc8cf749d68d70bb7960cf0e5eea344d67d31d8f1e80a0bc';
