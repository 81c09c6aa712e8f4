/** What of a picture MediaPipe uploads; see `PicturePixels`. */
interface PlainPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** A texture, as far as it is one: the picture that was put into it last. */
class Texture {
  picture: PlainPicture | null = null;
}

class Framebuffer {
  texture: Texture | null = null;
}

const GL = {
  VENDOR: 0x1f00,
  RENDERER: 0x1f01,
  VERSION: 0x1f02,
  MAX_VERTEX_ATTRIBS: 0x8869,
  FRAMEBUFFER_COMPLETE: 0x8cd5,
  ALREADY_SIGNALED: 0x911a,
} as const;

/** The least that WebGL2 promises. */
const LEAST_VERTEX_ATTRIBS = 16;

/**
 * As much of a WebGL2 context as MediaPipe uses on its way to a model that runs on the CPU: it puts the picture into a
 * texture and reads it back. Here it stays in memory, and nothing can be drawn.
 */
class PlainContext {
  readonly RGBA = 0x1908;
  readonly TEXTURE_2D = 0x0de1;
  readonly UNSIGNED_BYTE = 0x1401;
  readonly canvas: object;
  #texture: Texture | null = null;
  #framebuffer: Framebuffer | null = null;

  constructor(canvas: object) {
    this.canvas = canvas;
  }

  getParameter(name: number): string | number | null {
    switch (name) {
      case GL.VENDOR:
      case GL.RENDERER:
        return 'none: pictures stay in memory';
      case GL.VERSION:
        return 'WebGL 2.0';
      case GL.MAX_VERTEX_ATTRIBS:
        return LEAST_VERTEX_ATTRIBS;
      default:
        return null;
    }
  }

  getContextAttributes(): WebGLContextAttributes {
    return { alpha: true };
  }

  getSupportedExtensions(): string[] {
    return [];
  }

  getExtension(): null {
    return null;
  }

  getError(): number {
    return 0;
  }

  createTexture(): Texture {
    return new Texture();
  }

  createFramebuffer(): Framebuffer {
    return new Framebuffer();
  }

  bindTexture(_target: number, texture: Texture | null): void {
    this.#texture = texture;
  }

  bindFramebuffer(_target: number, framebuffer: Framebuffer | null): void {
    this.#framebuffer = framebuffer;
  }

  framebufferTexture2D(_target: number, _place: number, _kind: number, texture: Texture | null): void {
    if (this.#framebuffer) this.#framebuffer.texture = texture;
  }

  checkFramebufferStatus(): number {
    return GL.FRAMEBUFFER_COMPLETE;
  }

  /** Kept, not copied: it is read back before the next picture comes. */
  texImage2D(...args: readonly unknown[]): void {
    if (args.length !== UPLOAD_ARGUMENTS) throw new Error('only whole pictures can be kept');
    if (this.#texture) this.#texture.picture = args.at(-1) as PlainPicture;
  }

  readPixels(
    ...[x, y, widthPx, heightPx, format, type, out, at]: readonly [
      ...numbers: [number, number, number, number, number, number],
      out: Uint8Array,
      at: number,
    ]
  ): void {
    const picture = this.#framebuffer?.texture?.picture;
    const isWhole = x === 0 && y === 0 && picture?.width === widthPx && picture.height === heightPx;
    if (!isWhole || format !== this.RGBA || type !== this.UNSIGNED_BYTE) {
      throw new Error('only the whole picture can be read back, as it was kept');
    }
    out.set(picture.data, at);
  }

  fenceSync(): object {
    return {};
  }

  clientWaitSync(): number {
    return GL.ALREADY_SIGNALED;
  }

  activeTexture(): void {
    return;
  }

  texParameteri(): void {
    return;
  }

  deleteTexture(): void {
    return;
  }

  deleteFramebuffer(): void {
    return;
  }

  deleteSync(): void {
    return;
  }
}

/** target, level, internal format, format, type, picture. */
const UPLOAD_ARGUMENTS = 6;

/**
 * The canvas that MediaPipe is given, so that it needs no WebGL and no graphics processor can be lost to it: its models
 * run on the CPU, and a picture that goes up to the graphics processor and comes back unchanged has only lost time.
 * Takes pictures that have their samples (`ImageData`), and no others.
 */
export function plainCanvas(): OffscreenCanvas {
  const canvas = {
    width: 1,
    height: 1,
    getContext: (): PlainContext => context,
    // Emscripten's mark that this canvas has its way around a fault of Safari, which would ask what kind of context it is.
    getContextSafariWebGL2Fixed: true,
  };
  const context = new PlainContext(canvas);
  return canvas as unknown as OffscreenCanvas;
}
