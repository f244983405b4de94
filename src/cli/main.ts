#!/usr/bin/env node
/** The journey in a terminal. */
import { assemble } from "../pipeline/assemble.ts";
import { findInReport } from "../pipeline/find-in-report.ts";
import { readFiles } from "../read/read-files.ts";

const { reports, problems } = readFiles(process.argv.slice(3).filter((argument) => !argument.startsWith("--")));
process.stdout.write(JSON.stringify(assemble(reports.map(findInReport), problems, { now: null, language: "en" })));
