import { defineConfig } from "vite";

/** Builds the page into the package. Nothing is written into the page's own text, so that its policy can forbid scripts and styles there. */
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
