import { join, relative, sep } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';

/** What some code is made of. */
export interface ImportGraph {
  /** Files of the project, code and assets alike, as paths from its root with forward slashes; sorted. */
  readonly files: readonly string[];
  /** npm packages that these files import; sorted. */
  readonly packages: readonly string[];
}

export interface GraphOptions {
  /** The project's folder. */
  readonly root: string;
  /** Folders that the walk does not enter, from the root. */
  readonly outside?: readonly string[];
}

const PACKAGE_NAME = /^(?:@[^/]+\/)?[^/]+/;

function isRelative(source: string): boolean {
  return source.startsWith('.') || source.startsWith('/');
}

/** Notes what the bundler comes across; contents of assets and packages are none of its business. */
class Walk {
  readonly files = new Set<string>();
  readonly packages = new Set<string>();

  readonly #options: GraphOptions;

  constructor(options: GraphOptions) {
    this.#options = options;
  }

  plugin(): Plugin {
    return {
      name: 'import-graph',
      resolveId: (source, importer) => {
        if (importer === undefined) return null;
        if (isRelative(source)) return this.#isOutside(join(importer, '..', source)) ? outside(source) : null;
        const name = PACKAGE_NAME.exec(source)?.[0];
        if (name !== undefined && !source.startsWith('node:')) this.packages.add(name);
        return outside(source);
      },
      load: (id) => {
        if (id.startsWith('\0')) return null;
        const path = id.replace(/\?.*$/, '');
        this.files.add(this.#fromRoot(path));
        // An asset, or a style sheet: its contents count, and it imports nothing.
        const isCode = path === id && !path.endsWith('.css');
        return isCode ? null : { code: 'export default ""', moduleType: 'js' };
      },
    };
  }

  #isOutside(path: string): boolean {
    const { outside: folders = [] } = this.#options;
    return folders.some((folder) => this.#fromRoot(path).startsWith(`${folder}/`));
  }

  #fromRoot(path: string): string {
    return relative(this.#options.root, path).split(sep).join('/');
  }
}

function outside(id: string): { readonly id: string; readonly external: true } {
  return { id, external: true };
}

/**
 * Everything that some files import, and what that imports, as a bundler sees it: code, JSON and assets (`?url`).
 * Types are no part of it.
 * @param entries paths from the project's root
 * @throws Error of the bundler, when a file that is imported is not there
 */
export async function importGraph(entries: readonly string[], options: GraphOptions): Promise<ImportGraph> {
  const walk = new Walk(options);
  const bundle = await rolldown({
    input: entries.map((entry) => join(options.root, entry)),
    plugins: [walk.plugin()],
    treeshake: false,
    logLevel: 'silent',
  });
  await bundle.generate();
  await bundle.close();
  return { files: [...walk.files].sort(), packages: [...walk.packages].sort() };
}
