/** Scripts that let a shell complete commands, options and their values, made of the commands' declarations. */
import { allPacks } from "../languages/index.ts";
import { COMMANDS, type CommandDeclaration } from "./commands.ts";

/** Shells that are known. */
export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** An option as a shell completes it. */
interface Completed {
  /** `--lines`. */
  readonly flag: string;
  readonly summary: string;
  /** The values that it takes; `null` where it takes any, `[]` where it takes none. */
  readonly values: readonly string[] | null;
}

/** The script for a shell. */
export function completionScript(shell: Shell): string {
  switch (shell) {
    case "bash":
      return bash();
    case "zsh":
      return zsh();
    case "fish":
      return fish();
  }
}

function optionsOf({ formats, options }: CommandDeclaration): readonly Completed[] {
  const own = options.map(({ flags, summary }): Completed => {
    const [flag = "", value] = flags.split(" ");
    const codes = flag === "--language" ? allPacks().map(({ code }) => code) : null;
    return { flag, summary, values: value === undefined ? [] : codes };
  });
  const format = { flag: "--format", summary: "how it is written", values: formats };
  const help = { flag: "--help", summary: "what the command does", values: [] };
  return [...(formats.length > 0 ? [format] : []), ...own, help];
}

/** The words that a command takes in the place of files; `null` where it takes files or nothing. */
function wordsOf({ files }: CommandDeclaration): readonly string[] | null {
  return files === "<shell>" ? SHELLS : null;
}

const NAMES: string = [...COMMANDS.map(({ name }) => name), "help"].join(" ");

function bash(): string {
  const values: string[] = [];
  const words: string[] = [];
  for (const command of COMMANDS) {
    const { name } = command;
    const options = optionsOf(command);
    for (const { flag, values: taken } of options) {
      if (taken?.length === 0) continue;
      values.push(`    "${name} ${flag}") words="${taken?.join(" ") ?? ""}" ;;`);
    }
    words.push(
      `    ${name}) words="${options.map(({ flag }) => flag).join(" ")}"; plain="${wordsOf(command)?.join(" ") ?? ""}" ;;`,
    );
  }
  return `# Completion of readout for bash. In ~/.bashrc: eval "$(readout completion bash)"
_readout() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words="" plain=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${NAMES} --help" -- "$current"))
    return
  fi
  case "$command $before" in
${values.join("\n")}
    *) words="-" ;;
  esac
  if [ "$words" != "-" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    return
  fi
  words=""
  case "$command" in
${words.join("\n")}
    help) plain="${NAMES}" ;;
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) COMPREPLY=($(compgen -W "$plain" -- "$current")) ;;
  esac
}
complete -o default -F _readout readout
`;
}

function zsh(): string {
  const commands = COMMANDS.map(({ name, summary }) => `    '${name}:${quoted(summary)}'`);
  const cases = COMMANDS.map((command) => {
    const options = optionsOf(command).map(({ flag, summary, values }) => {
      const told = `${flag}[${bracketed(quoted(summary))}]`;
      return values?.length === 0 ? `'${told}'` : `'${told}:value:${values === null ? "" : `(${values.join(" ")})`}'`;
    });
    const plain = wordsOf(command);
    const rest = plain ? `'*:word:(${plain.join(" ")})'` : command.files === "" ? null : "'*:file:_files'";
    return `    ${command.name}) _arguments ${[...options, ...(rest ? [rest] : [])].join(" ")} ;;`;
  });
  return `#compdef readout
# Completion of readout for zsh. In ~/.zshrc, after compinit: eval "$(readout completion zsh)"
_readout() {
  local -a commands
  commands=(
${commands.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join("\n")}
  esac
}
compdef _readout readout
`;
}

function fish(): string {
  const lines = COMMANDS.flatMap((command) => {
    const { name, summary } = command;
    const plain = wordsOf(command);
    const here = `'__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c readout -n __fish_use_subcommand -f -a ${name} -d '${quoted(summary)}'`,
      ...optionsOf(command).map(({ flag, summary: does, values }) => {
        const taken = values?.length === 0 ? "" : values === null ? " -r" : ` -x -a '${values.join(" ")}'`;
        return `complete -c readout -n ${here} -l ${flag.slice(2)}${taken} -d '${quoted(does)}'`;
      }),
      ...(plain ? [`complete -c readout -n ${here} -f -a '${plain.join(" ")}'`] : []),
    ];
  });
  return `# Completion of readout for fish. In ~/.config/fish/config.fish: readout completion fish | source\n${lines.join("\n")}\n`;
}

/** Words that may stand between single marks, in every one of these shells. */
function quoted(words: string): string {
  return words.replace(/['`"\\$]/g, "").replace(/:/g, ",");
}

function bracketed(words: string): string {
  return words.replace(/[[\]]/g, "");
}
