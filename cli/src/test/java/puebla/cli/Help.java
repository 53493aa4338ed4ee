package puebla.cli;

/** The help texts of the commands, for tests outside of this package. */
public final class Help {
    private Help() {}

    /** Returns the help of a command; of puebla for an empty name. */
    public static String of(String command) {
        return command.isEmpty() ? CommandResult.with("--help").out() : CommandResult.with(command, "--help").out();
    }

    /** Returns the exit status and error of parsing a command line without running it; empty when it is valid. */
    public static String problem(String... arguments) {
        return CommandResult.parsed(arguments);
    }
}
