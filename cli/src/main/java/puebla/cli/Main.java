package puebla.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import puebla.lab.Release;

/** The command {@code puebla} and its subcommands. */
@Command(name = "puebla", mixinStandardHelpOptions = true, versionProvider = Main.OfBuild.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "An executable model of the Second French Intervention in Mexico (1861-1867), and commands to run experiments with it.",
        commandListHeading = "%nCommands:%n",
        footer = {"", "Examples:", "  puebla run --runs 400     outcomes and measures of 400 runs",
                "  puebla help compare       help on a command, with examples"})
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /** Version, model digest and, if known, commit. */
    static final class OfBuild implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return Stream.concat(
                    Stream.of("puebla " + Release.VERSION, "model digest " + Release.modelDigest()),
                    Release.commit().stream().map(commit -> "commit " + commit)).toArray(String[]::new);
        }
    }

    public static void main(String[] arguments) {
        var output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        var out = output.writer();
        var err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var faults = new Faults(System.getenv());
        int status;
        try {
            status = commandLine(Desk.ofProcess(), out, err, faults).execute(arguments);
        } catch (Error fault) {
            status = faults.failed(err, "puebla", fault);
        }
        out.flush();
        if (output.failure().isPresent()) {
            err.println("puebla: failed: cannot write standard output: " + output.failure().get()
                    + "\n  fix: free disk space, or write to another place.");
            status = Status.FAILED;
        }
        System.exit(status);
    }

    /** Returns the command with its subcommands. */
    static CommandLine commandLine(Desk desk, PrintWriter out, PrintWriter err, Faults faults) {
        return new CommandLine(new Main())
                .addSubcommand(new RunCommand(desk))
                .addSubcommand(new TellCommand(desk))
                .addSubcommand(new ClaimsCommand(desk))
                .addSubcommand(new CompareCommand(desk))
                .addSubcommand(new TurnsCommand(desk))
                .addSubcommand(new ServeCommand(desk))
                .addSubcommand(new CheckCommand(desk))
                .addSubcommand(new ListCommand(desk))
                .addSubcommand(new QueryCommand(desk))
                .addSubcommand(new ExportCommand(desk))
                .addSubcommand(new HelpCommand())
                .setOut(out).setErr(err)
                .setParameterExceptionHandler(faults).setExecutionExceptionHandler(faults);
    }

    @Override
    public void run() {
        throw new Mistake("missing command", "write one of " + String.join(", ", spec.subcommands().keySet())
                + "; puebla --help describes them.");
    }
}
