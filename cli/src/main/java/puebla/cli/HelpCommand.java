package puebla.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code puebla help}: prints the help of puebla or of one command. */
@Command(name = "help", description = "Prints the help of a command.",
        footer = {"", "Example:", "  puebla help run", "      options of run, with examples"})
final class HelpCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "Name of a command (default: all commands).")
    private @Nullable String command;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Prints this help.")
    @SuppressWarnings("UnusedVariable") // picocli sets it, prints the help and does not call the command
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final PrintWriter out;

    HelpCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        CommandLine puebla = spec.commandLine().getParent();
        var shown = command == null ? puebla : puebla.getSubcommands().get(command);
        if (shown == null) {
            throw UsageException.unknown("command", String.valueOf(command),
                    UsageException.nearest(String.valueOf(command), puebla.getSubcommands().keySet(),
                            "see puebla --help."));
        }
        return print(shown, out);
    }

    /**
     * Prints the help of a command and returns the exit status.
     *
     * @param out
     *            writer without escapes: help has styles on a terminal, and no text of others
     */
    static int print(CommandLine command, PrintWriter out) {
        command.usage(out);
        out.flush();
        return Status.DONE;
    }
}
