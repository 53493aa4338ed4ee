package puebla.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.scenario.problem.Nearest;

/** {@code puebla help}: prints the help of puebla or of one command. */
@Command(name = "help", description = "Prints the help of a command.",
        footer = {"", "Example:", "  puebla help run", "      options of run, with examples"})
final class HelpCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "Name of a command (default: all commands).")
    private @Nullable String command;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Prints this help.")
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine puebla = spec.commandLine().getParent();
        var shown = command == null ? puebla : puebla.getSubcommands().get(command);
        if (shown == null) {
            throw new Mistake("unknown command: '" + command + "'",
                    Nearest.advice(String.valueOf(command), puebla.getSubcommands().keySet(), "see puebla --help."));
        }
        shown.usage(spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
        return Status.DONE;
    }
}
