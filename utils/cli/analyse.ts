// npm run --silent analyse: lines of {"id","text"} on standard input, lines of findings on standard output.
import { analyseLine } from "./analyse-line.ts";
import { answerLines } from "./answer-lines.ts";

const { stdin, stdout, stderr } = process;
process.exitCode = await answerLines({ input: stdin, output: stdout, errors: stderr }, analyseLine);
