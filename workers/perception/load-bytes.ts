/** Called as bytes arrive; `totalBytes` is 0 while the server has not said. */
export type LoadProgress = (loadedBytes: number, totalBytes: number) => void;

/** Fetches a same-origin file and reports progress; throws a plain sentence when that fails. */
async function fetchCounted(url: string, onProgress: LoadProgress): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok || response.body === null) throw new Error(`${url} answered ${response.status}`);
  const totalBytes = expandedLength(response);
  let loadedBytes = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      loadedBytes += chunk.byteLength;
      onProgress(loadedBytes, Math.max(totalBytes, loadedBytes));
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counter));
}

/** Content-Length counts compressed bytes, so a server that compresses may tell the real length in X-Expanded-Length. */
function expandedLength(response: Response): number {
  const told = response.headers.get('x-expanded-length') ?? response.headers.get('content-length');
  return Number(told ?? 0);
}

export async function fetchBytes(url: string, onProgress: LoadProgress): Promise<Uint8Array> {
  const response = await fetchCounted(url, onProgress);
  return new Uint8Array(await response.arrayBuffer());
}

/** Compiles while it loads, whatever kind of file the server takes it for: many know none for WebAssembly. */
export async function fetchModule(url: string, onProgress: LoadProgress): Promise<WebAssembly.Module> {
  const { body } = await fetchCounted(url, onProgress);
  return WebAssembly.compileStreaming(
    new Response(body, { headers: { 'content-type': 'application/wasm' } }),
  );
}
