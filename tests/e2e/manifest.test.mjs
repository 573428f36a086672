import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { extensionFolder } from "../../scripts/setup/build-extension.mjs";

const PERMISSIONS = {
  chromium: ["activeTab", "contextMenus", "scripting", "sidePanel", "storage"],
  firefox: ["activeTab", "contextMenus", "scripting", "storage"],
};
const FORBIDDEN_KEYS = [
  "content_scripts",
  "externally_connectable",
  "host_permissions",
  "optional_permissions",
  "web_accessible_resources",
];
const POLICY = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "connect-src": "'self' https: http:",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-src": "'none'",
  "require-trusted-types-for": "'script'",
};

for (const [browser, permissions] of Object.entries(PERMISSIONS)) {
  describe(`the manifest for ${browser}`, () => {
    const manifest = JSON.parse(
      readFileSync(path.join(extensionFolder(browser), "manifest.json"), "utf8"),
    );

    it("asks for the permissions that it needs and no other", () => {
      assert.equal(manifest.manifest_version, 3);
      assert.deepEqual(manifest.permissions.toSorted(), permissions);
    });

    it("opens no way in for pages and other extensions", () => {
      const found = FORBIDDEN_KEYS.filter((key) => key in manifest);
      assert.deepEqual(found, []);
    });

    it("lets its documents run and load only what is its own", () => {
      const policy = manifest.content_security_policy.extension_pages;
      const rules = policy.split("; ").map((rule) => rule.split(/ (.*)/s).slice(0, 2));
      assert.deepEqual(Object.fromEntries(rules), POLICY);
    });

    it("names popup, panel, options and icons", () => {
      assert.equal(manifest.action.default_popup, "popup.html");
      assert.equal(manifest.options_ui.page, "options.html");
      const panel = manifest.side_panel?.default_path ?? manifest.sidebar_action.default_panel;
      assert.equal(panel, "sidepanel.html");
      assert.deepEqual(Object.keys(manifest.icons), ["16", "32", "48", "128"]);
    });
  });
}

describe("the manifest for firefox alone", () => {
  const manifest = JSON.parse(
    readFileSync(path.join(extensionFolder("firefox"), "manifest.json"), "utf8"),
  );

  it("keeps the sidebar closed until the reader opens it", () => {
    assert.equal(manifest.sidebar_action.open_at_install, false);
  });

  it("collects no data, and none but an article's words when the reader allows it", () => {
    const { gecko } = manifest.browser_specific_settings;
    assert.deepEqual(gecko.data_collection_permissions, {
      required: ["none"],
      optional: ["websiteContent"],
    });
  });
});
