package puebla.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import puebla.experiment.Version;

/** The command {@code puebla} and its subcommands. */
@Command(name = "puebla", mixinStandardHelpOptions = true, versionProvider = Main.OfBuild.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "An executable model of the Second French Intervention in Mexico (1861-1867), and commands to run experiments with it.",
        commandListHeading = "%nCommands:%n",
        footer = {"", "Examples:", "  puebla run --runs 400     outcomes and measures of 400 runs",
                "  puebla help compare       help on a command, with examples"})
public final class Main implements Runnable {
    /** Dashes and a blank, or a line comment of SQL and a second line. */
    private static final Pattern NO_OPTION = Pattern.compile("-+\\s|--[^\\n]*\\n");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /** Version, model digest and, if known, commit. */
    static final class OfBuild implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return Stream.concat(
                    Stream.of("puebla " + Version.VERSION, "model digest " + Version.modelDigest()),
                    Version.commit().stream().map(commit -> "commit " + commit)).toArray(String[]::new);
        }
    }

    public static void main(String[] arguments) {
        MachineSettings.ignore();
        System.exit(call(CliContext.ofProcess(), StandardOutput.ofProcess(),
                new FileOutputStream(FileDescriptor.err), System.getenv(), arguments));
    }

    /**
     * Runs a command line and returns the exit status.
     *
     * @param standardOutput
     *            receives the results. A failed write is reported on {@code standardError}
     */
    static int call(CliContext context, StandardOutput standardOutput, OutputStream standardError,
            Map<String, String> environment, String... arguments) {
        var out = standardOutput.writer();
        var err = new PrintWriter(standardError, true, StandardCharsets.UTF_8);
        var errors = new ErrorHandler(environment);
        var line = commandLine(context, out, err, errors);
        int status;
        try {
            NameEncoding.check();
            status = execute(line, arguments);
        } catch (UsageException unreadable) {
            line.getErr().println("puebla: " + unreadable.advice());
            status = Status.WRONG;
        } catch (Error fault) {
            status = errors.failed(line.getErr(), "puebla", fault);
        }
        out.flush();
        if (standardOutput.failure().isPresent()) {
            err.println("puebla: failed: cannot write standard output: " + standardOutput.failure().get()
                    + "\n  fix: free disk space, or write to another place.");
            status = Status.FAILED;
        }
        return status;
    }

    /**
     * Executes a command line. An argument that begins with an SQL comment is not an option.
     */
    static int execute(CommandLine line, String... arguments) {
        return line.execute(Arrays.stream(arguments)
                .map(argument -> NO_OPTION.matcher(argument).lookingAt() ? " " + argument : argument)
                .toArray(String[]::new));
    }

    /** Returns the command with its subcommands. */
    static CommandLine commandLine(CliContext context, PrintWriter out, PrintWriter err, ErrorHandler errors) {
        return new CommandLine(new Main())
                .addSubcommand(new RunCommand(context))
                .addSubcommand(new TellCommand(context))
                .addSubcommand(new ClaimsCommand(context))
                .addSubcommand(new CompareCommand(context))
                .addSubcommand(new TurnsCommand(context))
                .addSubcommand(new ScoreCommand(context))
                .addSubcommand(new ServeCommand(context))
                .addSubcommand(new CheckCommand(context))
                .addSubcommand(new ListCommand(context))
                .addSubcommand(new QueryCommand(context))
                .addSubcommand(new ExportCommand(context))
                .addSubcommand(new HelpCommand(out))
                .setExpandAtFiles(false) // @ can begin a folder, a value or a query
                .setOut(new CommandOutput(new EscapingWriter(out)))
                .setErr(new PrintWriter(new EscapingWriter(err), true))
                .setExecutionStrategy(parsed -> execute(last(parsed), parsed, out))
                .setParameterExceptionHandler((fault, arguments) -> asksForHelp(fault, arguments)
                        ? HelpCommand.print(fault.getCommandLine(), out)
                        : errors.handleParseException(fault, arguments))
                .setExecutionExceptionHandler(errors);
    }

    private static int execute(ParseResult command, ParseResult parsed, PrintWriter out) {
        if (command.isUsageHelpRequested()) {
            if (isUnknownCommand(command.commandSpec().commandLine(), command.unmatched())) {
                throw new UnmatchedArgumentException(command.commandSpec().commandLine(), command.unmatched());
            }
            return HelpCommand.print(command.commandSpec().commandLine(), out);
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static ParseResult last(ParseResult parsed) {
        return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
    }

    /** Reports whether an invalid command line asks for the help of a known command. */
    private static boolean asksForHelp(ParameterException fault, String... arguments) {
        var command = fault.getCommandLine();
        boolean unknownCommand = fault instanceof UnmatchedArgumentException unmatched
                && isUnknownCommand(command, unmatched.getUnmatched());
        return !unknownCommand && Arrays.stream(arguments).takeWhile(argument -> !argument.equals("--"))
                .map(command.getCommandSpec().optionsMap()::get)
                .anyMatch(option -> option != null && option.usageHelp());
    }

    private static boolean isUnknownCommand(CommandLine command, List<String> unmatched) {
        return !command.getSubcommands().isEmpty() && !unmatched.isEmpty() && !unmatched.getFirst().startsWith("-");
    }

    @Override
    public void run() {
        throw new UsageException("missing command", "write one of " + String.join(", ", spec.subcommands().keySet())
                + "; puebla --help describes them.");
    }
}
