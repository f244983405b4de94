import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "evaluation/**/*.test.ts"],
    // Tests share no state, so one process serves all files: four times faster than a process each.
    isolate: false,
    reporters: ["default", "./test/closing-line.ts"],
  },
});
