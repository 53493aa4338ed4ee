package puebla.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Result of the command {@code puebla}, called inside this process: exit status, standard output, standard error. */
record CommandResult(int status, String out, String err) {
    /** A scenario whose runs take little time. */
    static final String SMALL = "six-places";

    static CommandResult with(String... arguments) {
        return with(Interrupt::new, arguments);
    }

    static CommandResult with(Supplier<Interrupt> interrupts, String... arguments) {
        return with(Terminal.NONE, interrupts, arguments);
    }

    /** Calls the command on a terminal of the given width [columns]. */
    static CommandResult onPage(int columns, String... arguments) {
        var screen = new Terminal() {
            @Override
            public boolean progress() {
                return false;
            }

            @Override
            public int width() {
                return columns;
            }
        };
        return with(screen, Interrupt::new, arguments);
    }

    /** Calls the command in a current folder. */
    static CommandResult in(Path here, String... arguments) {
        return with(new ScenarioLookup(Path.of(System.getProperty("puebla.home", "..")), here), Terminal.NONE,
                Interrupt::new,
                arguments);
    }

    /** Returns the command lines of all commands. */
    static Stream<CommandLine> commands() {
        return line().getSubcommands().values().stream();
    }

    private static CommandLine line() {
        var home = Path.of(System.getProperty("puebla.home", ".."));
        var nowhere = new PrintWriter(new StringWriter());
        return Main.commandLine(new CliContext(new ScenarioLookup(home), Terminal.NONE, Interrupt::new), nowhere,
                nowhere,
                new ErrorHandler(Map.of()));
    }

    /** Parses a command line without running it, and returns the error; empty when it is valid. */
    static String parsed(String... arguments) {
        try {
            line().parseArgs(arguments);
            return "";
        } catch (CommandLine.ParameterException invalid) {
            return String.valueOf((invalid.getCause() instanceof UsageException cause ? cause : invalid).getMessage());
        }
    }

    private static CommandResult with(Terminal terminal, Supplier<Interrupt> interrupts, String... arguments) {
        return with(new ScenarioLookup(Path.of(System.getProperty("puebla.home", ".."))), terminal, interrupts,
                arguments);
    }

    private static CommandResult with(ScenarioLookup scenarios, Terminal terminal, Supplier<Interrupt> interrupts,
            String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var context = new CliContext(scenarios, terminal, interrupts);
        int status = Main.execute(
                Main.commandLine(context, new PrintWriter(out), new PrintWriter(err), new ErrorHandler(Map.of())),
                arguments);
        return new CommandResult(status, out.toString(), err.toString());
    }

    /** Supplies interrupts that report Ctrl-C after the given number of calls of {@link Interrupt#interrupted()}. */
    static Supplier<Interrupt> interruptAfter(int questions) {
        return () -> new Interrupt() {
            private int questionsSoFar;

            @Override
            synchronized boolean interrupted() {
                return ++questionsSoFar > questions;
            }
        };
    }
}
