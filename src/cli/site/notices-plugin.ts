import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { PROJECT_FOLDER } from '../terminal/project-folder.ts';
import { licensesText, noticeFaults } from './notices.ts';
import { packageFolderOf, readPackage } from './shipped-packages.ts';

/** In the root of the built site. */
export const LICENSES_FILE = 'LICENSES.txt';

const FONT_LICENSE = 'src/ui/styles/fonts/OFL.txt';
/** Weights and letters that others made. */
const BINARY = /\.(task|woff2)$/;

/** What a build is made of, gathered from the page's bundle and from each worker's. */
export class SiteParts {
  readonly #packages = new Set<string>();
  readonly #files = new Set<string>();

  /** For every bundler that makes a part of the site. */
  collector(): Plugin {
    return {
      name: 'sotto-site-parts',
      apply: 'build',
      generateBundle: (_, bundle) => {
        for (const part of Object.values(bundle)) {
          for (const id of part.type === 'chunk' ? part.moduleIds : part.originalFileNames) this.#add(id);
        }
      },
    };
  }

  #add(id: string): void {
    const folder = packageFolderOf(id);
    if (folder !== undefined) this.#packages.add(folder);
    else if (BINARY.test(id)) this.#files.add(relative(PROJECT_FOLDER, join(PROJECT_FOLDER, id)));
  }

  /** Folders of packages, in order. */
  get packages(): readonly string[] {
    return [...this.#packages].sort();
  }

  /** Models and fonts, as paths in the checkout. */
  get files(): readonly string[] {
    return [...this.#files].map((path) => path.split(sep).join('/')).sort();
  }
}

function readText(path: string): Promise<string> {
  return readFile(join(PROJECT_FOLDER, path), 'utf8');
}

/** Puts the notices of all that ships into the site, names them in each page, and stops a build that lacks one. */
export function noticesPlugin(parts: SiteParts): Plugin {
  return {
    name: 'sotto-notices',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { path }) => {
        const toRoot = '../'.repeat(path.split('/').length - 2) || './';
        return [{ tag: 'link', attrs: { rel: 'license', href: toRoot + LICENSES_FILE }, injectTo: 'head' }];
      },
    },
    generateBundle: {
      order: 'post',
      async handler() {
        const [license, notice, fontLicense] = await Promise.all([
          readText('LICENSE'),
          readText('NOTICE'),
          readText(FONT_LICENSE),
        ]);
        const packages = await Promise.all(parts.packages.map(readPackage));
        const faults = noticeFaults(notice, packages, parts.files);
        if (faults.length > 0) this.error(faults.join('\n'));
        this.emitFile({
          type: 'asset',
          fileName: LICENSES_FILE,
          source: licensesText(license, notice, packages, [fontLicense]),
        });
      },
    },
  };
}
