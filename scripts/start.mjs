// Nothing but Node's own modules may be imported up here: the packages may not be installed yet.
import { buildExtension } from "./setup/build-extension.mjs";
import { installBrowser } from "./setup/install-browser.mjs";
import { installPackages } from "./setup/install-packages.mjs";

try {
  installPackages();
  installBrowser("chromium");
  const extension = buildExtension("chromium");
  const { showArticle } = await import("./start/show-article.mjs");
  await showArticle({ extension, target: process.argv[2] ?? null });
} catch (error) {
  console.error(`npm start: ${error.message}`);
  process.exitCode = 1;
}
