/** Address of the site's folder. A page that lies deeper in it tells the way up in `data-root`. */
export function siteRoot(): string {
  return new URL(document.documentElement.dataset['root'] ?? './', document.baseURI).href;
}
