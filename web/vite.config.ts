/** How the page is built into the package. */
import { defineConfig } from "vite";

/** Nothing is written into the page's own text, so that its policy can forbid scripts and styles there. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: "public",
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
