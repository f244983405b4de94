import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "evaluation/**/*.test.ts"],
    // Node cannot load a pack that is not built when it is asked for.
    setupFiles: ["./test/load-packs.ts"],
    // Tests share no state, so one process serves all files: four times faster than a process each.
    isolate: false,
    // A hang, not slowness: the machines that run this may be busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "./test/closing-line.ts"],
  },
});
