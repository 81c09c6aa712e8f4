/** Names by which software renderers give themselves away in WebGL's renderer string. */
const SOFTWARE_RENDERERS = /swiftshader|llvmpipe|softpipe|software|basic render/i;

export type WebglKind = 'hardware' | 'software' | 'absent';

/** What WebGL2 is here, in a page or a worker, asked with a throw-away context. */
export function probeWebgl(): WebglKind {
  if (typeof OffscreenCanvas === 'undefined') return 'absent';
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (gl === null) return 'absent';
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE_RENDERERS.test(String(renderer)) ? 'software' : 'hardware';
}
