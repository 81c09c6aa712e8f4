import { installOnDebian, isRootOnDebian } from '../browser/debian.ts';
import { Complaint, EXIT } from '../terminal/complaint.ts';
import { runCommand } from '../terminal/run-command.ts';

/** Firefox and WebKitGTK, a screen that nobody sees, and a renderer for machines without a graphics card. */
const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth', 'libgl1-mesa-dri'];

const HINT = `Install these by hand: ${PACKAGES.join(', ')}.`;

/** Installs the other browsers that the page is tried in. */
async function installBrowsers(): Promise<number> {
  if (!isRootOnDebian()) throw new Complaint(`This needs Debian and root. ${HINT}`);
  await installOnDebian(PACKAGES, HINT);
  return EXIT.ok;
}

await runCommand(installBrowsers);
