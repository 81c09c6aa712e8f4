import { join, resolve, sep } from 'node:path';

/**
 * The file that a request's path means, or undefined where it means none: malformed, outside the site's
 * folder or outside the path the site is served under.
 * @param basePath starts and ends with a slash.
 */
export function siteFileFor(folder: string, basePath: string, urlPath: string): string | undefined {
  const path = decodePath(urlPath);
  if (path?.startsWith(basePath) !== true) return undefined;
  const relative = path.slice(basePath.length);
  const file = resolve(
    folder,
    relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative,
  );
  const isInside = file.startsWith(join(folder, sep));
  return isInside ? file : undefined;
}

function decodePath(urlPath: string): string | undefined {
  try {
    const path = decodeURIComponent(urlPath.split(/[?#]/, 1)[0] ?? '');
    return /[\0\\]/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}
