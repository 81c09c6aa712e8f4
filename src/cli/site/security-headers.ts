/**
 * What a page of Sotto may do. Nothing but its own origin: no request elsewhere, no inline script or style.
 * `wasm-unsafe-eval` allows compiling WebAssembly and nothing more; `blob:` is a clip the user picked,
 * `mediastream:` the camera.
 */
const CSP_DIRECTIVES = {
  'default-src': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'media-src': "'self' blob: mediastream:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

/** The policy as one line. A worker loaded by URL takes it from its own response, a page also from a meta tag. */
export const CONTENT_SECURITY_POLICY = Object.entries(CSP_DIRECTIVES)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/** Headers for every response that carries a part of the app. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};
